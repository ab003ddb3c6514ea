package backfile.command.list;

import backfile.command.argument.Argument;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.ref.Refs;
import backfile.command.session.Browsing;
import backfile.command.session.LastList;
import backfile.command.session.OneLine;
import backfile.command.session.Session;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.index.PostRef;
import backfile.index.Row;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.Query;
import backfile.view.listing.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Searches on the whole screen while one types, and prints the posts that were chosen. */
public final class BrowseCommand implements Verb {
  private static final String INPUT = "-";
  private static final Set<SortKey> ORDERS =
      Set.of(SortKey.DATE, SortKey.RELEVANCE, SortKey.TITLE, SortKey.WORDS, SortKey.AUTHOR);
  private static final List<Column> SHOWN = Columns.named("id", "date", "title", "category");

  private final QueryWords query =
      new QueryWords(0, "Words, phrases and field:value; - first reads refs from stdin.");

  private final Argument<Optional<String>> sort =
      Argument.option(
              String.class,
              "KEY",
              "Begin sorted by date, relevance, title, words or author; -KEY reverses one.",
              "--sort")
          .checkedBy(BrowseCommand::order);

  private final OutputOptions output = OutputOptions.ofPosts();
  private final Session session;

  public BrowseCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    query.addTo(command);
    sort.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<Column> columns = output.columns(Columns.all(), SHOWN, PostListing.many(SHOWN));
    Optional<Search.Order> order = sort.value().map(BrowseCommand::order);
    List<String> words = query.words();
    Browsing browsing = session.browsing();
    Optional<List<PostRef>> named = Optional.empty();
    if (!words.isEmpty() && words.get(0).equals(INPUT)) {
      named = Optional.of(new Refs(session).resolve(List.of(INPUT)));
      words = words.subList(1, words.size());
      if (named.get().isEmpty()) {
        return ExitCode.NOTHING.number();
      }
    }
    Optional<List<PostRef>> chosen =
        browsing.browse(session, new Browsing.Start(String.join(" ", words), order, named));
    if (chosen.isEmpty()) {
      say("nothing chosen");
      return ExitCode.INTERRUPTED.number();
    }
    if (chosen.get().isEmpty()) {
      say("nothing chosen; Tab marks posts, Alt-Enter takes the one under the cursor");
      return ExitCode.NOTHING.number();
    }
    print(chosen.get(), columns);
    int posts = chosen.get().size();
    say(posts == 1 ? "1 post chosen: @1" : "%d posts chosen: @1-%d".formatted(posts, posts));
    return ExitCode.DONE.number();
  }

  private void say(String what) {
    if (session.display().onTerminal()) {
      session.err().println(what);
    }
  }

  private static Search.Order order(String word) {
    boolean reversed = word.startsWith("-");
    SortKey key = ListingOptions.key(reversed ? word.substring(1) : word);
    if (!ORDERS.contains(key)) {
      throw Problem.of("--sort " + word, "a screen has no such order")
          .withHint("--sort date")
          .asException();
    }
    return new Search.Order(key, reversed);
  }

  private void print(List<PostRef> chosen, List<Column> columns) {
    List<String> paths = new ArrayList<>();
    chosen
        .subList(0, Math.min(chosen.size(), LastList.MOST))
        .forEach(post -> paths.add(post.path()));
    session.takeMore();
    session.lastList().remember(paths);
    // Posts of several queries may be marked: none of them is to be seen in all.
    session.lastList().query().remember(new Query.All(), session.zone());
    if (output.isUsual() && !session.display().onTerminal()) {
      chosen.forEach(post -> session.surroundings().out().println(ref(post)));
    } else if (output.format().equals(Optional.of(OutputFormat.COUNT))) {
      session.surroundings().out().println(chosen.size());
    } else {
      printRows(chosen, columns);
    }
  }

  /** The ID, as long as no other post has it. */
  private String ref(PostRef post) {
    return OneLine.of(session.index().find(post.id()).size() == 1 ? post.id() : post.path());
  }

  private void printRows(List<PostRef> chosen, List<Column> columns) {
    List<Long> ids = new ArrayList<>();
    chosen.forEach(post -> ids.add(post.postId()));
    Map<PostRef, Row> rows = session.index().rows(ids, columns);
    try (Output out = output.open(session, columns)) {
      rows.values().forEach(out::row);
      out.end();
    }
  }
}
