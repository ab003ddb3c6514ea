package backfile.text;

/** Gathers the text of a {@code pre} element as its lines stand. */
final class PreformattedMaker {
  /** Stands for "not within such an element". */
  static final PreformattedMaker NONE = new PreformattedMaker();

  private static final int TAB = 4;

  private final StringBuilder text = new StringBuilder();
  private int column;

  boolean isOpen() {
    return this != NONE;
  }

  void add(String more) {
    for (int at = 0; at < more.length(); at++) {
      char character = more.charAt(at);
      if (character == '\t') {
        int blanks = TAB - column % TAB;
        text.append(" ".repeat(blanks));
        column += blanks;
      } else {
        text.append(character);
        column = character == '\n' ? 0 : column + 1;
      }
    }
  }

  /** Begins a line, unless one has just begun. */
  void lineBreak() {
    if (column > 0) {
      add("\n");
    }
  }

  /** The lines, without trailing blanks and without blank lines at the ends. */
  String text() {
    StringBuilder out = new StringBuilder(text.length());
    int blankLines = 0;
    for (String line : (Iterable<String>) text.toString().lines()::iterator) {
      if (line.isBlank()) {
        blankLines++;
        continue;
      }
      out.append(out.length() == 0 ? "" : "\n".repeat(blankLines + 1));
      out.append(line.stripTrailing());
      blankLines = 0;
    }
    return out.toString();
  }
}
