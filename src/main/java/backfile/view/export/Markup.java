package backfile.view.export;

import backfile.view.Printable;

/** Text of an archive within HTML and XML, where it can only be text. */
final class Markup {
  private Markup() {}

  /** Escaped for elements and for values in double quotes. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Markup::isAllowed).forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(point);
    }
  }

  /** A section of XML that no text ends. */
  static String cdata(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append("<![CDATA[");
    text.codePoints().filter(Markup::isAllowed).forEach(out::appendCodePoint);
    int end = out.indexOf("]]>");
    while (end >= 0) {
      out.replace(end, end + 3, "]]]]><![CDATA[>");
      end = out.indexOf("]]>", end + "]]]]><![CDATA[>".length());
    }
    return out.append("]]>").toString();
  }

  /** XML 1.0 has no control characters and no noncharacters; a terminal wants some others gone. */
  private static boolean isAllowed(int point) {
    boolean space = point == '\n' || point == '\t';
    return space || (!Printable.isDangerous(point) && point != 0xFFFE && point != 0xFFFF);
  }
}
