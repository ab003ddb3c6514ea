package backfile.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of addresses from asking them, kept in the file of what a person has added. */
public final class CheckedLinks {
  private static final String IN_FILE =
      "SELECT 1 FROM sqlite_schema WHERE name = '" + CheckTable.NAME + "'";

  private final UserFile file;

  private CheckedLinks(UserFile file) {
    this.file = file;
  }

  public static CheckedLinks beside(Path index) {
    return new CheckedLinks(UserFile.beside(index));
  }

  /** All that is known, by address. */
  public Map<String, CheckedLink> all() {
    return file.read(Map.of(), CheckedLinks::all);
  }

  /** The same on an open file; nothing in one that was made before links were checked. */
  static Map<String, CheckedLink> all(Connection user) throws SQLException {
    Map<String, CheckedLink> links = new HashMap<>();
    if (Database.number(user, IN_FILE) == 0) {
      return links;
    }
    try (PreparedStatement select =
            user.prepareStatement(
                "SELECT url, checked, state, status, reason, redirects, target FROM "
                    + CheckTable.NAME);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        links.put(row.getString(1), link(row));
      }
    }
    return links;
  }

  private static CheckedLink link(ResultSet row) throws SQLException {
    String redirects = row.getString(6);
    return new CheckedLink(
        row.getString(1),
        Instant.parse(row.getString(2)),
        CheckedLink.State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        Optional.of(row.getInt(4)).filter(status -> status > 0),
        row.getString(5),
        redirects.isEmpty() ? List.of() : List.of(redirects.split("\n", -1)),
        Optional.ofNullable(row.getString(7)));
  }

  /** Keeps these in place of what was known of their addresses. */
  public void save(List<CheckedLink> links) {
    if (!links.isEmpty()) {
      file.write(user -> save(user, links));
    }
  }

  private static int save(Connection user, List<CheckedLink> links) throws SQLException {
    Schema.run(user, "checked.sql");
    try (PreparedStatement insert =
        user.prepareStatement(
            "INSERT OR REPLACE INTO " + CheckTable.NAME + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (CheckedLink link : links) {
        List<Object> values = new ArrayList<>();
        values.add(link.url());
        values.add(link.checked().toString());
        values.add(link.state().word());
        values.add(link.status().orElse(null));
        values.add(link.reason());
        values.add(String.join("\n", link.redirects()));
        values.add(link.target().orElse(null));
        for (int i = 0; i < values.size(); i++) {
          insert.setObject(i + 1, values.get(i));
        }
        insert.executeUpdate();
      }
    }
    return links.size();
  }
}
