package backfile.index;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import backfile.query.Folding;
import backfile.query.SavedQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a person has added to an archive: tags and saved queries. It lies in a file of its own
 * beside the index, made when it is first written to; each call opens it, and writes all or
 * nothing.
 */
public final class UserData {
  private final UserFile file;

  /** How many records were new, and which queries have another text under their name. */
  public record Restored(int added, List<SavedQuery> refused) {}

  private UserData(UserFile file) {
    this.file = file;
  }

  public static UserData beside(Path index) {
    return new UserData(UserFile.beside(index));
  }

  /** The file, which may not be there. */
  public Path path() {
    return file.path();
  }

  /** Which state of the data this is; {@code ""} where there is none. */
  public String revision() {
    return file.revision();
  }

  /** By name. */
  public List<SavedQuery> savedQueries() {
    return file.read(List.of(), UserData::savedQueries);
  }

  private static List<SavedQuery> savedQueries(Connection connection) throws SQLException {
    List<SavedQuery> saved = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT name, query FROM saved_query ORDER BY folded");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        saved.add(new SavedQuery(row.getString(1), row.getString(2)));
      }
    }
    return saved;
  }

  /** Saves a query; false where another has its name and is not to be replaced. */
  public boolean save(SavedQuery query, boolean replace) {
    return file.write(connection -> save(connection, query, replace));
  }

  private static boolean save(Connection connection, SavedQuery query, boolean replace)
      throws SQLException {
    String insert = replace ? "INSERT OR REPLACE" : "INSERT OR IGNORE";
    try (PreparedStatement statement =
        connection.prepareStatement(insert + " INTO saved_query VALUES (?, ?, ?)")) {
      statement.setString(1, Folding.fold(query.name()));
      statement.setString(2, query.name());
      statement.setString(3, query.text());
      return statement.executeUpdate() > 0;
    }
  }

  /** Removes a saved query. */
  public void unsave(String name) {
    file.write(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("DELETE FROM saved_query WHERE folded = ?")) {
            delete.setString(1, Folding.fold(name));
            return delete.executeUpdate();
          }
        });
  }

  /** All posts that have a tag, by path; also those that the index has no more. */
  public List<TaggedPost> taggedPosts() {
    return file.read(
        List.of(), connection -> List.copyOf(new TaggedPosts(connection).all().values()));
  }

  /** Adds and takes away tags; gives how many posts have others than before. */
  public int tag(Index index, List<PostRef> posts, List<String> added, List<String> removed) {
    boolean nothingToRemove = added.isEmpty() && taggedPosts().isEmpty();
    if (posts.isEmpty() || nothingToRemove) {
      return 0;
    }
    return index.withConnection(
        from ->
            file.write(
                connection -> {
                  try (Tagging tagging = new Tagging(connection, from)) {
                    return tagging.change(posts, added, removed);
                  }
                }));
  }

  /** Takes tags away from the posts that the index has no more; gives how many lost one. */
  public int removeFromGone(Index index, List<String> tags) {
    return index.withConnection(
        from ->
            file.write(
                connection -> {
                  try (Tagging tagging = new Tagging(connection, from)) {
                    return tagging.removeFromGone(tags);
                  }
                }));
  }

  /** The tagged posts that the index has no more, by path. */
  public List<TaggedPost> gonePosts(Index index) {
    return index.withConnection(
        from ->
            file.read(
                List.of(),
                connection -> {
                  try (Tagging tagging = new Tagging(connection, from)) {
                    return tagging.gone();
                  }
                }));
  }

  /** Adds what is not there yet; nothing is taken away, and a query replaced only if asked for. */
  public Restored restore(
      Index index, List<SavedQuery> queries, List<TaggedPost> posts, boolean replace) {
    return index.withConnection(
        from ->
            file.write(
                connection -> {
                  List<SavedQuery> refused = new ArrayList<>();
                  int added = 0;
                  for (SavedQuery query : queries) {
                    added += restore(connection, query, replace, refused);
                  }
                  try (Tagging tagging = new Tagging(connection, from)) {
                    for (TaggedPost post : posts) {
                      added += tagging.restore(post) ? 1 : 0;
                    }
                  }
                  return new Restored(added, refused);
                }));
  }

  private static int restore(
      Connection connection, SavedQuery query, boolean replace, List<SavedQuery> refused)
      throws SQLException {
    Map<String, String> there = new LinkedHashMap<>();
    savedQueries(connection).forEach(each -> there.put(Folding.fold(each.name()), each.text()));
    if (query.text().equals(there.get(Folding.fold(query.name())))) {
      return 0;
    }
    boolean saved = save(connection, query, replace);
    if (!saved) {
      refused.add(query);
    }
    return saved ? 1 : 0;
  }

  /**
   * Notes where the tagged posts are after an index has changed and what they are like now, so that
   * one that was edited is found when it is moved later. A failure is told, and stops nothing.
   */
  static void follow(Path index, Consumer<Problem> problems) {
    UserFile file = UserFile.beside(index);
    if (!Files.exists(file.path())) {
      return;
    }
    try (Connection from = Database.openToRead(index)) {
      int changed = file.read(0, user -> changed(new TaggedPosts(user).all(), from).size());
      if (changed > 0) {
        file.write(user -> update(new TaggedPosts(user), from));
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (SQLException e) {
      problems.accept(Database.problem(index, e).problem());
    }
  }

  private static Map<Long, PostTraits> changed(Map<Long, TaggedPost> tagged, Connection from)
      throws SQLException {
    Map<Long, PostTraits> changed = new LinkedHashMap<>();
    try (TraitsFinder finder = new TraitsFinder(from)) {
      for (Map.Entry<Long, TaggedPost> each : tagged.entrySet()) {
        PostTraits before = each.getValue().traits();
        Optional<Long> found = finder.find(before);
        if (found.isPresent()) {
          PostTraits now = finder.read(found.get());
          if (!now.equals(before)) {
            changed.put(each.getKey(), now);
          }
        }
      }
    }
    return changed;
  }

  /** Looks again: another process may have come in between. */
  private static int update(TaggedPosts posts, Connection from) throws SQLException {
    Map<Long, PostTraits> changed = changed(posts.all(), from);
    for (Map.Entry<Long, PostTraits> each : changed.entrySet()) {
      posts.update(each.getKey(), each.getValue());
    }
    return changed.size();
  }
}
