package backfile.text;

import org.jsoup.nodes.Element;

/**
 * How the items of a list are numbered.
 *
 * @param start the first number, 0 for bullets
 * @param step 1, or -1 where the list counts down
 * @param letters what stands for 1, such as {@code a} or {@code I}; empty for numbers
 */
record Numbering(int start, int step, String letters) {
  static final Numbering NONE = new Numbering(0, 1, "");

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MOST_LETTERS = 26;
  private static final int MOST_ROMAN = 3999;

  static Numbering of(Element list) {
    String type = list.attr("type");
    boolean letters = type.length() == 1 && "aAiI".contains(type);
    boolean reversed = list.hasAttr("reversed");
    int first = read(list.attr("start"), reversed ? countItems(list) : 1);
    return new Numbering(Math.max(1, first), reversed ? -1 : 1, letters ? type : "");
  }

  private static int countItems(Element list) {
    int items = 0;
    for (Element child = list.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      items += child.nameIs("li") ? 1 : 0;
    }
    return items;
  }

  /** The number that an attribute holds, else {@code otherwise}. */
  static int read(String number, int otherwise) {
    boolean plain =
        !number.isEmpty()
            && number.length() < 7
            && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return plain ? Integer.parseInt(number) : otherwise;
  }

  /** Whether the numbers are what a list of light text has: each one more than that before. */
  boolean isPlain() {
    return step == 1 && letters.isEmpty();
  }

  /** Such as {@code c} or {@code iv}; the number itself where letters end. */
  String mark(int number) {
    boolean alphabet = letters.equalsIgnoreCase("a");
    if (number > (alphabet ? MOST_LETTERS : MOST_ROMAN) || number < 1) {
      return Integer.toString(number);
    }
    String small = alphabet ? String.valueOf((char) ('a' + number - 1)) : roman(number);
    return Character.isUpperCase(letters.charAt(0)) ? upper(small) : small;
  }

  private static String upper(String small) {
    StringBuilder out = new StringBuilder();
    small.chars().forEach(letter -> out.append((char) (letter - 'a' + 'A')));
    return out.toString();
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int at = 0; at < WORTH.length; at++) {
      while (left >= WORTH[at]) {
        out.append(ROMAN[at]);
        left -= WORTH[at];
      }
    }
    return out.toString();
  }
}
