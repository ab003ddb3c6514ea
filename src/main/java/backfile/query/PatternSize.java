package backfile.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How long a regular expression is when its repeats are written out, as RE2/J compiles it: repeats
 * within repeats multiply, and a few characters can fill all memory.
 */
final class PatternSize {
  private final String pattern;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long size;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  /** An estimate from above; what is no pattern has some size too. */
  static long of(String pattern) {
    PatternSize size = new PatternSize(pattern);
    while (size.at < pattern.length()) {
      size.step();
    }
    return size.outer.stream().mapToLong(Long::longValue).sum() + size.size;
  }

  private void step() {
    char c = pattern.charAt(at++);
    if (c == '(') {
      outer.push(size);
      size = 1;
    } else if (c == ')' && !outer.isEmpty()) {
      last = size + 1;
      size = add(outer.pop(), last);
    } else if (c == '{') {
      repeat(most());
    } else {
      skip(c);
      last = 1;
      size = add(size, 1);
    }
  }

  private void repeat(long times) {
    long repeated = last > Integer.MAX_VALUE ? last : last * times;
    size = add(size, repeated - last);
    last = repeated;
  }

  /** The rest of an escape or of a class, which are one character of a text. */
  private void skip(char c) {
    if (c == '\\') {
      at++;
    } else if (c == '[') {
      int first = pattern.startsWith("^", at) ? at + 2 : at + 1;
      while (first < pattern.length() && pattern.charAt(first) != ']') {
        first += pattern.charAt(first) == '\\' ? 2 : 1;
      }
      at = first + 1;
    }
  }

  /** The higher number of {@code {2,3}}, 1 of what is no repeat. */
  private long most() {
    long number = 0;
    long most = 1;
    while (at < pattern.length() && pattern.charAt(at) != '}') {
      char c = pattern.charAt(at++);
      number = c >= '0' && c <= '9' && number < 10_000 ? number * 10 + c - '0' : 0;
      most = Math.max(most, number);
    }
    at++;
    return most;
  }

  private static long add(long a, long b) {
    return Math.min(Long.MAX_VALUE / 2, a) + Math.min(Long.MAX_VALUE / 2, b);
  }
}
