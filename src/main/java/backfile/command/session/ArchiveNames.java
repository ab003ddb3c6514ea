package backfile.command.session;

import backfile.problem.Problem;
import java.nio.file.Path;

/** What an archive may be called: it is the name of a folder too. */
public final class ArchiveNames {
  private ArchiveNames() {}

  /** A name that cannot be used for this folder is a problem. */
  public static void check(String name, Path folder, KnownArchives known) {
    String hint = "backfile index DIR --name NAME";
    if (name.isEmpty() || name.startsWith(".") || name.startsWith("-") || !isPlain(name)) {
      throw Problem.of(name, "an archive's name has letters, digits, '.', '_', '-' and blanks")
          .withHint(hint)
          .asException();
    }
    if (name.equals(ArchiveChoice.DEMO)) {
      throw Problem.of(name, "this is the name of the sample archive").withHint(hint).asException();
    }
    known
        .named(name)
        .filter(other -> !other.folder().equals(folder))
        .ifPresent(
            other -> {
              throw Problem.of(name, "another archive has this name: " + other.folder())
                  .withHint(hint)
                  .asException();
            });
  }

  /** The name as a word of a command line: a blank is all in it that a shell would see. */
  static String quoted(String name) {
    return name.indexOf(' ') < 0 ? name : "'" + name + "'";
  }

  private static boolean isPlain(String name) {
    return name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._- ".indexOf(c) >= 0);
  }
}
