package backfile.command.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Transcript transcript = new Transcript("file", file);

  private void run(String line, String shown, boolean worked) {
    transcript.begin(line);
    byte[] bytes = shown.getBytes(UTF_8);
    transcript.show(bytes, 0, bytes.length);
    assertTrue(transcript.end(worked).isEmpty());
  }

  private String written() {
    return file.toString(UTF_8);
  }

  @Test
  void whatIsShownIsAComment() {
    run("count", "28\n\n# é\nno end", true);
    assertEquals("count\n# 28\n#\n# # é\n# no end\n", written());
  }

  @Test
  void aLineThatFailedIsAComment() {
    run("view x", "backfile: x\n", false);
    assertEquals("# view x\n# backfile: x\n", written());
    assertEquals(1, transcript.lines());
  }

  @Test
  void stylesLinksAndProgressAreLeftOut() {
    run("x", "\033[1;33mone\033[0m \033]8;;http://a/\033\\two\033]8;;\033\\\n", true);
    run("y", "1 of 2\r2 of 2\r\n", true);
    assertEquals("x\n# one two\ny\n# 2 of 2\n", written());
  }

  @Test
  void aLineOfTwoLinesIsOne() {
    run("count \"a\nb\"", "", true);
    assertEquals("count \"a b\"\n", written());
  }

  @Test
  void whatNobodyTypedIsAComment() {
    run("", "21 more\n", true);
    assertEquals("# 21 more\n", written());
    assertEquals(0, transcript.lines());
  }

  @Test
  void whatIsShownOutsideOfALineIsNotKept() {
    transcript.show("secret".getBytes(UTF_8), 0, 6);
    transcript.begin("dropped");
    transcript.forget();
    transcript.end(true);
    run("kept", "", true);
    assertEquals("kept\n", written());
  }

  @Test
  void muchIsWrittenBeforeItEndsAndTheLineBelowIt() {
    byte[] text = ("x".repeat(99) + "\n").repeat(20_000).getBytes(UTF_8);
    transcript.begin("list");
    transcript.show(text, 0, text.length);
    assertTrue(written().startsWith("# xxx"));
    assertTrue(transcript.end(false).isEmpty());
    assertTrue(written().endsWith("xxx\n# list\n"));
    run("count", "", true);
    assertEquals(20_002, written().lines().count());
  }

  @Test
  void aFullDiskIsTold() {
    Transcript full =
        new Transcript(
            "full",
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("no space left");
              }
            });
    full.begin("count");
    assertEquals("no space left", full.end(true).map(IOException::getMessage).orElse(""));
  }
}
