package backfile.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which backfile this is, as the build wrote it. */
final class ProgramVersion {
  private ProgramVersion() {}

  static String text() {
    Properties build = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
