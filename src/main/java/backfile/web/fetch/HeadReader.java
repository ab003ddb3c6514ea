package backfile.web.fetch;

import backfile.web.fetch.FetchFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the status line and the header lines of an answer, and not a byte more. */
final class HeadReader {
  private static final int MOST_BYTES = 64 << 10;

  private final InputStream in;
  private int left = MOST_BYTES;

  /** What comes before the body. */
  record Head(int status, Headers headers) {}

  HeadReader(InputStream in) {
    this.in = in;
  }

  Head read() throws IOException {
    int status = status(line());
    Headers headers = new Headers();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.add(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return new Head(status, headers);
  }

  private static int status(String line) throws FetchFailure {
    if (line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ') {
      int status = 0;
      for (char c : line.substring(9, 12).toCharArray()) {
        status = c >= '0' && c <= '9' ? status * 10 + c - '0' : -1000;
      }
      if (status >= 100) {
        return status;
      }
    }
    throw new FetchFailure(Kind.BROKEN, "its answer is no HTTP");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new FetchFailure(Kind.BROKEN, "the connection ended before its answer");
      }
      if (--left < 0) {
        throw new FetchFailure(Kind.BROKEN, "its answer has too many headers");
      }
      line.write(b);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
