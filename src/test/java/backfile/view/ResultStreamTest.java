package backfile.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backfile.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultStreamTest {

  /** Fails every write with a message. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int writes;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      writes++;
      throw new IOException(message);
    }
  }

  @Test
  void itWritesUtf8AndNothingBeforeAFlush() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultStream out = new ResultStream(bytes);
    out.append("é東\n");
    assertEquals(0, bytes.size());
    out.flush();
    assertEquals("é東\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aClosedPipeIsSaidOnce() {
    Failing pipe = new Failing("Broken pipe");
    ResultStream out = new ResultStream(pipe);
    String block = "x".repeat(100_000);
    assertThrows(ClosedOutput.class, () -> out.append(block));
    out.append(block).flush();
    out.close();
    assertEquals(1, pipe.writes);
  }

  @Test
  void aFullDiskIsAProblem() {
    ResultStream out = new ResultStream(new Failing("No space left on device"));
    out.append("x");
    ProblemException e = assertThrows(ProblemException.class, out::flush);
    assertEquals("stdout: the output cannot be written: No space left on device", e.getMessage());
  }
}
