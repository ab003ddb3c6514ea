package backfile;

import backfile.command.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command. */
@Command(name = "backfile", description = "An archive shell.")
public final class Backfile {
  private Backfile() {}

  static CommandLine commandLine(Surroundings surroundings) {
    return new CommandLine(new Backfile());
  }
}
