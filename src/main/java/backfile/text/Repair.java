package backfile.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Mends characters that came to harm on the way into a file, and drops those that show nothing. */
final class Repair {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Repair() {}

  /**
   * The same text with Windows-1252 characters that were read as Latin-1 (U+0080 to U+009F) mended,
   * with every kind of blank as a space, and without soft hyphens, zero-width and bidirectional
   * marks and other controls. A line feed stays.
   */
  static String characters(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      append(text, i, mended);
    }
    return mended.toString();
  }

  private static boolean isPlain(char c) {
    return c == '\n' || (c >= ' ' && c < 0x7f) || (c > 0xad && c < 0x600);
  }

  private static void append(String text, int i, StringBuilder mended) {
    char c = text.charAt(i);
    if (isPlain(c)) {
      mended.append(c);
    } else if (c >= 0x80 && c <= 0x9f) {
      appendWindows1252(c, mended);
    } else if (c == '\t' || c == '\r' || c == '\f' || c == 0x0b || isBlank(c)) {
      mended.append(' ');
    } else if (isShown(text, i)) {
      mended.append(c);
    }
  }

  private static void appendWindows1252(char c, StringBuilder mended) {
    String decoded = WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {(byte) c})).toString();
    if (decoded.charAt(0) > 0x9f && decoded.charAt(0) != 0xfffd) {
      mended.append(decoded);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c);
  }

  private static boolean isShown(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    int type = Character.getType(c);
    // A zero-width joiner holds one emoji or one Indic letter together.
    return c == 0x200d
        ? i > 0 && text.charAt(i - 1) > 0x8ff
        : type != Character.CONTROL && type != Character.FORMAT;
  }
}
