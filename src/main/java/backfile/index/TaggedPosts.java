package backfile.index;

import backfile.query.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of tags in a person's own data. */
final class TaggedPosts {
  private static final String TAGGED =
      "SELECT tagged_post_id, path, id, title, url, hash, text_hash FROM tagged_post"
          + " ORDER BY path, id, url, hash, tagged_post_id";

  private static final String TAGS =
      "SELECT tagged_post_id, name FROM post_tag JOIN tag USING (tag_id) ORDER BY folded";

  private static final String LOOKALIKES =
      "SELECT tagged_post_id, path FROM lookalike ORDER BY path";

  private final Connection connection;

  TaggedPosts(Connection connection) {
    this.connection = connection;
  }

  /** All of them by their row ids, in the order of their paths. */
  Map<Long, TaggedPost> all() throws SQLException {
    Map<Long, List<String>> tags = lists(TAGS);
    Map<Long, List<String>> lookalikes = lists(LOOKALIKES);
    Map<Long, TaggedPost> all = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(TAGGED);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        long id = row.getLong(1);
        PostTraits traits =
            TraitsFinder.traits(row).withLookalikes(lookalikes.getOrDefault(id, List.of()));
        all.put(id, new TaggedPost(traits, tags.getOrDefault(id, List.of())));
      }
    }
    return all;
  }

  private Map<Long, List<String>> lists(String sql) throws SQLException {
    Map<Long, List<String>> lists = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        lists.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getString(2));
      }
    }
    return lists;
  }

  /** Adds a post without tags, and gives its row id. */
  long insert(PostTraits traits) throws SQLException {
    change("INSERT INTO tagged_post (path) VALUES (?)", traits.path());
    long id = Database.number(connection, "SELECT last_insert_rowid()");
    update(id, traits);
    return id;
  }

  void update(long id, PostTraits traits) throws SQLException {
    change(
        "UPDATE tagged_post SET path = ?, id = ?, title = ?, url = ?, hash = ?, text_hash = ?"
            + " WHERE tagged_post_id = ?",
        traits.path(),
        traits.id(),
        traits.title(),
        traits.url(),
        traits.hash(),
        traits.textHash(),
        id);
    change("DELETE FROM lookalike WHERE tagged_post_id = ?", id);
    for (String path : traits.lookalikes()) {
      change("INSERT OR IGNORE INTO lookalike VALUES (?, ?)", id, path);
    }
  }

  /** Says whether the post did not have the tag, whose first spelling stays. */
  boolean addTag(long id, String name) throws SQLException {
    String folded = Folding.fold(name);
    change("INSERT OR IGNORE INTO tag (name, folded) VALUES (?, ?)", name, folded);
    return change(
        "INSERT OR IGNORE INTO post_tag SELECT ?, tag_id FROM tag WHERE folded = ?", id, folded);
  }

  boolean hasTag(long id, String name) throws SQLException {
    String sql =
        "SELECT 1 FROM post_tag JOIN tag USING (tag_id) WHERE tagged_post_id = ? AND folded = ?";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, id);
      select.setString(2, Folding.fold(name));
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Says whether the post had the tag. */
  boolean removeTag(long id, String name) throws SQLException {
    return change(
        "DELETE FROM post_tag WHERE tagged_post_id = ?"
            + " AND tag_id IN (SELECT tag_id FROM tag WHERE folded = ?)",
        id,
        Folding.fold(name));
  }

  /** Takes out posts without tags and tags without posts. */
  void removeUnused() throws SQLException {
    change(
        "DELETE FROM tagged_post WHERE tagged_post_id NOT IN (SELECT tagged_post_id FROM post_tag)");
    change(
        "DELETE FROM lookalike WHERE tagged_post_id NOT IN (SELECT tagged_post_id FROM tagged_post)");
    change("DELETE FROM tag WHERE tag_id NOT IN (SELECT tag_id FROM post_tag)");
  }

  /** Says whether any row was changed; an empty {@link Optional} is NULL. */
  private boolean change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1, values[i] instanceof Optional<?> value ? value.orElse(null) : values[i]);
      }
      return statement.executeUpdate() > 0;
    }
  }
}
