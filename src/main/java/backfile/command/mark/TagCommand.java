package backfile.command.mark;

import backfile.command.argument.Argument;
import backfile.command.argument.Arguments;
import backfile.command.argument.QueryWords;
import backfile.command.argument.Verb;
import backfile.command.output.Output;
import backfile.command.output.OutputOptions;
import backfile.command.ref.Refs;
import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.PostRef;
import backfile.index.Row;
import backfile.index.TagCount;
import backfile.index.TaggedPost;
import backfile.problem.ExitCode;
import backfile.problem.Problem;
import backfile.query.Folding;
import backfile.view.listing.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Gives posts tags of a person's own and takes them away, or says which there are. */
public final class TagCommand implements Verb {
  private static final List<Column> COUNTS =
      List.of(
          new Column("tag", Column.Kind.TEXT, "the tag"),
          new Column("posts", Column.Kind.NUMBER, "how many posts have it"),
          new Column("gone", Column.Kind.NUMBER, "how many had it and are not in the index"));

  private static final List<Column> TAGS =
      List.of(
          new Column("post", Column.Kind.TEXT, "the post's own ID, or its slug"),
          new Column("tag", Column.Kind.TEXT, "a tag that it has"),
          new Column("path", Column.Kind.TEXT, "the post's file, in the archive's folder"));

  private final Argument<List<String>> words =
      Argument.parameters(
          0,
          "0..*",
          Arguments.TAGS,
          "Tags to add and to take away, and posts; - reads refs from stdin.");

  private final Argument<Boolean> gone =
      Argument.flag("Mean the posts that are not in the index any more.", "--gone");

  private final OutputOptions output = new OutputOptions();

  private CommandSpec spec = CommandSpec.create();

  private final Session session;

  public TagCommand(Session session) {
    this.session = session;
  }

  @Override
  public void addTo(CommandSpec command) {
    spec = command;
    words.addTo(command);
    gone.addTo(command);
    output.addTo(command);
  }

  @Override
  public Integer call() {
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> refs = new ArrayList<>();
    for (String argument : words.value()) {
      String word = Arguments.typed(argument);
      if (word.startsWith("--")) {
        throw QueryWords.unknownOption(word, spec);
      }
      char sign = word.equals("-") || word.isEmpty() ? ' ' : word.charAt(0);
      switch (sign) {
        case '+' -> added.add(tag(word));
        case '-' -> removed.add(tag(word));
        default -> refs.add(word);
      }
    }
    if (gone.value()) {
      return ofGone(added, removed, refs).number();
    }
    if (added.isEmpty() && removed.isEmpty()) {
      return (refs.isEmpty() ? printCounts() : printTags(posts(refs))).number();
    }
    refuseBoth(added, removed);
    return change(added, removed, refs).number();
  }

  private ExitCode ofGone(List<String> added, List<String> removed, List<String> refs) {
    if (!added.isEmpty() || !refs.isEmpty()) {
      String what = "posts that are gone only lose tags, and all of them are meant";
      throw Problem.of("--gone", what).withHint("backfile tag -TAG --gone").asException();
    }
    List<TaggedPost> posts = session.userData().gonePosts(session.index());
    if (removed.isEmpty()) {
      return printGone(posts);
    }
    int changed = posts.isEmpty() ? 0 : session.userData().removeFromGone(session.index(), removed);
    sayChanged(changed);
    return changed == 0 ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private static String tag(String word) {
    String tag = word.substring(1).strip();
    if (!TaggedPost.isTag(tag)) {
      throw Problem.of(word, TaggedPost.tagRule()).withHint("backfile tag +todo REF").asException();
    }
    return tag;
  }

  private static void refuseBoth(List<String> added, List<String> removed) {
    for (String tag : added) {
      for (String other : removed) {
        if (Folding.fold(tag).equals(Folding.fold(other))) {
          throw Problem.of("+" + tag + ", -" + other, "cannot go together")
              .withHint("backfile tag +" + tag + " REF")
              .asException();
        }
      }
    }
  }

  private List<PostRef> posts(List<String> refs) {
    boolean nul = output.format().equals(Optional.of(OutputFormat.NUL));
    return new Refs(session, nul).resolve(refs);
  }

  /**
   * Adds the tags, and takes away those with a dash before them; gives how many posts have others
   * than before.
   */
  public static int change(Session session, List<String> words, List<PostRef> posts) {
    List<String> added = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String word : words) {
      boolean signed = word.startsWith("+") || word.startsWith("-");
      (word.startsWith("-") ? removed : added).add(tag(signed ? word : "+" + word));
    }
    refuseBoth(added, removed);
    return session.userData().tag(session.index(), posts, added, removed);
  }

  private ExitCode change(List<String> added, List<String> removed, List<String> refs) {
    if (refs.isEmpty()) {
      throw Problem.of("tag", "posts are missing")
          .withHint("backfile tag +todo REF, or @all for the last list")
          .asException();
    }
    List<PostRef> posts = posts(refs);
    int changed = session.userData().tag(session.index(), posts, added, removed);
    sayChanged(changed);
    return posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private void sayChanged(int changed) {
    if (session.display().onTerminal()) {
      session.err().println(changed == 1 ? "1 post changed" : changed + " posts changed");
    }
  }

  private ExitCode printCounts() {
    List<TagCount> counts = session.index().tags();
    try (Output out = output.open(session, COUNTS, COUNTS.subList(0, 2))) {
      for (TagCount each : counts) {
        out.row(
            new Row(
                List.of(
                    new Cell.Text(each.name()),
                    new Cell.Count(each.posts()),
                    new Cell.Count(each.gone()))));
      }
      out.end();
    }
    return counts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private ExitCode printTags(List<PostRef> posts) {
    boolean any = false;
    try (Output out = output.open(session, TAGS, TAGS.subList(0, 2))) {
      for (PostRef post : posts) {
        for (String tag : session.index().tags(post)) {
          out.row(row(post.id(), tag, post.path()));
          any = true;
        }
      }
      out.end();
    }
    return any ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /** By path, where the ID may be another post's by now. */
  private ExitCode printGone(List<TaggedPost> posts) {
    try (Output out = output.open(session, TAGS, List.of(TAGS.get(2), TAGS.get(1)))) {
      for (TaggedPost post : posts) {
        String path = post.traits().path();
        for (String tag : post.tags()) {
          out.row(row(post.traits().id().orElse(path), tag, path));
        }
      }
      out.end();
    }
    return posts.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
  }

  private static Row row(String post, String tag, String path) {
    return new Row(List.of(new Cell.Text(post), new Cell.Text(tag), new Cell.Text(path)));
  }
}
