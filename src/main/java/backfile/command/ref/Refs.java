package backfile.command.ref;

import backfile.command.session.LastList;
import backfile.command.session.OneLine;
import backfile.command.session.Session;
import backfile.index.Index;
import backfile.index.PostRef;
import backfile.index.StoredPost;
import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Turns refs as typed into posts: rows of the last list, refs from stdin, and names of posts. */
public final class Refs {
  /** As many as the index gives at most. */
  private static final int MANY = 20;

  private final Session session;
  private final boolean nul;

  public Refs(Session session) {
    this(session, false);
  }

  /** With {@code nul}, the refs in stdin are ended by NULs and not by lines. */
  public Refs(Session session, boolean nul) {
    this.session = session;
    this.nul = nul;
  }

  /** The posts that refs name, in their order; an unknown or ambiguous one is a problem. */
  public List<PostRef> resolve(List<String> refs) {
    return resolve(
        refs,
        ref -> false,
        unknown -> {
          throw unknown.asException();
        });
  }

  /**
   * The same without what the caller takes of stdin for itself.
   *
   * @param unknown is told of each line of stdin that names no post
   */
  public List<PostRef> resolve(
      List<String> refs, Predicate<String> taken, Consumer<Problem> unknown) {
    List<PostRef> posts = new ArrayList<>();
    for (String ref : refs) {
      if (ref.equals("-")) {
        addFromInput(posts, taken, unknown);
      } else {
        add(ref, posts);
      }
    }
    return posts;
  }

  /** What names a post and no other: its ID, or else its path. */
  public String name(StoredPost post) {
    return session.index().find(post.id()).size() == 1 ? post.id() : post.path();
  }

  private void add(String ref, List<PostRef> posts) {
    if (ref.startsWith("@")) {
      addRows(ref, posts);
    } else {
      posts.add(one(ref));
    }
  }

  private void addFromInput(
      List<PostRef> posts, Predicate<String> taken, Consumer<Problem> unknown) {
    for (RefInput.Ref each : RefInput.read(session.input(), nul)) {
      try {
        if (!taken.test(each.text())) {
          add(unescaped(each.text()), posts);
        }
      } catch (ProblemException e) {
        unknown.accept(e.problem().within("stdin:" + each.line()));
      }
    }
  }

  /** What is printed a line has escapes; they are none where the text as it stands is a post's. */
  private String unescaped(String ref) {
    String meant = OneLine.undo(ref);
    boolean escaped = !meant.equals(ref) && find(ref).isEmpty() && !find(meant).isEmpty();
    return escaped ? meant : ref;
  }

  private void addRows(String ref, List<PostRef> posts) {
    String rows = ref.substring(1);
    LastList list = session.lastList();
    int dash = rows.indexOf('-');
    List<String> paths;
    if (rows.equals("all")) {
      paths = list.rows(1, Math.max(1, list.all().size()), ref);
    } else if (dash > 0) {
      paths =
          list.rows(
              number(rows.substring(0, dash), ref), number(rows.substring(dash + 1), ref), ref);
    } else {
      paths = list.rows(number(rows, ref), number(rows, ref), ref);
    }
    Index index = session.index();
    for (String path : paths) {
      posts.add(index.findPath(path).orElseThrow(() -> gone(ref, path)));
    }
  }

  private static int number(String digits, String ref) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw Problem.of(ref, "not a row of the last list")
          .withHint("@3, @1-5 or @all")
          .asException(e);
    }
  }

  private static ProblemException gone(String ref, String path) {
    return Problem.of(ref, path + " is no longer in the index")
        .withHint("backfile list")
        .asException();
  }

  private PostRef one(String ref) {
    List<PostRef> found = find(ref);
    if (found.isEmpty()) {
      throw Problem.of(ref, "no post has this ID, slug, path or address")
          .withHint(("backfile list " + ref.replaceAll("[^\\p{L}\\p{N}]+", " ")).strip())
          .asException();
    }
    if (found.size() > 1) {
      throw ambiguous(ref, found);
    }
    return found.get(0);
  }

  private List<PostRef> find(String ref) {
    Index index = session.index();
    List<PostRef> found = index.find(ref);
    return found.isEmpty()
        ? pathInArchive(ref).flatMap(index::findPath).map(List::of).orElse(List.of())
        : found;
  }

  /** A path from the current folder, or an absolute one, as the archive knows it. */
  private Optional<String> pathInArchive(String ref) {
    if (ref.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    Path file = session.surroundings().folder().resolve(ref).normalize();
    Path folder = Path.of(session.index().about("folder"));
    return file.startsWith(folder)
        ? Optional.of(folder.relativize(file).toString())
        : Optional.empty();
  }

  private static ProblemException ambiguous(String ref, List<PostRef> found) {
    List<String> meanings = new ArrayList<>();
    for (PostRef each : found) {
      meanings.add(each.path() + "  " + each.title());
    }
    return Problem.of(
            ref,
            "this could mean any of "
                + found.size()
                + (found.size() < MANY ? "" : " or more")
                + " posts")
        .withDetails(meanings)
        .withHint("one of these paths")
        .asException();
  }
}
