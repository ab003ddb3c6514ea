package backfile.command.argument;

import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Flags of which a command takes one at most. */
public final class Exclusive {
  private Exclusive() {}

  /** Refuses several of them, pointing to the help of the command. */
  public static void check(String command, List<Argument<Boolean>> flags) {
    List<String> given = new ArrayList<>();
    for (Argument<Boolean> each : flags) {
      if (each.value()) {
        given.add(each.name());
      }
    }
    if (given.size() > 1) {
      throw Problem.of(String.join(", ", given), "cannot go together")
          .withHint("backfile help " + command)
          .asException();
    }
  }
}
