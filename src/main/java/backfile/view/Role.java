package backfile.view;

/** The part that a piece of text plays, each with its style (SGR, ECMA-48 section 8.3.117). */
public enum Role {
  TITLE("1"),
  HEADING("1"),
  COLUMN("2;4"),
  LABEL("2"),
  QUOTE("2"),
  DIM("2"),
  CODE("36"),
  EMPHASIS("3"),
  STRONG("1"),
  STRONG_EMPHASIS("1;3"),
  LINK("36"),
  MATCH("1;33"),
  /** What matches a query, where there is no colour. */
  MARK("1;4"),
  BAR("34"),
  PROBLEM("31"),
  REMOVED("9;31"),
  ADDED("32"),
  PROMPT("1;34"),
  TAG("35");

  private final String sgr;

  Role(String sgr) {
    this.sgr = sgr;
  }

  /** The parameters of the SGR sequence, such as {@code 1;33}. */
  public String sgr() {
    return sgr;
  }
}
