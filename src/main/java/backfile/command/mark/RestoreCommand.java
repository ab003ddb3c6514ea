package backfile.command.mark;

import backfile.command.argument.Argument;
import backfile.command.argument.Verb;
import backfile.command.session.Session;
import backfile.index.TaggedPost;
import backfile.index.UserData;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.QueryParser;
import backfile.query.SavedQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Adds what a dump holds to what is there; nothing is taken away. */
public final class RestoreCommand implements Verb {
  private final Argument<String> file =
      Argument.parameter(0, "FILE", "A dump; - is standard input.");

  private final Argument<Boolean> force =
      Argument.flag("Replace saved queries that have another text in the dump.", "--force");

  private final Session session;

  public RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    file.addTo(command);
    force.addTo(command);
  }

  @Override
  public Integer call() {
    String place = file.value().equals("-") ? "stdin" : file.value();
    List<String> lines = read().lines().toList();
    checkVersion(lines, place);
    Records records = new Records(place);
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        records.add(lines.get(i), i + 1);
      }
    }
    UserData.Restored restored =
        session.userData().restore(session.index(), records.queries, records.posts, force.value());
    restored.refused().forEach(records::refuse);
    int all = records.queries.size() + records.posts.size();
    session
        .err()
        .println((all == 1 ? "1 record, " : all + " records, ") + restored.added() + " new");
    ExitCode end = all == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    return (records.faults > 0 ? ExitCode.PROBLEM : end).number();
  }

  private String read() {
    try {
      byte[] bytes =
          file.value().equals("-")
              ? session.input().readAllBytes()
              : Files.readAllBytes(session.surroundings().folder().resolve(file.value()));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.of(file.value(), "there is no file here that can be read")
          .withHint("backfile dump FILE, which makes one")
          .asException(e);
    }
  }

  private static void checkVersion(List<String> lines, String place) {
    Optional<String> version =
        lines.isEmpty() ? Optional.empty() : DumpRecord.parse(lines.get(0)).version();
    if (version.isEmpty()) {
      throw Problem.of(place + ":1", "this is no dump of tags and saved queries")
          .withHint("backfile dump FILE, which makes one")
          .asException();
    }
    if (!version.get().equals(String.valueOf(DumpRecord.VERSION))) {
      throw Problem.of(place + ":1", "this dump is of another version, " + version.get())
          .withHint("a newer backfile")
          .asException();
    }
  }

  /** The records of a dump, and what is wrong with others. */
  private final class Records {
    private final String place;
    private final List<SavedQuery> queries = new ArrayList<>();
    private final List<TaggedPost> posts = new ArrayList<>();
    private final Map<SavedQuery, Integer> lines = new HashMap<>();
    private int faults;

    Records(String place) {
      this.place = place;
    }

    void add(String line, int number) {
      DumpRecord record = DumpRecord.parse(line);
      Optional<SavedQuery> query = record.savedQuery();
      Optional<TaggedPost> post = record.taggedPost();
      if (query.isPresent()) {
        add(query.get(), number);
      } else if (post.isEmpty()) {
        warn(number, Problem.of("", "this is no record of a dump"));
      } else if (!post.get().tags().stream().allMatch(TaggedPost::isTag)) {
        warn(number, Problem.of("", TaggedPost.tagRule()));
      } else {
        posts.add(post.get());
      }
    }

    private void add(SavedQuery query, int number) {
      if (!SavedQuery.isName(query.name()) || query.text().isBlank()) {
        warn(number, Problem.of("", SavedQuery.nameRule()));
        return;
      }
      try {
        QueryParser.parse(query.text(), session.clock());
        queries.add(query);
        lines.put(query, number);
      } catch (ProblemException e) {
        warn(number, e.problem());
      }
    }

    void refuse(SavedQuery query) {
      String what = "another query is saved as " + query.name() + ", and stays";
      warn(
          lines.getOrDefault(query, 0),
          Problem.of("", what).withHint("backfile restore " + file.value() + " --force"));
    }

    private void warn(int line, Problem problem) {
      faults++;
      session.warn(problem.within(place + ":" + line));
    }
  }
}
