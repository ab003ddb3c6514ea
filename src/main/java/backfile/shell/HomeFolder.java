package backfile.shell;

import backfile.command.session.Surroundings;

/**
 * What a tilde at the start of a file's name stands for.
 *
 * @param path "" where it is not known, and a tilde is a tilde
 */
record HomeFolder(String path) {
  static HomeFolder of(Surroundings here) {
    return new HomeFolder(here.environment().getOrDefault("HOME", ""));
  }

  /** A file's name with the home folder in place of its tilde. */
  String in(String file) {
    boolean begins = file.equals("~") || file.startsWith("~/");
    return begins && !path.isEmpty() ? path + file.substring(1) : file;
  }

  /** The word as a command takes it that reads no query. */
  String in(ShellWords.Word word) {
    int tilde = word.plain().indexOf('~');
    return word.atHome()
        ? word.plain().substring(0, tilde) + in(word.plain().substring(tilde))
        : word.plain();
  }
}
