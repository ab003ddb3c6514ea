package backfile.index;

/**
 * What stands in one place of every row of a listing.
 *
 * @param name as typed in {@code --fields}: {@code title}, {@code fm.layout}
 * @param meaning one line for help, lower case
 */
public record Column(String name, Kind kind, String meaning) {

  /** The type of a column's cells; each of them may also be absent. */
  public enum Kind {
    TEXT,
    NUMBER,
    MOMENT,
    NAMES,
    FLAG,
    JSON
  }
}
