package backfile;

import backfile.Workspace.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of commands with what they read and print. Lines are told apart by how they start:
 *
 * <pre>
 * # a comment
 * $ backfile list       a command, see {@link Stage}
 * &lt; a line that it reads
 * &gt; a line of standard output; a final \c says that no line end follows
 * 2&gt; a line of standard error
 * ? 2                   the exit code, where it is not 0
 * </pre>
 */
record Transcript(List<Part> parts) {
  private static final String ENDLESS = "\\c";

  /** A piece that is run, or one that is kept as it is. */
  sealed interface Part {}

  /** A comment or an empty line. */
  record Note(String line) implements Part {}

  /**
   * A command and what it is expected to leave.
   *
   * @param number the command's line in the file, from 1
   * @param input the lines it reads
   * @param expected marked lines: standard output, standard error, exit code, in this order
   */
  record Step(int number, String command, List<String> input, List<String> expected)
      implements Part {
    String inputText() {
      return input.isEmpty() ? "" : String.join("\n", input) + "\n";
    }

    Step withExpected(List<String> newExpected) {
      return new Step(number, command, input, newExpected);
    }
  }

  static Transcript parse(String text) {
    List<Part> parts = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    int end = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    int at = 0;
    while (at < end) {
      if (lines[at].startsWith("$ ")) {
        int after = at + 1;
        while (after < end && kindOf(lines[after]).isPresent()) {
          after++;
        }
        parts.add(step(at + 1, List.of(lines).subList(at, after)));
        at = after;
      } else if (lines[at].isEmpty() || lines[at].startsWith("#")) {
        parts.add(new Note(lines[at++]));
      } else {
        throw new IllegalArgumentException("line " + (at + 1) + " is of no kind: " + lines[at]);
      }
    }
    return new Transcript(List.copyOf(parts));
  }

  private static Step step(int number, List<String> lines) {
    List<String> expected = new ArrayList<>();
    for (String mark : List.of(">", "2>", "?")) {
      for (String line : lines.subList(1, lines.size())) {
        if (kindOf(line).orElseThrow().equals(mark) && !line.equals("? 0")) {
          expected.add(marked(mark, content(mark, line)));
        }
      }
    }
    List<String> input =
        lines.stream()
            .skip(1)
            .filter(line -> line.startsWith("<"))
            .map(line -> content("<", line))
            .toList();
    return new Step(number, lines.get(0).substring(2), input, List.copyOf(expected));
  }

  private static Optional<String> kindOf(String line) {
    for (String mark : List.of("<", ">", "2>", "?")) {
      if (line.equals(mark) || line.startsWith(mark + " ")) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private static String content(String mark, String line) {
    return line.length() <= mark.length() + 1 ? "" : line.substring(mark.length() + 1);
  }

  private static String marked(String mark, String content) {
    return content.isEmpty() ? mark : mark + " " + content;
  }

  /** What a command left, as the lines that a transcript expects. */
  static List<String> shown(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    addMarked(lines, ">", outcome.out());
    addMarked(lines, "2>", outcome.err());
    if (outcome.code() != 0) {
      lines.add("? " + outcome.code());
    }
    return List.copyOf(lines);
  }

  private static void addMarked(List<String> lines, String mark, String text) {
    if (text.isEmpty()) {
      return;
    }
    boolean ended = text.endsWith("\n");
    String body = ended ? text.substring(0, text.length() - 1) : text + ENDLESS;
    for (String line : body.split("\n", -1)) {
      lines.add(marked(mark, visible(line)));
    }
  }

  /** Control characters would be lost on a reader, and some in an editor. */
  private static String visible(String line) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\t' -> shown.append(c);
        case '\0' -> shown.append("\\0");
        case '\r' -> shown.append("\\r");
        case '\033' -> shown.append("\\e");
        default -> {
          if (Character.isISOControl(c)) {
            shown.append(String.format("\\u%04x", (int) c));
          } else {
            shown.append(c);
          }
        }
      }
    }
    return shown.toString();
  }

  /** The file's text: notes and commands as they were, expected lines in their order. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Step step) {
        text.append("$ ").append(step.command()).append('\n');
        step.input().forEach(line -> text.append(marked("<", line)).append('\n'));
        step.expected().forEach(line -> text.append(line).append('\n'));
      } else if (part instanceof Note note) {
        text.append(note.line()).append('\n');
      }
    }
    return text.toString();
  }
}
