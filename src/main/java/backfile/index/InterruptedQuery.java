package backfile.index;

/** A walk over posts that was stopped, such as by {@link Index#interrupt()}. */
public final class InterruptedQuery extends RuntimeException {
  public InterruptedQuery(Throwable cause) {
    super("interrupted", cause);
  }
}
