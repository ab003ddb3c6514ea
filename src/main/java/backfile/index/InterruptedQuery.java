package backfile.index;

/** A question, to the index or to the network, that was stopped before its answer came. */
public final class InterruptedQuery extends RuntimeException {
  public InterruptedQuery() {
    this(null);
  }

  public InterruptedQuery(Throwable cause) {
    super("interrupted", cause);
  }
}
