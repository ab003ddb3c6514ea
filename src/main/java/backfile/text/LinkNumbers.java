package backfile.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the addresses of an article's links in order of first appearance. */
final class LinkNumbers {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char RAISED_OPEN = '\u207d';
  private static final char RAISED_CLOSE = '\u207e';

  private final Map<String, Link> byUrl = new LinkedHashMap<>();

  /** The number of a link; its first words that are not empty are kept. */
  int numberOf(String url, String text) {
    Link known = byUrl.get(url);
    if (known == null || (known.text().isEmpty() && !text.isEmpty())) {
      int number = known == null ? byUrl.size() + 1 : known.number();
      known = new Link(number, url, text);
      byUrl.put(url, known);
    }
    return known.number();
  }

  List<Link> links() {
    return new ArrayList<>(byUrl.values());
  }

  /** Such as {@code ⁽¹²⁾}: no author writes it, and search takes it for white space. */
  static String raised(int number) {
    return RAISED_OPEN + raisedDigits(Integer.toString(number)) + RAISED_CLOSE;
  }

  /** Digits and signs, raised; other characters stay. */
  static String raisedDigits(String number) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < number.length(); at++) {
      char digit = number.charAt(at);
      if (digit >= '0' && digit <= '9') {
        out.append(RAISED_DIGITS.charAt(digit - '0'));
      } else {
        out.append(digit == '+' ? '⁺' : '⁻');
      }
    }
    return out.toString();
  }

  /**
   * A raised number in a text.
   *
   * @param start the index of its opening bracket, -1 for none
   * @param end the index after its closing bracket
   */
  record Mark(int start, int end, int number) {
    private static final Mark NONE = new Mark(-1, -1, 0);
  }

  /** The first raised number at or after an index. */
  static Mark next(String text, int from) {
    for (int open = text.indexOf(RAISED_OPEN, from);
        open >= 0;
        open = text.indexOf(RAISED_OPEN, open + 1)) {
      int number = 0;
      int at = open + 1;
      while (at < text.length() && RAISED_DIGITS.indexOf(text.charAt(at)) >= 0) {
        number = number * 10 + RAISED_DIGITS.indexOf(text.charAt(at++));
      }
      if (at > open + 1 && at < text.length() && text.charAt(at) == RAISED_CLOSE) {
        return new Mark(open, at + 1, number);
      }
    }
    return Mark.NONE;
  }

  /** The text without the numbers that {@link #raised} made. */
  static String without(String text) {
    int start = text.indexOf(RAISED_OPEN);
    if (start < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (start >= 0) {
      out.append(text, from, start);
      from = text.indexOf(RAISED_CLOSE, start) + 1;
      start = text.indexOf(RAISED_OPEN, from);
    }
    return out.append(text.substring(from)).toString();
  }
}
