package backfile.command.archive;

import backfile.command.argument.Argument;
import backfile.command.argument.Exclusive;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.index.Index;
import backfile.index.Search;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.Query;
import backfile.view.export.Export;
import backfile.view.export.ExportForm;
import backfile.view.export.Exports;
import backfile.view.export.ForbiddenFolders;
import backfile.view.export.OneFile;
import backfile.view.export.OpenSearchExport;
import backfile.view.export.OverwriteCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Takes posts out of an archive, as files for other programs. */
public final class ExportCommand implements Verb {
  private final QueryWords query = new QueryWords();

  private final Argument<Optional<String>> to =
      Argument.option(
          String.class, "DIR|FILE", "Export into this folder or file; - is stdout.", "--to");
  private final Argument<Optional<String>> as =
      Argument.option(
              String.class,
              "FORM",
              "markdown or html, a file a post in a folder; wxr or opensearch, one file.",
              "--as")
          .checkedBy(ExportTarget::named);
  private final Argument<Optional<String>> toOpenSearch =
      Argument.option(
          String.class,
          "FILE",
          "The same as --as opensearch --to FILE: actions for its bulk interface.",
          "--to-opensearch");
  private final Argument<Boolean> mapping =
      Argument.flag("Print the mapping of an OpenSearch index for the posts.", "--mapping");
  private final Argument<Boolean> force = Argument.flag("Overwrite files.", "--force");

  private final Session session;

  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    List.of(to, as, toOpenSearch, mapping, force).forEach(option -> option.addTo(command));
  }

  @Override
  public Integer call() {
    List<String> words = query.words();
    if (mapping.value()) {
      return printMapping(words);
    }
    ExportTarget target = target();
    Query asked = session.query(words);
    Index index = session.index();
    if (!index.hasAny(asked)) {
      return ExitCode.NOTHING.number();
    }
    if (target.form().isFolder()) {
      intoFolder(target, asked);
    } else {
      intoFile(target, asked);
    }
    return ExitCode.DONE.number();
  }

  private int printMapping(List<String> words) {
    List<String> given = Exclusive.given(List.of(mapping, to, toOpenSearch));
    given.addAll(words.isEmpty() ? List.of() : List.of("QUERY"));
    Exclusive.refuse(given, "export");
    session.surroundings().out().print(OpenSearchExport.mapping());
    return ExitCode.DONE.number();
  }

  private ExportTarget target() {
    Path here = session.surroundings().folder();
    if (toOpenSearch.value().isPresent()) {
      Exclusive.check("export", List.of(toOpenSearch, to, as));
      String form = ExportForm.OPENSEARCH.word();
      return ExportTarget.of(toOpenSearch.value().get(), Optional.of(form), here);
    }
    if (to.value().isEmpty()) {
      throw Problem.of("--to", "DIR or FILE is missing")
          .withHint("backfile export --to DIR")
          .asException();
    }
    return ExportTarget.of(to.value().get(), as.value(), here);
  }

  private void intoFolder(ExportTarget target, Query asked) {
    ForbiddenFolders forbidden = forbidden();
    forbidden.check(target.path(), "--to " + target.typed());
    if (!force.value() && Files.isDirectory(target.path())) {
      OverwriteCheck check = new OverwriteCheck(target.path(), target.form());
      Search paths = new Search(asked, List.of(), List.of(), -1, 0);
      session.index().list(paths, (path, row) -> check.post(path));
      check.end("--to " + target.typed());
    }
    try (Export export = exports().intoFolder(target.form(), target.path(), forbidden)) {
      run(export, target, asked);
    }
  }

  private void intoFile(ExportTarget target, Query asked) {
    if (!target.isStdout()) {
      forbidden().check(target.path(), "--to " + target.typed());
    }
    if (!force.value()) {
      target.checkIsNew();
    }
    try (OneFile file = file(target);
        Export export = exports().intoFile(target.form(), file, session.index(), asked)) {
      run(export, target, asked);
    }
  }

  private OneFile file(ExportTarget target) {
    return target.isStdout() ? OneFile.of(session.surroundings().out()) : OneFile.at(target.path());
  }

  private Exports exports() {
    return new Exports(session.archive().name(), session.zone());
  }

  private ForbiddenFolders forbidden() {
    Path exported = Path.of(session.index().about("folder"));
    return new KnownArchives(session.locations()).forbidden(Optional.of(exported));
  }

  private void run(Export export, ExportTarget target, Query asked) {
    boolean shown = session.surroundings().terminals().contains(2) && !target.isStdout();
    long total = shown ? session.index().count(asked) : 0;
    ProgressLine progress = new ProgressLine(session.err(), "posts");
    long[] counts = {0, 0};
    try {
      session
          .index()
          .each(
              asked,
              post -> {
                export.post(post);
                counts[0]++;
                counts[1] += post.post().broken().isPresent() ? 1 : 0;
                if (shown) {
                  progress.show(counts[0], total);
                }
              });
      export.end();
    } finally {
      progress.end();
    }
    if (!target.isStdout()) {
      report(target, counts[0], counts[1]);
    }
  }

  private void report(ExportTarget target, long posts, long broken) {
    String exported = posts == 1 ? "1 post" : posts + " posts";
    String unread = broken == 0 ? "" : ", " + broken + " of them broken, as they stand";
    session.err().println(exported + " exported to " + target.typed() + unread);
  }
}
