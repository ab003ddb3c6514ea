package backfile.view;

/**
 * Thrown by a write when nobody reads any more: {@code head} has what it wanted, the pager was
 * left. It ends the command, and is success.
 */
public final class ClosedOutput extends RuntimeException {
  public ClosedOutput() {
    super("nobody reads the output any more", null, false, false);
  }
}
