package backfile.query;

/** Tells a field's name from text that has a colon in it. */
final class FieldName {
  private FieldName() {}

  /**
   * The length of the field name that a run begins with, 0 if there is none: two or more letters or
   * underscores, {@code q}, or {@code fm.} and a key, before a colon.
   */
  static int lengthIn(String run) {
    int length = 0;
    if (run.regionMatches(true, 0, "fm.", 0, 3)) {
      length = Math.max(0, run.indexOf(':'));
    } else {
      while (length < run.length() && isOfName(run.charAt(length))) {
        length++;
      }
    }
    boolean colon = length < run.length() && run.charAt(length) == ':';
    boolean name = length > 1 || run.startsWith("q:");
    return colon && name && !isOther(run.substring(0, length)) ? length : 0;
  }

  /** Underscores stand in the names of fields, but more often in those of other things. */
  private static boolean isOther(String name) {
    return name.indexOf('_') >= 0 && Field.find(name).isEmpty();
  }

  /** Whether what follows the colon of no field shows a URL, a path, {@code a::b} or prose. */
  static boolean isText(String run, int value) {
    return value == run.length()
        || run.startsWith("//", value)
        || run.startsWith("\\", value)
        || run.startsWith(":", value)
        || run.regionMatches(true, 0, "http:", 0, 5)
        || run.regionMatches(true, 0, "https:", 0, 6);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
