package backfile.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A question as SQLite is asked it.
 *
 * @param parameters what each {@code ?} stands for: texts, whole numbers, numbers with a fraction
 */
public record Asked(String sql, List<Object> parameters) {
  public Asked {
    parameters = List.copyOf(parameters);
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    return Database.prepare(connection, sql, parameters);
  }
}
