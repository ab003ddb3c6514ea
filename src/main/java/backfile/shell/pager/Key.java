package backfile.shell.pager;

/**
 * A key that was pressed.
 *
 * @param text what it types
 */
record Key(Action action, String text) {
  static Key of(Action action) {
    return new Key(action, "");
  }
}
