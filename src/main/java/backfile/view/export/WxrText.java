package backfile.view.export;

import java.io.PrintStream;
import java.text.Normalizer;
import java.util.Locale;

/** The small parts that WordPress's files are made of. */
final class WxrText {
  private WxrText() {}

  static void element(String name, String text, PrintStream out) {
    out.print("<" + name + ">" + Markup.cdata(text) + "</" + name + ">\n");
  }

  /** A custom field of a post. */
  static void meta(String key, String value, PrintStream out) {
    out.print("<wp:postmeta>\n");
    element("wp:meta_key", key, out);
    element("wp:meta_value", value, out);
    out.print("</wp:postmeta>\n");
  }

  /**
   * A category's name as WordPress has it in addresses: letters, digits and hyphens. Signs that
   * tell names apart, as in C and C++, become words.
   */
  static String nicename(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    plain
        .codePoints()
        .forEach(
            point -> {
              String word = word(point);
              if (Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
              } else if (!word.isEmpty()) {
                out.append(word);
              } else if (Character.getType(point) != Character.NON_SPACING_MARK
                  && !out.isEmpty()
                  && out.charAt(out.length() - 1) != '-') {
                out.append('-');
              }
            });
    boolean open = !out.isEmpty() && out.charAt(out.length() - 1) == '-';
    return open ? out.substring(0, out.length() - 1) : out.toString();
  }

  private static String word(int point) {
    return switch (point) {
      case '+' -> "plus";
      case '#' -> "sharp";
      case '&' -> "and";
      case '@' -> "at";
      case '%' -> "percent";
      case '$' -> "dollar";
      default -> "";
    };
  }
}
