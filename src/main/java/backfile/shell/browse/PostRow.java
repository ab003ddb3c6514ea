package backfile.shell.browse;

import backfile.index.Cell;
import backfile.index.Column;
import backfile.index.Columns;
import backfile.index.PostRef;
import backfile.index.Row;
import backfile.view.DateText;
import backfile.view.Printable;
import java.util.List;
import java.util.Optional;

/**
 * What the list shows of a post, printable.
 *
 * @param date its day, empty where it has none
 * @param tags each as it is typed to be added, {@code +todo}
 * @param link its source, else its permalink, as stored
 */
record PostRow(
    PostRef post,
    String title,
    String date,
    String categories,
    String authors,
    String tags,
    long words,
    Optional<String> link) {
  static final List<Column> COLUMNS =
      Columns.named("date", "category", "author", "tag", "words", "source", "url");

  static PostRow of(PostRef post, Row row, DateText dates) {
    List<Cell> cells = row.cells();
    return new PostRow(
        post,
        Printable.cell(post.title().isEmpty() ? post.path() : post.title()),
        cells.get(0) instanceof Cell.Moment moment ? dates.day(moment.instant()) : "",
        names(cells.get(1)),
        names(cells.get(2)),
        tags(cells.get(3)),
        ((Cell.Count) cells.get(4)).number(),
        text(cells.get(5)).or(() -> text(cells.get(6))));
  }

  private static String tags(Cell cell) {
    List<String> tags = ((Cell.Names) cell).names();
    return tags.isEmpty() ? "" : Printable.cell("+" + String.join(" +", tags));
  }

  private static String names(Cell cell) {
    return Printable.cell(String.join(", ", ((Cell.Names) cell).names()));
  }

  private static Optional<String> text(Cell cell) {
    return cell instanceof Cell.Text text ? Optional.of(text.text()) : Optional.empty();
  }
}
