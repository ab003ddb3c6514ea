package backfile.command.help;

import backfile.command.argument.Verb;
import backfile.command.session.ProgramVersion;
import backfile.command.session.Session;
import backfile.problem.ExitCode;

/** Says which backfile this is and what it runs on. */
public final class VersionCommand implements Verb {
  private final Session session;

  public VersionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String java = System.getProperty("java.version");
    session
        .surroundings()
        .out()
        .println("backfile " + ProgramVersion.text() + " (Java " + java + ")");
    return ExitCode.DONE.number();
  }
}
