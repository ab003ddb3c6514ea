package backfile.problem;

/** What a command's end tells the shell that called it. */
public enum ExitCode {
  /** Done, or something was found. */
  DONE(0),
  /** It ran well and nothing matched. */
  NOTHING(1),
  /** The reader's or the archive's problem, which was printed. */
  PROBLEM(2),
  /** Stopped by Ctrl-C. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
