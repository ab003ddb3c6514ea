package backfile.index;

/** Patterns for {@code LIKE ? ESCAPE '\'}, which takes no notice of the case of ASCII letters. */
final class Like {
  private Like() {}

  static String containing(String text) {
    return '%' + escape(text) + '%';
  }

  static String startingWith(String text) {
    return escape(text) + '%';
  }

  static String endingWith(String text) {
    return '%' + escape(text);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
