package backfile.index;

/** Takes the rows of a listing as they come. */
public interface RowConsumer {
  /** A row of the post at {@code path}. */
  void accept(String path, Row row);
}
