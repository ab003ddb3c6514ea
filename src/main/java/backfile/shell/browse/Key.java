package backfile.shell.browse;

/**
 * A key that was pressed.
 *
 * @param text what it types, or a paste
 */
record Key(Action action, String text) {
  static Key of(Action action) {
    return new Key(action, "");
  }

  static Key typed(String text) {
    return new Key(Action.TYPE, text);
  }
}
