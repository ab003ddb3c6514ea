package backfile.view.page;

import java.util.function.UnaryOperator;

/** The number of a link: raised in raised brackets in stored text, {@code [3]} on a page. */
final class LinkMark {
  private static final char OPEN = '⁽';
  private static final char CLOSE = '⁾';
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private LinkMark() {}

  /** The line with its marks as {@code [3]}; each takes as many columns as before. */
  static String plain(String line) {
    return replace(line, number -> "[" + number + "]");
  }

  /** The text without its marks. */
  static String without(String text) {
    return replace(text, number -> "");
  }

  private static String replace(String line, UnaryOperator<String> shownAs) {
    return replace(line, text -> text, shownAs);
  }

  /** The text with something else for each mark, and for what is between them. */
  static String replace(String line, UnaryOperator<String> others, UnaryOperator<String> shownAs) {
    int open = line.indexOf(OPEN);
    if (open < 0) {
      return others.apply(line);
    }
    StringBuilder shown = new StringBuilder(line.length() + 16);
    int done = 0;
    while (open >= 0) {
      int end = open + 1;
      StringBuilder number = new StringBuilder();
      while (end < line.length() && RAISED.indexOf(line.charAt(end)) >= 0) {
        number.append(RAISED.indexOf(line.charAt(end++)));
      }
      if (end > open + 1 && end < line.length() && line.charAt(end) == CLOSE) {
        shown
            .append(others.apply(line.substring(done, open)))
            .append(shownAs.apply(number.toString()));
        done = ++end;
      }
      open = line.indexOf(OPEN, end);
    }
    return shown.append(others.apply(line.substring(done))).toString();
  }
}
