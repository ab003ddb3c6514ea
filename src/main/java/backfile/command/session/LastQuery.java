package backfile.command.session;

import backfile.query.Query;
import backfile.query.QueryPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What the last list was asked for, kept beside it, so that a page can show what was looked for.
 */
public final class LastQuery {
  private final Path file;

  /** {@code list}: the file of the last list. */
  LastQuery(Path list) {
    this.file = list.resolveSibling(list.getFileName() + ".query");
  }

  public void remember(Query query, ZoneId zone) {
    try {
      if (query instanceof Query.All) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, QueryPrinter.print(query, zone));
      }
    } catch (IOException e) {
      // It costs a later page its colours and nothing else.
      return;
    }
  }

  /** The query as it can be typed; empty where nothing was looked for. */
  String text() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
