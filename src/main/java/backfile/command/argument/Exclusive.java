package backfile.command.argument;

import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Options of which a command takes one at most. */
public final class Exclusive {
  private Exclusive() {}

  /** Refuses several of them, pointing to the help of the command. */
  public static void check(String command, List<? extends Argument<?>> options) {
    refuse(given(options), command);
  }

  /** The names of those that are given. */
  public static List<String> given(List<? extends Argument<?>> options) {
    List<String> given = new ArrayList<>();
    for (Argument<?> each : options) {
      if (each.isGiven()) {
        given.add(each.name());
      }
    }
    return given;
  }

  /** Refuses several names, pointing to a page of help. */
  public static void refuse(List<String> names, String help) {
    if (names.size() > 1) {
      throw problem(names).withHint("backfile help " + help).asException();
    }
  }

  /** Says that what has these names cannot be asked for at once. */
  public static Problem problem(List<String> names) {
    return Problem.of(String.join(", ", names), "cannot go together");
  }
}
