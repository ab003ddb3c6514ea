package backfile.command.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All that the program knows of the process it runs in, so that a test can play the process.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for counts, hints, progress and problems
 * @param environment variables by name
 * @param folder the current folder, absolute
 * @param terminals which of the descriptors 0, 1 and 2 are terminals
 * @param columns the terminal's width, 80 where it is not known
 * @param rows the terminal's height, 24 where it is not known
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    Set<Integer> terminals,
    int columns,
    int rows) {
  /** The same with standard output elsewhere, where no person reads it. */
  public Surroundings withOut(PrintStream elsewhere) {
    return new Surroundings(in, elsewhere, err, environment, folder, without(1), columns, rows);
  }

  /** The same by way of other streams, which end at the same terminals. */
  public Surroundings withStreams(PrintStream newOut, PrintStream newErr) {
    return new Surroundings(in, newOut, newErr, environment, folder, terminals, columns, rows);
  }

  /** The same with standard input from elsewhere. */
  public Surroundings withIn(InputStream elsewhere) {
    return new Surroundings(elsewhere, out, err, environment, folder, without(0), columns, rows);
  }

  /** The same on a terminal of another size. */
  public Surroundings withSize(int newColumns, int newRows) {
    return new Surroundings(in, out, err, environment, folder, terminals, newColumns, newRows);
  }

  /** The same on a terminal of another kind. */
  public Surroundings withTerminalType(String type) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put("TERM", type);
    return new Surroundings(in, out, err, Map.copyOf(changed), folder, terminals, columns, rows);
  }

  private Set<Integer> without(int descriptor) {
    Set<Integer> others = new HashSet<>(terminals);
    others.remove(descriptor);
    return others;
  }
}
