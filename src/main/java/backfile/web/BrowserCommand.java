package backfile.web;

import java.util.ArrayList;
import java.util.List;

/** A browser's command from the environment, split into words without a shell. */
record BrowserCommand(List<String> words) {

  /** Several commands, divided by colons; empty ones are left out. */
  static List<BrowserCommand> all(String value) {
    List<BrowserCommand> commands = new ArrayList<>();
    for (String command : value.split(":", -1)) {
      List<String> words = words(command);
      if (!words.isEmpty()) {
        commands.add(new BrowserCommand(words));
      }
    }
    return commands;
  }

  /** The program and its arguments: {@code %s} is the address, which else is the last argument. */
  List<String> arguments(Address address) {
    List<String> arguments = new ArrayList<>();
    boolean placed = false;
    for (String word : words) {
      // The program itself is never made of archive text.
      boolean place = !arguments.isEmpty() && word.contains("%s");
      placed |= place;
      String filled = place ? word.replace("%s", address.url()) : word;
      arguments.add(filled);
    }
    if (!placed) {
      arguments.add(address.url());
    }
    return arguments;
  }

  /** Words divided by blanks; quotes of either kind keep a word together. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean any = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        any = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (any) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else {
        word.append(c);
        any = true;
      }
    }
    if (any) {
      words.add(word.toString());
    }
    return words;
  }
}
