package backfile.post.matter;

/** Says where and why front matter cannot be read. */
public final class MatterFault extends Exception {
  private final int line;
  private final int column;

  MatterFault(int line, int column, String what) {
    super(what);
    this.line = line;
    this.column = column;
  }

  /** The same fault, seen from the top of the file. */
  MatterFault below(int linesAbove) {
    return new MatterFault(line + linesAbove, column, getMessage());
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  /** Counted in characters from 1. */
  public int column() {
    return column;
  }
}
