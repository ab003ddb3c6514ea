package backfile.web.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112, section 7.1); one that ends before its last chunk fails. */
final class ChunkedStream extends FilterInputStream {
  private static final int LONGEST_LINE = 4096;

  private long left;
  private boolean begun;
  private boolean ended;

  ChunkedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (left == 0 && !ended) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int got = in.read(bytes, start, (int) Math.min(length, left));
    if (got < 0) {
      throw new EOFException("a chunk ended early");
    }
    left -= got;
    return got;
  }

  private void nextChunk() throws IOException {
    if (begun && !line().isEmpty()) {
      throw new EOFException("a chunk has the wrong length");
    }
    begun = true;
    String size = line();
    int end = 0;
    while (end < size.length() && Character.digit(size.charAt(end), 16) >= 0) {
      end++;
    }
    if (end == 0 || end > 8) {
      throw new EOFException("a chunk has no length");
    }
    left = Long.parseLong(size.substring(0, end), 16);
    ended = left == 0;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || line.length() > LONGEST_LINE) {
        throw new EOFException("the line of a chunk ended early");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }
}
