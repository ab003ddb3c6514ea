package backfile.command.ref;

import backfile.command.session.Session;
import backfile.index.PostRef;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Posts that are named one by one, or by a query: words are refs if all of them name posts. */
public final class RefsOrQuery {
  private final Session session;
  private final boolean nul;

  /** With {@code nul}, the refs in stdin are ended by NULs and not by lines. */
  public RefsOrQuery(Session session, boolean nul) {
    this.session = session;
    this.nul = nul;
  }

  public List<PostRef> posts(List<String> words) {
    List<String> refs = unquoted(words);
    return areRefs(refs) ? new Refs(session, nul).resolve(refs) : found(words);
  }

  /**
   * The same without the refs in stdin that the caller takes for itself, and with those that name
   * no post told and left out.
   */
  public List<PostRef> posts(
      List<String> words, Predicate<String> taken, Consumer<Problem> unknown) {
    List<String> refs = unquoted(words);
    return areRefs(refs) ? new Refs(session, nul).resolve(refs, taken, unknown) : found(words);
  }

  private static List<String> unquoted(List<String> words) {
    return words.stream().map(RefsOrQuery::unquoted).toList();
  }

  /** The shell leaves a query its quotes, which no ref has. */
  private static String unquoted(String word) {
    boolean quoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    return quoted ? word.substring(1, word.length() - 1) : word;
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
    List<Search.Order> newest = List.of(new Search.Order(SortKey.DATE, false));
    return session.index().posts(new Search(session.query(words), List.of(), newest, -1, 0));
  }
}
