package backfile.command;

import backfile.problem.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Says which backfile this is and what it runs on. */
public final class VersionCommand implements Verb {
  private final Session session;

  VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String java = System.getProperty("java.version");
    session.surroundings().out().println("backfile " + version() + " (Java " + java + ")");
    return ExitCode.DONE.number();
  }

  /** As the build wrote it. */
  static String version() {
    Properties build = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version");
  }
}
