package backfile.command.link;

import backfile.command.session.Session;
import backfile.index.Cell;
import backfile.index.Columns;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.link.SourceLink;
import backfile.query.Query;
import backfile.text.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses that posts have, each once, with the posts that have it; newest posts first. */
final class CheckTargets {
  private final Session session;
  private final Map<String, List<String>> posts = new LinkedHashMap<>();

  CheckTargets(Session session) {
    this.session = session;
  }

  /** The IDs of the posts, by address. */
  Map<String, List<String>> find(Query query, boolean links) {
    List<String> paths = new ArrayList<>();
    Search search =
        new Search(
            query,
            Columns.named("id", "source"),
            List.of(new Search.Order(SortKey.DATE, false)),
            -1,
            0);
    session
        .index()
        .list(
            search,
            (path, row) -> {
              paths.add(path);
              if (row.cells().get(0) instanceof Cell.Text id
                  && row.cells().get(1) instanceof Cell.Text source) {
                add(source.text(), id.text());
              }
            });
    for (String path : links ? paths : List.<String>of()) {
      session
          .index()
          .findPath(path)
          .map(session.index()::read)
          .ifPresent(
              post -> {
                for (Link link : post.links()) {
                  add(link.url(), post.id());
                }
              });
    }
    return posts;
  }

  private void add(String url, String id) {
    if (SourceLink.host(url).isEmpty()) {
      return;
    }
    List<String> ids = posts.computeIfAbsent(url, key -> new ArrayList<>());
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }
}
