package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of an imagined archive, and what a printer makes of them. */
final class ListingFixture {
  static final Column ID = new Column("id", Column.Kind.TEXT, "the post's own ID");
  static final Column DATE = new Column("date", Column.Kind.MOMENT, "when it was posted");
  static final Column TITLE = new Column("title", Column.Kind.TEXT, "the title");
  static final Column CATEGORIES = new Column("categories", Column.Kind.NAMES, "the categories");
  static final Column WORDS = new Column("words", Column.Kind.NUMBER, "words of the text");
  static final Column BROKEN = new Column("broken", Column.Kind.FLAG, "could not be read");
  static final Column RATING = new Column("fm.rating", Column.Kind.JSON, "of the front matter");
  static final List<Column> COLUMNS = List.of(ID, DATE, TITLE, CATEGORIES, WORDS, BROKEN, RATING);

  private ListingFixture() {}

  static Cell text(String text) {
    return new Cell.Text(text);
  }

  static Row row(Cell... cells) {
    return new Row(Arrays.asList(cells));
  }

  /** A row of {@link #COLUMNS}. */
  static Row post(String id, String title, List<String> categories, long words) {
    return row(
        text(id),
        new Cell.Moment(Instant.parse("2016-02-03T23:11:12Z")),
        text(title),
        new Cell.Names(categories),
        new Cell.Count(words),
        new Cell.Flag(false),
        new Cell.Absent());
  }

  static List<Row> posts() {
    List<Row> rows = new ArrayList<>();
    rows.add(post("676", "Council votes to keep the tram", List.of("Transport", "City hall"), 412));
    rows.add(post("41", "東京の路面電車が百周年を迎える", List.of("Transport"), 1280));
    rows.add(post("8", "Ferry", List.of(), 7));
    return rows;
  }

  static String printed(OutputFormat format, List<Column> columns, Layout layout, List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    print(format.printer(columns, layout, out), rows);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static String printed(Template template, List<Column> columns, Layout layout, List<Row> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    print(template.printer(columns, layout, out), rows);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void print(ListingPrinter printer, List<Row> rows) {
    printer.begin();
    rows.forEach(printer::row);
    printer.end();
  }
}
