package backfile.command.argument;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command does with its arguments; it gives the exit code. */
public interface Verb extends Callable<Integer> {
  /** Says which options and parameters the command takes. */
  default void addTo(CommandSpec command) {}
}
