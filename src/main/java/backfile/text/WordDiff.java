package backfile.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The shortest way from one row of words to another (E. Myers, "An O(ND) difference algorithm and
 * its variations", 1986), in linear space. Where texts differ so much that the search would take
 * long, a way that is nearly as short is taken, so that its time stays linear too.
 */
public final class WordDiff {
  /** The most differences that one search looks through. */
  private static final int MOST = 512;

  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  private final int[] before;
  private final int[] after;
  private final boolean[] removed;
  private final boolean[] added;
  private final int[] forward = new int[2 * MOST + 5];
  private final int[] backward = new int[2 * MOST + 5];

  /** A part of both rows that is not compared yet; ends are not part of it. */
  private record Box(int left, int right, int top, int bottom) {
    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }
  }

  /** Where a box is divided. */
  private record Point(int x, int y) {}

  private WordDiff(int[] before, int[] after) {
    this.before = before;
    this.after = after;
    this.removed = new boolean[before.length];
    this.added = new boolean[after.length];
  }

  /** Compares two rows of words, given as numbers that are equal where the words are. */
  public static WordDiff of(int[] before, int[] after) {
    WordDiff diff = new WordDiff(before, after);
    Deque<Box> boxes = new ArrayDeque<>();
    boxes.push(new Box(0, before.length, 0, after.length));
    while (!boxes.isEmpty()) {
      Box box = diff.trimmed(boxes.pop());
      if (box.width() == 0 || box.height() == 0) {
        Arrays.fill(diff.removed, box.left(), box.right(), true);
        Arrays.fill(diff.added, box.top(), box.bottom(), true);
      } else {
        Point middle = diff.middle(box);
        int x = box.left() + middle.x();
        int y = box.top() + middle.y();
        boxes.push(new Box(x, box.right(), y, box.bottom()));
        boxes.push(new Box(box.left(), x, box.top(), y));
      }
    }
    return diff;
  }

  /** Whether the word at this index of the first row is not in the second. */
  public boolean isRemoved(int index) {
    return removed[index];
  }

  /** Whether the word at this index of the second row is not in the first. */
  public boolean isAdded(int index) {
    return added[index];
  }

  private Box trimmed(Box box) {
    int left = box.left();
    int top = box.top();
    while (left < box.right() && top < box.bottom() && before[left] == after[top]) {
      left++;
      top++;
    }
    int right = box.right();
    int bottom = box.bottom();
    while (left < right && top < bottom && before[right - 1] == after[bottom - 1]) {
      right--;
      bottom--;
    }
    return new Box(left, right, top, bottom);
  }

  /** A point on a short way through a box whose first words differ, and its last. */
  private Point middle(Box box) {
    int width = box.width();
    int height = box.height();
    int delta = width - height;
    boolean odd = (delta & 1) != 0;
    int most = Math.min(MOST, (width + height + 1) / 2);
    Arrays.fill(forward, NOWHERE);
    Arrays.fill(backward, NOWHERE);
    forward[at(1)] = 0;
    backward[at(1)] = 0;
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        int x = step(forward, k, box, true);
        if (odd && Math.abs(delta - k) < d && x + backward[at(delta - k)] >= width) {
          return new Point(x, x - k);
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int x = step(backward, k, box, false);
        if (!odd && Math.abs(delta - k) <= d && x + forward[at(delta - k)] >= width) {
          return new Point(width - x, height - (x - k));
        }
      }
    }
    return furthest(box, most);
  }

  private static int at(int k) {
    return k + MOST + 2;
  }

  /** Goes one difference further on a diagonal, and then along what is equal. */
  private int step(int[] reached, int k, Box box, boolean forwards) {
    int x = Math.max(reached[at(k + 1)], reached[at(k - 1)] + 1);
    int y = x - k;
    if (x < 0 || x > box.width() || y < 0 || y > box.height()) {
      reached[at(k)] = NOWHERE;
      return NOWHERE;
    }
    while (x < box.width() && y < box.height() && equal(box, x, y, forwards)) {
      x++;
      y++;
    }
    reached[at(k)] = x;
    return x;
  }

  private boolean equal(Box box, int x, int y, boolean forwards) {
    return forwards
        ? before[box.left() + x] == after[box.top() + y]
        : before[box.right() - 1 - x] == after[box.bottom() - 1 - y];
  }

  /** Where the search from the start had come furthest when it was given up. */
  private Point furthest(Box box, int most) {
    Point best = new Point(0, 0);
    for (int k = -most; k <= most; k += 2) {
      int x = forward[at(k)];
      if (x >= 0 && 2 * x - k > best.x() + best.y()) {
        best = new Point(x, x - k);
      }
    }
    boolean all = best.x() == box.width() && best.y() == box.height();
    return all || best.x() + best.y() == 0 ? new Point(box.width(), 0) : best;
  }
}
