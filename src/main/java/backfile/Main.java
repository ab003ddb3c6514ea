package backfile;

import backfile.command.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The process's edge: real streams, environment, exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, surroundings()));
  }

  /** Runs one command line and gives its exit code; transcripts enter here. */
  static int run(String[] args, Surroundings surroundings) {
    return Backfile.run(args, surroundings);
  }
}
