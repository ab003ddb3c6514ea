package backfile.web.fetch;

import backfile.web.fetch.FetchFailure.Kind;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The body of an answer: freed of chunks and compression, and never read further than a limit.
 *
 * @param most bytes, after decompression
 */
record Body(Headers headers, int most) {
  byte[] read(InputStream in) throws IOException {
    try (InputStream decoded = decoded(framed(in))) {
      byte[] bytes = decoded.readNBytes(most);
      if (bytes.length == most && decoded.read() >= 0) {
        throw tooLarge();
      }
      return bytes;
    } catch (EOFException e) {
      throw new FetchFailure(Kind.BROKEN, "the page ended early", e);
    } catch (ZipException e) {
      throw new FetchFailure(Kind.BROKEN, "the page is badly compressed", e);
    }
  }

  private FetchFailure tooLarge() {
    return new FetchFailure(Kind.TOO_LARGE, "the page is larger than " + (most >> 20) + " MB");
  }

  private InputStream framed(InputStream in) throws FetchFailure {
    String coding = headers.first("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (coding.contains("chunked")) {
      return new ChunkedStream(in);
    }
    String length = headers.first("Content-Length").orElse("");
    if (length.isEmpty()) {
      return in;
    }
    try {
      long bytes = Long.parseLong(length);
      if (bytes > most) {
        throw tooLarge();
      }
      return new SizedStream(in, bytes);
    } catch (NumberFormatException e) {
      throw new FetchFailure(Kind.BROKEN, "its answer has the length '" + length + "'", e);
    }
  }

  private InputStream decoded(InputStream in) throws IOException {
    String coding = headers.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> in;
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> inflated(in);
      default -> throw new FetchFailure(Kind.BROKEN, "the page is compressed as " + coding);
    };
  }

  /** Some servers leave out the frame that the standard asks for. */
  private static InputStream inflated(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean framed = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!framed));
  }
}
