package backfile.post;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names files relative to the folder where a walk starts.
 *
 * @param start a real folder
 * @param prefix what that folder is called in the archive: "" or a path with a closing slash
 */
record FilePaths(Path start, String prefix) {
  private static final char UNDECODED = '\uFFFD';

  /** With {@code /} between its parts; "." for the start itself. */
  String of(Path file) {
    String whole = file.toString();
    int cut = start.toString().length();
    if (whole.length() <= cut) {
      return prefix.isEmpty() ? "." : prefix;
    }
    String path = whole.substring(whole.charAt(cut) == File.separatorChar ? cut + 1 : cut);
    path = path.indexOf(UNDECODED) < 0 ? path : fromBytes(file);
    return prefix.concat(path.replace(File.separatorChar, '/'));
  }

  /** UTF-8 also where the locale is another; percent-encoded where the name is no UTF-8. */
  private String fromBytes(Path file) {
    String base = start.toUri().getRawPath();
    String raw = file.toUri().getRawPath();
    raw = raw.startsWith(base) ? raw.substring(base.length()) : raw;
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(raw))).toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }

  private static byte[] bytes(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%' && i + 2 < raw.length()) {
        bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
