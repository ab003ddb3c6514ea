package backfile.problem;

/** Carries a {@link Problem} up to the one place that prints it. */
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  ProblemException(Problem problem, Throwable cause) {
    super(
        problem.where().isEmpty() ? problem.what() : problem.where() + ": " + problem.what(),
        cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
