package backfile.command.mark;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.ArchiveChoice;
import backfile.command.session.KnownArchives;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.Row;
import backfile.index.TaggedPost;
import backfile.index.UserData;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.SavedQuery;
import backfile.view.export.OneFile;
import backfile.view.listing.Layout;
import backfile.view.listing.ListingPrinter;
import backfile.view.listing.OutputFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what a person has added to an archive as lines of text, the same for the same data. */
public final class DumpCommand implements Verb {
  private final Argument<Optional<String>> file =
      Argument.optionalParameter(
          0, String.class, "FILE", "Where to; - or none is standard output.");

  private final Argument<Boolean> force =
      Argument.flag("Write over a file that is no dump.", "--force");

  private final Session session;

  public DumpCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    file.addTo(command);
    force.addTo(command);
  }

  @Override
  public Integer call() {
    UserData data = session.userData();
    List<SavedQuery> queries = data.savedQueries();
    List<TaggedPost> posts = data.taggedPosts();
    String name = file.value().orElse("-");
    if (name.equals("-")) {
      try (PrintStream out = session.display().pagedOut()) {
        write(out, queries, posts);
      }
    } else {
      writeFile(name, queries, posts);
    }
    boolean nothing = queries.isEmpty() && posts.isEmpty();
    return (nothing ? ExitCode.NOTHING : ExitCode.DONE).number();
  }

  /** The old dump stays until the new one is whole. */
  private void writeFile(String name, List<SavedQuery> queries, List<TaggedPost> posts) {
    Path target = session.surroundings().folder().resolve(name);
    ArchiveChoice archive = session.archive();
    Optional<Path> folder =
        archive.folder().or(() -> Optional.of(Path.of(session.index().about("folder"))));
    new KnownArchives(session.locations()).forbidden(folder).check(target, name);
    if (Files.exists(target) && !force.value() && !isDump(target)) {
      throw Problem.of(name, "this is there already, and is no dump")
          .withHint("backfile dump " + name + " --force")
          .asException();
    }
    try (OneFile file = OneFile.at(target)) {
      write(file.out(), queries, posts);
      file.end();
    }
  }

  private static boolean isDump(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return DumpRecord.parse(String.valueOf(reader.readLine())).version().isPresent();
    } catch (IOException e) {
      // Neither text nor to be read: a dump is both.
      return false;
    }
  }

  private void write(PrintStream out, List<SavedQuery> queries, List<TaggedPost> posts) {
    print(out, DumpRecord.HEAD, List.of(DumpRecord.head()));
    print(out, DumpRecord.SAVED, queries.stream().map(DumpRecord::row).toList());
    print(out, DumpRecord.POST, posts.stream().map(DumpRecord::row).toList());
  }

  private void print(PrintStream out, List<Column> columns, List<Row> rows) {
    ListingPrinter printer = OutputFormat.JSONL.printer(columns, Layout.pipe(session.zone()), out);
    printer.begin();
    rows.forEach(printer::row);
    printer.end();
  }
}
