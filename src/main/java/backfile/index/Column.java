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
    TEXT("text"),
    NUMBER("number"),
    MOMENT("date"),
    NAMES("list"),
    FLAG("boolean"),
    JSON("json");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What help calls it. */
    public String word() {
      return word;
    }
  }

  /** A name has one kind and one meaning. The equality Java writes costs a start 10 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Column column && name.equals(column.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
