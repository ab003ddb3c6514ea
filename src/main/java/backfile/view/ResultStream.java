package backfile.view;

import backfile.problem.Problem;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output for results: UTF-8 whatever the locale, buffered until {@link #flush}. Unlike
 * other print streams it does not swallow failures: a write to a closed pipe throws {@link
 * ClosedOutput}, any other failure (a full disk) is a problem; both only once, later writes vanish.
 */
public final class ResultStream extends PrintStream {
  private static final int BUFFER = 1 << 15;

  public ResultStream(OutputStream raw) {
    this(raw, "stdout");
  }

  /** The same of another file than standard output, which problems name. */
  public ResultStream(OutputStream raw, String name) {
    this(new Watched(raw, name, false));
  }

  private ResultStream(Watched watched) {
    super(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** The standard input of a program: it cannot be written once the program has closed it. */
  public static ResultStream intoProgram(OutputStream input) {
    return new ResultStream(new Watched(input, "", true));
  }

  /** Turns the failures that {@link PrintStream} would swallow into unchecked ones. */
  private static final class Watched extends OutputStream {
    private final OutputStream raw;
    private final String name;
    private final boolean intoProgram;
    private boolean dead;

    Watched(OutputStream raw, String name, boolean intoProgram) {
      this.raw = raw;
      this.name = name;
      this.intoProgram = intoProgram;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      if (dead) {
        return;
      }
      // Unless it ends well, nothing may be written again: a stream retries what it still holds.
      dead = true;
      try {
        raw.write(bytes, start, length);
      } catch (IOException e) {
        throw failure(e);
      }
      dead = false;
    }

    @Override
    public void flush() {
      if (dead) {
        return;
      }
      dead = true;
      try {
        raw.flush();
      } catch (IOException e) {
        throw failure(e);
      }
      dead = false;
    }

    @Override
    public void close() throws IOException {
      raw.close();
    }

    private RuntimeException failure(IOException e) {
      String message = String.valueOf(e.getMessage());
      if (intoProgram
          || message.contains("roken pipe")
          || message.contains("losed")
          || (raw instanceof FileOutputStream && isPipe())) {
        return new ClosedOutput();
      }
      return Problem.of(name, "the output cannot be written: " + message).asException(e);
    }

    /** The system's message is in the reader's language; what the descriptor is tells more. */
    private static boolean isPipe() {
      try {
        String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
        return target.startsWith("pipe:") || target.startsWith("socket:");
      } catch (IOException | UnsupportedOperationException e) {
        return false;
      }
    }
  }
}
