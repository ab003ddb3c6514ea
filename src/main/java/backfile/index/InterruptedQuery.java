package backfile.index;

/** A question to the index that was stopped by {@link Index#interrupt()}. */
public final class InterruptedQuery extends RuntimeException {
  InterruptedQuery(Throwable cause) {
    super("interrupted", cause);
  }
}
