package backfile.index;

import backfile.query.Folding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person's tags as tables beside those of the index, {@code tag} and {@code post_tag}, of the
 * same form as {@code category} and {@code post_category}. They are temporary, of one connection,
 * and made when a statement first asks for them; without that nothing of tags is opened.
 */
final class TagTables {
  /** In each statement that asks for tags. */
  static final String NAME = "post_tag";

  private static final List<String> TABLES =
      List.of(
          "CREATE TEMP TABLE IF NOT EXISTS tags_read (state TEXT NOT NULL)",
          "CREATE TEMP TABLE IF NOT EXISTS tag (tag_id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
              + " folded TEXT NOT NULL, gone INTEGER NOT NULL)",
          "CREATE TEMP TABLE IF NOT EXISTS post_tag (post_id INTEGER NOT NULL,"
              + " position INTEGER NOT NULL, tag_id INTEGER NOT NULL,"
              + " PRIMARY KEY (post_id, position)) WITHOUT ROWID",
          "CREATE INDEX IF NOT EXISTS temp.post_tag_by_tag ON post_tag (tag_id, post_id)");

  private final Connection index;

  /** The tags' numbers by their folded names; they are also the order of a post's tags. */
  private final Map<String, Long> numbers = new HashMap<>();

  private TagTables(Connection index) {
    this.index = index;
  }

  /** Brings the tables of this connection into step with what the person has tagged. */
  static void refresh(Connection index) throws SQLException {
    UserFile file = UserFile.beside(fileOf(index));
    String state = file.revision() + " " + Database.number(index, "PRAGMA main.data_version");
    Database.run(index, "PRAGMA temp_store = MEMORY");
    for (String table : TABLES) {
      Database.run(index, table);
    }
    if (!state.equals(stateRead(index))) {
      Map<Long, TaggedPost> tagged =
          file.read(Map.of(), connection -> new TaggedPosts(connection).all());
      new TagTables(index).fill(tagged, state);
    }
  }

  static List<TagCount> counts(Connection index) throws SQLException {
    List<TagCount> counts = new ArrayList<>();
    String sql =
        "SELECT name, (SELECT count(*) FROM post_tag AS t WHERE t.tag_id = tag.tag_id), gone"
            + " FROM temp.tag ORDER BY folded";
    try (PreparedStatement select = Database.prepare(index, sql, List.of());
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        counts.add(new TagCount(row.getString(1), row.getLong(2), row.getLong(3)));
      }
    }
    return counts;
  }

  static List<String> ofPost(Connection index, long postId) throws SQLException {
    List<String> tags = new ArrayList<>();
    String sql =
        "SELECT name FROM post_tag JOIN tag USING (tag_id) WHERE post_id = ? ORDER BY folded";
    try (PreparedStatement select = Database.prepare(index, sql, List.of(postId));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        tags.add(row.getString(1));
      }
    }
    return tags;
  }

  static Path fileOf(Connection index) throws SQLException {
    try (Statement statement = index.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
      return Path.of(row.next() ? row.getString(1) : "");
    }
  }

  private static String stateRead(Connection index) throws SQLException {
    try (Statement statement = index.createStatement();
        ResultSet row = statement.executeQuery("SELECT state FROM tags_read")) {
      return row.next() ? row.getString(1) : "none";
    }
  }

  /** What it was made from is noted last: after an interruption it is then made again. */
  private void fill(Map<Long, TaggedPost> tagged, String state) throws SQLException {
    for (String table : List.of("tags_read", "tag", NAME)) {
      Database.run(index, "DELETE FROM temp." + table);
    }
    Map<String, Integer> gone = new TreeMap<>();
    Map<Long, Set<String>> ofPosts = new HashMap<>();
    try (TraitsFinder finder = new TraitsFinder(index)) {
      for (TaggedPost post : tagged.values()) {
        Optional<Long> found = finder.find(post.traits());
        for (String tag : post.tags()) {
          gone.merge(tag, found.isPresent() ? 0 : 1, Integer::sum);
          found.ifPresent(id -> ofPosts.computeIfAbsent(id, key -> new TreeSet<>()).add(tag));
        }
      }
    }
    insertTags(gone);
    insertUses(ofPosts);
    insert("INSERT INTO temp.tags_read VALUES (?)", state);
  }

  private void insertTags(Map<String, Integer> gone) throws SQLException {
    Map<String, String> byFolded = new TreeMap<>();
    gone.keySet().forEach(name -> byFolded.put(Folding.fold(name), name));
    long number = 0;
    for (Map.Entry<String, String> each : byFolded.entrySet()) {
      numbers.put(each.getValue(), ++number);
      insert(
          "INSERT INTO temp.tag VALUES (?, ?, ?, ?)",
          number,
          each.getValue(),
          each.getKey(),
          gone.get(each.getValue()));
    }
  }

  private void insertUses(Map<Long, Set<String>> ofPosts) throws SQLException {
    try (PreparedStatement insert =
        index.prepareStatement("INSERT INTO temp.post_tag VALUES (?1, ?2, ?2)")) {
      for (Map.Entry<Long, Set<String>> post : ofPosts.entrySet()) {
        for (String tag : post.getValue()) {
          insert.setLong(1, post.getKey());
          insert.setLong(2, numbers.get(tag));
          insert.executeUpdate();
        }
      }
    }
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement insert = index.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }
}
