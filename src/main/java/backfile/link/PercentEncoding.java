package backfile.link;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of addresses (RFC 3986). */
final class PercentEncoding {
  /** What an address cannot hold bare. */
  private static final String NEVER_BARE = "\"<>\\^`{|}";

  private static final String UNRESERVED = "-._~";

  private PercentEncoding() {}

  /**
   * Decodes once, but for what an address cannot hold bare: blanks, quotes, control characters and
   * all beyond ASCII stay encoded. A percent sign without two digits is itself.
   */
  static String decode(String text) {
    int percent = text.indexOf('%');
    if (percent < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (percent >= 0) {
      out.append(text, start, percent);
      int meant = octet(text, percent);
      boolean bare = meant > ' ' && meant < 0x7f && NEVER_BARE.indexOf(meant) < 0;
      if (bare) {
        out.append((char) meant);
      } else {
        out.append(text, percent, meant < 0 ? percent + 1 : percent + 3);
      }
      start = meant < 0 ? percent + 1 : percent + 3;
      percent = text.indexOf('%', start);
    }
    return out.append(text, start, text.length()).toString();
  }

  /** One form for all that mean the same: only what must be is encoded, in capitals. */
  static String normalize(String text) {
    if (isNormal(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int meant = character == '%' ? octet(text, i) : -1;
      if (meant >= 0) {
        append(out, meant);
        i += 3;
      } else if (character > ' ' && character < 0x7f) {
        out.append((char) character);
        i++;
      } else {
        for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
          encode(out, each & 0xff);
        }
        i += Character.charCount(character);
      }
    }
    return out.toString();
  }

  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c <= ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, int octet) {
    boolean letter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
    if (letter || (octet >= '0' && octet <= '9') || (octet > 0 && UNRESERVED.indexOf(octet) >= 0)) {
      out.append((char) octet);
    } else {
      encode(out, octet);
    }
  }

  private static void encode(StringBuilder out, int octet) {
    out.append('%');
    out.append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
    out.append(Character.toUpperCase(Character.forDigit(octet & 0xf, 16)));
  }

  /** What the two digits after a percent sign mean; -1 if they are none. */
  private static int octet(String text, int percent) {
    if (percent + 2 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(percent + 1), 16);
    int low = Character.digit(text.charAt(percent + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
