package backfile.web.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import backfile.web.fetch.Answer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a page as UTF-8, whatever it was written in: a byte order mark says it first, then
 * the header, then the page itself, as the HTML standard orders them. What does not fit the bytes
 * is passed over.
 */
public final class PageText {
  private static final int HEAD = 4096;
  private static final List<String> READABLE =
      List.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "");

  private PageText() {}

  /** The type that the server says, in lower case and without parameters; {@code ""} for none. */
  public static String type(Answer answer) {
    String type = answer.headers().first("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it is text that can be read as a page. */
  public static boolean isReadable(Answer answer) {
    return READABLE.contains(type(answer));
  }

  /** The page in UTF-8. */
  public static byte[] of(Answer answer) {
    byte[] bytes = answer.content().bytes();
    if (hasByteOrderMark(bytes)) {
      return bytes;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1);
    String header = answer.headers().first("Content-Type").orElse("");
    for (String label : List.of(charset(header, 0), meta(head))) {
      Optional<String> text = find(label).flatMap(charset -> decoded(bytes, charset));
      if (text.isPresent()) {
        return text.get().getBytes(UTF_8);
      }
    }
    return bytes;
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    String start = new String(Arrays.copyOf(bytes, 3), ISO_8859_1);
    return start.equals("\u00ef\u00bb\u00bf")
        || start.startsWith("\u00fe\u00ff")
        || start.startsWith("\u00ff\u00fe");
  }

  /** What stands in the first {@code <meta>} or XML declaration that names a charset. */
  private static String meta(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      int encoding = lower.indexOf("encoding");
      if (encoding > 0 && encoding < lower.indexOf("?>")) {
        return value(lower, encoding + "encoding".length());
      }
    }
    for (int at = lower.indexOf("<meta"); at >= 0; at = lower.indexOf("<meta", at + 1)) {
      int end = lower.indexOf('>', at);
      String label = charset(lower.substring(at, end < 0 ? lower.length() : end), 0);
      if (!label.isEmpty()) {
        return label;
      }
    }
    return "";
  }

  private static String charset(String text, int from) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("charset", from);
    return at < 0 ? "" : value(text, at + "charset".length());
  }

  /** What follows an equals sign, without quotes. */
  private static String value(String text, int from) {
    int at = from;
    while (at < text.length() && " =\"'".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < text.length() && " \t\r\n;\"'/>?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(at, end);
  }

  /** A charset by its label; browsers read some labels as the larger charsets they stand for. */
  private static Optional<Charset> find(String label) {
    String name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk" -> "GB18030";
          case "shift_jis", "sjis" -> "windows-31j";
          case "ks_c_5601-1987" -> "MS949";
          default -> label;
        };
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Nothing where there are bytes that this charset does not have. */
  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    boolean windows = charset.name().startsWith("windows-125");
    CodingErrorAction unknown = windows ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(unknown)
              .onUnmappableCharacter(unknown)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
