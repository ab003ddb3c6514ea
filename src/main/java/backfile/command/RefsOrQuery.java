package backfile.command;

import backfile.index.PostRef;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Posts that are named one by one, or by a query: words are refs if all of them name posts. */
final class RefsOrQuery {
  private final Session session;
  private final boolean nul;

  /** With {@code nul}, the refs in stdin are ended by NULs and not by lines. */
  RefsOrQuery(Session session, boolean nul) {
    this.session = session;
    this.nul = nul;
  }

  List<PostRef> posts(List<String> words) {
    return areRefs(words) ? new Refs(session, nul).resolve(words) : found(words);
  }

  /**
   * The same without the refs in stdin that the caller takes for itself, and with those that name
   * no post told and left out.
   */
  List<PostRef> posts(List<String> words, Predicate<String> taken, Consumer<Problem> unknown) {
    return areRefs(words) ? new Refs(session, nul).resolve(words, taken, unknown) : found(words);
  }

  private boolean areRefs(List<String> words) {
    for (String word : words) {
      boolean ref = word.equals("-") || word.startsWith("@") || isPost(word);
      if (!ref) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /**
   * What the index does not know may still be a path from the current folder; what begins the slugs
   * of several posts is a word.
   */
  private boolean isPost(String word) {
    if (word.indexOf('/') >= 0) {
      return true;
    }
    List<PostRef> found = session.index().find(word);
    return found.size() == 1 || (!found.isEmpty() && found.get(0).id().equals(word));
  }

  private List<PostRef> found(List<String> words) {
    List<String> paths = new ArrayList<>();
    List<Search.Order> newest = List.of(new Search.Order(SortKey.DATE, false));
    Search search = new Search(session.query(words), List.of(), newest, -1, 0);
    session.index().list(search, (path, row) -> paths.add(path));
    List<PostRef> posts = new ArrayList<>();
    for (String path : paths) {
      session.index().findPath(path).ifPresent(posts::add);
    }
    return posts;
  }
}
