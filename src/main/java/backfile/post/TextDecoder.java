package backfile.post;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * From a file's bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one, else
 * Windows-1252.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoder() {}

  /** Lines end in {@code \n} only, and there are no NULs. */
  static String decode(byte[] bytes) {
    return withPlainLines(characters(bytes));
  }

  private static String characters(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String utf8(byte[] bytes, int start) {
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : mixed(bytes, start);
  }

  /**
   * Each byte that is no UTF-8 is taken as Windows-1252: a Windows file has hardly ever a sequence
   * that is UTF-8 by chance, and one stray byte does not garble a UTF-8 file.
   */
  private static String mixed(byte[] bytes, int start) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put(new String(bytes, in.position(), result.length(), WINDOWS));
      in.position(in.position() + result.length());
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static String withPlainLines(String text) {
    if (text.indexOf('\r') < 0 && text.indexOf('\0') < 0) {
      return text;
    }
    return text.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
  }
}
