package backfile.web.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of a known length; one that is shorter fails instead of ending. */
final class SizedStream extends FilterInputStream {
  private long left;

  SizedStream(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int got = in.read(bytes, start, (int) Math.min(length, left));
    if (got < 0) {
      throw new EOFException(left + " bytes are missing");
    }
    left -= got;
    return got;
  }
}
