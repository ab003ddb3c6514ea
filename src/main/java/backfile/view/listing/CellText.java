package backfile.view.listing;

import backfile.index.Cell;
import backfile.view.DateText;

/** Cells as plain text. */
final class CellText {
  private CellText() {}

  /**
   * As programs read it: dates in ISO 8601, names joined by {@code ", "}, nothing for absent. A
   * JSON value that is a string is its text.
   */
  static String exact(Cell cell, DateText dates) {
    if (cell instanceof Cell.Text text) {
      return text.text();
    } else if (cell instanceof Cell.Snippet snippet) {
      return snippet.text();
    } else if (cell instanceof Cell.Count count) {
      return Long.toString(count.number());
    } else if (cell instanceof Cell.Moment moment) {
      return dates.iso(moment.instant());
    } else if (cell instanceof Cell.Names names) {
      return String.join(", ", names.names());
    } else if (cell instanceof Cell.Flag flag) {
      return flag.set() ? "true" : "false";
    } else if (cell instanceof Cell.Json json) {
      return JsonString.text(json.json());
    }
    return "";
  }

  /** As people read it: dates as days, flags as yes and no. */
  static String shown(Cell cell, DateText dates) {
    if (cell instanceof Cell.Moment moment) {
      return dates.day(moment.instant());
    } else if (cell instanceof Cell.Flag flag) {
      return flag.set() ? "yes" : "no";
    }
    return exact(cell, dates);
  }
}
