package backfile.shell.browse;

/**
 * A key that was pressed.
 *
 * @param text what it types or pastes
 */
record Key(Action action, String text) {
  static Key of(Action action) {
    return new Key(action, "");
  }

  static Key typed(String text) {
    return new Key(Action.TYPE, text);
  }

  static Key pasted(String text) {
    return new Key(Action.PASTE, text);
  }
}
