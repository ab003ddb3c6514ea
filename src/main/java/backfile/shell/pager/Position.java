package backfile.shell.pager;

/**
 * A row of the text as it is broken for a screen.
 *
 * @param line of the output, counted from 0
 * @param row within the line, counted from 0
 */
record Position(int line, int row) {
  static final Position TOP = new Position(0, 0);
}
