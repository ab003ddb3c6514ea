package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up what the rows of known posts show. */
final class ChosenRows {
  private static final int OWN = 4;

  private final Connection connection;
  private final List<Column> columns;

  ChosenRows(Connection connection, List<Column> columns) {
    this.connection = connection;
    this.columns = List.copyOf(columns);
  }

  /** In the order of the row ids, without those that are gone. */
  Map<PostRef, Row> read(List<Long> ids) throws SQLException {
    Map<PostRef, Row> found = new LinkedHashMap<>();
    try (PreparedStatement statement = asked(ids).prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
          cells.add(Listing.cell(rows, OWN + cells.size() + 1, column));
        }
        PostRef post =
            new PostRef(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4));
        found.put(post, new Row(cells));
      }
    }
    return found;
  }

  private Asked asked(List<Long> ids) {
    List<Object> parameters = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT post.post_id, post.id, post.path, post.title");
    for (Column column : columns) {
      sql.append(", ").append(Columns.sql(column, Optional.empty(), parameters));
    }
    parameters.add(ids.toString());
    sql.append(" FROM json_each(?) AS chosen CROSS JOIN post ON post.post_id = chosen.value");
    return new Asked(sql.append(" ORDER BY chosen.key").toString(), parameters);
  }
}
