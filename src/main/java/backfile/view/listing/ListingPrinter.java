package backfile.view.listing;

import backfile.index.Row;

/** Prints a listing in one format; {@code begin}, any number of rows, {@code end}. */
public interface ListingPrinter {
  void begin();

  /** Prints a row, or keeps it for a moment; no printer keeps more than a screenful. */
  void row(Row row);

  /** Prints the rows that were kept, as where a listing breaks off. */
  default void flush() {}

  /** Prints what was kept and closes what is open; it does not flush or close the stream. */
  void end();
}
