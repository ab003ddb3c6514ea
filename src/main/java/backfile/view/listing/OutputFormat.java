package backfile.view.listing;

import backfile.index.Column;
import java.io.PrintStream;
import java.util.List;

/** The formats of a listing that need no further words; see also {@link Template}. */
public enum OutputFormat {
  /** For people: aligned columns, cut to the terminal's width. */
  TABLE,
  /** For people who search: the text around the matches below each title. */
  SNIPPETS,
  /** Tab-separated lines, with {@code \t \n \r \\} and <code>&#92;u001b</code> escaped. */
  TSV,
  /** RFC 4180 with a header line. */
  CSV,
  /** One array of objects, one a line. */
  JSON,
  /** One object a line (jsonlines.org). */
  JSONL,
  /** The first column's values, each ended by a NUL, for {@code xargs -0}. */
  NUL,
  /** The first column's values, one a line, with the escapes of {@link #TSV}. */
  LINES,
  /** How many rows there are. */
  COUNT;

  /**
   * The version of what programs may rely on, as backfile-formats(5) promises it: the first number
   * grows when something is taken away or changed, the second when something is added.
   */
  public static final String CONTRACT = "1.0";

  public ListingPrinter printer(List<Column> columns, Layout layout, PrintStream out) {
    return switch (this) {
      case TABLE -> new TablePrinter(columns, layout, out);
      case SNIPPETS -> new SnippetPrinter(columns, layout, out);
      case TSV -> new TsvPrinter(columns, layout, out);
      case CSV -> new CsvPrinter(columns, layout, out);
      case JSON -> JsonPrinter.array(columns, layout, out);
      case JSONL -> JsonPrinter.lines(columns, layout, out);
      case NUL -> new NulPrinter(layout, out);
      case LINES -> new LinePrinter(layout, out);
      case COUNT -> new CountPrinter(out);
    };
  }
}
