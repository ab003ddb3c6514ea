package backfile.command.archive;

import backfile.problem.Nearest;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.view.export.ExportForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What posts are exported as, and where to.
 *
 * @param typed as the user named it
 * @param path absolute; means nothing for standard output
 */
record ExportTarget(ExportForm form, String typed, Path path) {
  private static final String STDOUT = "-";

  /** Names of files, of which it is not plain what shall be in them. */
  private static final List<String> OTHERS =
      List.of(".markdown", ".htm", ".json", ".jsonl", ".csv", ".txt", ".zip", ".db");

  /**
   * The target that {@code --to} names.
   *
   * @param as the form's word, if there is one
   * @param here the current folder
   */
  static ExportTarget of(String to, Optional<String> as, Path here) {
    Path path = here.resolve(to);
    ExportForm form = as.map(ExportTarget::named).orElseGet(() -> ofName(to, path));
    ExportTarget target = new ExportTarget(form, to, path);
    target.check();
    return target;
  }

  static ExportForm named(String word) {
    List<String> words = ExportForm.words();
    return ExportForm.find(word)
        .orElseThrow(
            () ->
                Problem.of("--as " + word, "unknown form; known are " + String.join(", ", words))
                    .withHint("--as " + Nearest.to(word, words).orElse("markdown"))
                    .asException());
  }

  private static ExportForm ofName(String to, Path path) {
    if (Files.isDirectory(path)) {
      return ExportForm.MARKDOWN;
    }
    Optional<ExportForm> form = ExportForm.ofName(to);
    boolean file = OTHERS.stream().anyMatch(to.toLowerCase(Locale.ROOT)::endsWith);
    if (to.equals(STDOUT) || file || form.filter(ExportForm::isFolder).isPresent()) {
      throw Problem.of("--to " + to, "the name does not tell what to export as")
          .withHint("--as " + form.orElse(ExportForm.WXR).word())
          .asException();
    }
    return form.orElse(ExportForm.MARKDOWN);
  }

  boolean isStdout() {
    return typed.equals(STDOUT);
  }

  private void check() {
    if (form.isFolder() && (isStdout() || (Files.exists(path) && !Files.isDirectory(path)))) {
      throw problem("this is no folder, which --as " + form.word() + " needs", "--to DIR");
    }
    if (!form.isFolder() && !isStdout() && Files.isDirectory(path)) {
      throw problem("this is a folder, and --as " + form.word() + " needs a file", "--to FILE");
    }
  }

  /** Refuses a file that would be overwritten; devices and pipes are there to be written to. */
  void checkIsNew() {
    if (!isStdout() && Files.isRegularFile(path)) {
      throw problem("this file is there already", "another name, or --force");
    }
  }

  private ProblemException problem(String what, String hint) {
    return Problem.of("--to " + typed, what).withHint(hint).asException();
  }
}
