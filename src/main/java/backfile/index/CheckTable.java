package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * What is known of addresses, as a table beside those of the index. It is temporary, of one
 * connection, and made when a statement first asks for it, like {@link TagTables}.
 */
final class CheckTable {
  /** In each statement that asks for it. */
  static final String NAME = "checked_link";

  private static final String TABLE =
      "CREATE TEMP TABLE IF NOT EXISTS checked_link (url TEXT PRIMARY KEY, checked TEXT NOT NULL,"
          + " state TEXT NOT NULL, status INTEGER) WITHOUT ROWID";

  private CheckTable() {}

  /** Brings the table of this connection into step with what was learned. */
  static void refresh(Connection index) throws SQLException {
    UserFile file = UserFile.beside(TagTables.fileOf(index));
    String state = file.revision();
    Database.run(index, "PRAGMA temp_store = MEMORY");
    Database.run(index, "CREATE TEMP TABLE IF NOT EXISTS links_read (state TEXT NOT NULL)");
    Database.run(index, TABLE);
    if (!state.equals(stateRead(index))) {
      fill(index, file.read(Map.of(), CheckedLinks::all), state);
    }
  }

  private static String stateRead(Connection index) throws SQLException {
    try (Statement statement = index.createStatement();
        ResultSet row = statement.executeQuery("SELECT state FROM links_read")) {
      return row.next() ? row.getString(1) : "none";
    }
  }

  /**
   * What it was made from is noted last: after an interruption it is then made again. There is no
   * transaction, which SQLite would have rolled back when an interruption is caught.
   */
  private static void fill(Connection index, Map<String, CheckedLink> links, String state)
      throws SQLException {
    Database.run(index, "DELETE FROM temp.links_read");
    Database.run(index, "DELETE FROM temp.checked_link");
    try (PreparedStatement insert =
            index.prepareStatement("INSERT INTO temp.checked_link VALUES (?, ?, ?, ?)");
        PreparedStatement read = index.prepareStatement("INSERT INTO temp.links_read VALUES (?)")) {
      for (CheckedLink link : links.values()) {
        insert.setString(1, link.url());
        insert.setString(2, link.checked().toString());
        insert.setString(3, link.state().word());
        insert.setObject(4, link.status().orElse(null));
        insert.executeUpdate();
      }
      read.setString(1, state);
      read.executeUpdate();
    }
  }
}
