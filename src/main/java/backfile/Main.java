package backfile;

import backfile.command.Surroundings;

/** The process's edge: real streams, environment, exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }

  /** Runs one command line and gives its exit code; transcripts enter here. */
  static int run(String[] args, Surroundings surroundings) {
    return 0;
  }
}
