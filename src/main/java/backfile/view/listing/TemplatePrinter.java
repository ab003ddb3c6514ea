package backfile.view.listing;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Row;
import backfile.view.Printable;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Fills a {@link Template} once for each row. */
final class TemplatePrinter implements ListingPrinter {
  private static final String UNRESERVED = "-._~";

  private final Template template;
  private final List<String> names;
  private final Layout layout;
  private final PrintStream out;
  private final StringBuilder line = new StringBuilder(256);

  TemplatePrinter(Template template, List<Column> columns, Layout layout, PrintStream out) {
    this.template = template;
    this.names = columns.stream().map(Column::name).toList();
    this.layout = layout;
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void row(Row row) {
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Literal literal) {
        line.append(literal.text());
      } else if (part instanceof Template.Field field) {
        append(field, row.cells().get(names.indexOf(field.name())));
      }
    }
    out.append(line);
    line.setLength(0);
  }

  @Override
  public void end() {}

  private void append(Template.Field field, Cell value) {
    Cell cell = value;
    if (value instanceof Cell.Moment moment && !field.pattern().isEmpty()) {
      cell = new Cell.Text(Strftime.format(field.pattern(), moment.instant(), layout.dates()));
    }
    String exact = CellText.exact(cell, layout.dates());
    switch (field.form()) {
      case PLAIN -> line.append(Printable.cell(exact));
      case JSON -> JsonText.append(line, cell, layout.dates());
      case SH -> shell(exact);
      case URL -> percent(exact);
      case TSV -> TsvPrinter.escape(line, exact);
    }
  }

  /**
   * One word of any POSIX shell. Control characters are made by {@code printf}, since {@code $'…'}
   * came only with POSIX.1-2024; a shell has no word with a NUL, so that is dropped.
   */
  private void shell(String text) {
    line.append('\'');
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\'') {
        line.append("'\\''");
      } else if (point == '\n' || !Printable.isDangerous(point)) {
        line.appendCodePoint(point);
      } else if (point != 0) {
        line.append("'\"$(printf '");
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          line.append('\\').append(Integer.toOctalString(0x200 | (b & 0xFF)).substring(1));
        }
        line.append("')\"'");
      }
    }
    line.append('\'');
  }

  /** Percent-encoded UTF-8, all but the unreserved characters of RFC 3986 section 2.3. */
  private void percent(String text) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || UNRESERVED.indexOf(c) >= 0) {
        line.append(c);
      } else {
        line.append('%')
            .append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
      }
    }
  }
}
