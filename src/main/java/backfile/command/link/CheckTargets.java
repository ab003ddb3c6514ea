package backfile.command.link;

import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Columns;
import backfile.index.Index;
import backfile.index.PostRef;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.link.SourceLink;
import backfile.query.Query;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses that posts have, each once, with the posts that have it; newest posts first. */
final class CheckTargets {
  private final Session session;
  private final Map<String, Set<String>> posts = new LinkedHashMap<>();

  CheckTargets(Session session) {
    this.session = session;
  }

  /** The IDs of the posts, by address. */
  Map<String, Set<String>> find(Query query, boolean links) {
    Index index = session.index();
    List<Search.Order> newest = List.of(new Search.Order(SortKey.DATE, false));
    Search search = new Search(query, Columns.named("id", "source"), newest, -1, 0);
    index.list(
        search,
        (path, row) -> {
          if (row.cells().get(0) instanceof Cell.Text id
              && row.cells().get(1) instanceof Cell.Text source) {
            add(source.text(), id.text());
          }
        });
    if (links) {
      List<PostRef> linking = index.posts(new Search(query, List.of(), newest, -1, 0));
      index.links(linking, (post, url) -> add(url, post.id()));
    }
    return posts;
  }

  private void add(String url, String id) {
    if (!SourceLink.host(url).isEmpty()) {
      posts.computeIfAbsent(url, key -> new LinkedHashSet<>()).add(id);
    }
  }
}
