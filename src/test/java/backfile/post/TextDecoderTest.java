package backfile.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String TEXT = "né “quoted” — 日本 😀\n";

  @Test
  void utf8IsReadWithAndWithoutByteOrderMark() {
    assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void utf16IsReadByItsByteOrderMark() {
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void whatIsNoUtf8IsWindows1252() {
    String text = "né “quoted” — €5\n";
    assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void oneStrayByteDoesNotGarbleTheRest() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0x92);
    bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE2);
    assertEquals(TEXT + "’" + TEXT + "â", TextDecoder.decode(bytes.toByteArray()));
  }

  @Test
  void aReplacementCharacterInTheFileStays() {
    assertEquals("a\uFFFDb", TextDecoder.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linesEndInOneWayAndNulsAreGone() {
    byte[] bytes = "a\r\nb\rc\n\0d\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("a\nb\nc\nd\n\n", TextDecoder.decode(bytes));
  }

  @Test
  void noBytesMakeItThrow() {
    assertEquals("", TextDecoder.decode(new byte[0]));
    assertEquals("", TextDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE}));
    assertEquals("\uFFFD", TextDecoder.decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0x41}));
    byte[] all = new byte[4096];
    new java.util.Random(3).nextBytes(all);
    all[0] = 'x';
    assertEquals('x', TextDecoder.decode(all).charAt(0));
  }
}
