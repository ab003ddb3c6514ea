package backfile.link;

import java.nio.charset.StandardCharsets;

/** Base64 of either alphabet, with or without padding. */
final class Base64Text {
  private Base64Text() {}

  /** The text in UTF-8 that can be read up to the first character that is no base64. */
  static String decode(String text, int start, int end) {
    return utf8(octets(text, start, end));
  }

  /** The same, a character for each octet. */
  static String octets(String text, int start, int end) {
    StringBuilder out = new StringBuilder((end - start) * 3 / 4);
    int bits = 0;
    int held = 0;
    for (int i = start; i < end; i++) {
      int six = value(text.charAt(i));
      if (six < 0) {
        break;
      }
      held = (held << 6 | six) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out.append((char) (held >> bits & 0xff));
      }
    }
    return out.toString();
  }

  /** What is no UTF-8 becomes U+FFFD. */
  static String utf8(String octets) {
    return new String(octets.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static int value(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    if (c == '+' || c == '-') {
      return 62;
    }
    return c == '/' || c == '_' ? 63 : -1;
  }
}
