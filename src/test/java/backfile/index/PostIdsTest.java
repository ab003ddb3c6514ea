package backfile.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostIdsTest {
  private static final Instant NOON = Instant.parse("2016-02-03T12:00:00Z");

  @TempDir Path folder;

  @Test
  void idsRunInTheOrderOfDates() throws SQLException {
    try (Connection connection = connection();
        PostIds ids = new PostIds(connection)) {
      long undated = ids.next(Optional.empty());
      long ancient = ids.next(Optional.of(Instant.parse("0001-01-01T00:00:00Z")));
      long noon = ids.next(Optional.of(NOON));
      long alsoNoon = ids.next(Optional.of(NOON));
      long later = ids.next(Optional.of(NOON.plusSeconds(1)));
      assertTrue(undated < ancient && ancient < noon && noon < alsoNoon && alsoNoon < later);
    }
  }

  @Test
  void aLatePostOfAKnownSecondGetsTheNextFreeId() throws SQLException {
    try (Connection connection = connection()) {
      long first = PostIds.first(NOON);
      insert(connection, first);
      insert(connection, first + 1);
      try (PostIds ids = new PostIds(connection)) {
        assertEquals(first + 2, ids.next(Optional.of(NOON)));
      }
    }
  }

  @Test
  void morePostsThanASecondHoldsSpillWithoutClashes() throws SQLException {
    try (Connection connection = connection()) {
      insert(connection, PostIds.first(NOON.plusSeconds(1)));
      try (PostIds ids = new PostIds(connection)) {
        long last = 0;
        for (int i = 0; i < 1_030; i++) {
          last = ids.next(Optional.of(NOON));
        }
        assertEquals(PostIds.first(NOON) + 1_030, last);
      }
    }
  }

  private Connection connection() throws SQLException {
    Connection connection = Database.openToWrite(folder.resolve("ids.db"));
    Schema.create(connection);
    return connection;
  }

  private static void insert(Connection connection, long id) throws SQLException {
    Database.run(
        connection,
        "INSERT INTO post VALUES (%d,'i','s','p%d','t',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,0,0,'h')"
            .formatted(id, id));
  }
}
