package backfile.query;

import java.util.concurrent.CancellationException;

/** A text whose reading ends where its thread is interrupted: to match a long one takes seconds. */
final class WatchedText implements CharSequence {
  /** A pattern with many repeats does much for each character that it reads. */
  private static final int BETWEEN_LOOKS = 1 << 8;

  private final String text;
  private int read;

  WatchedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++read % BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
