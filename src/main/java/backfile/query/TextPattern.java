package backfile.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** A regular expression that takes no more time than the text is long, whatever it is. */
public final class TextPattern {
  /** RE2/J reads and compiles by recursion, as deep as parentheses are. */
  private static final int LONGEST = 1_000;

  /** Each character of a text may be looked at as often. */
  private static final int LARGEST = 10_000;

  private static final int FLAGS = Pattern.MULTILINE;

  private final Matcher matcher;
  private final String required;

  /**
   * Why a text is no pattern.
   *
   * @param index of the character at fault
   */
  record Fault(String what, int index) {}

  /** A pattern that has no fault; case does not matter. */
  public TextPattern(String pattern) {
    this(pattern, false);
  }

  private TextPattern(String pattern, boolean cased) {
    int flags = cased ? FLAGS : FLAGS | Pattern.CASE_INSENSITIVE;
    matcher = Pattern.compile(pattern, flags).matcher("");
    required = RequiredText.of(pattern);
  }

  /**
   * A pattern; none where the text has a fault.
   *
   * @param cased whether case matters
   */
  public static Optional<TextPattern> find(String pattern, boolean cased) {
    return fault(pattern).isPresent()
        ? Optional.empty()
        : Optional.of(new TextPattern(pattern, cased));
  }

  static Optional<Fault> fault(String pattern) {
    if (pattern.length() > LONGEST) {
      String what = "a regular expression may have at most " + LONGEST + " characters";
      return Optional.of(new Fault(what, LONGEST));
    }
    if (PatternSize.of(pattern) > LARGEST) {
      String what = "this regular expression repeats too much: written out, it has more than ";
      return Optional.of(new Fault(what + LARGEST + " parts", 0));
    }
    try {
      Pattern.compile(pattern, FLAGS);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      String part = e.getPattern() == null ? "" : e.getPattern();
      String what = "this is no regular expression: " + e.getDescription();
      return Optional.of(new Fault(what, Math.max(0, pattern.lastIndexOf(part))));
    }
  }

  /**
   * Whether any part of the text is as the pattern says; a line begins and ends at its breaks. A
   * thread that is interrupted ends with {@link java.util.concurrent.CancellationException}.
   */
  public boolean isIn(String text) {
    return RequiredText.isIn(text, required) && matcher.reset(new WatchedText(text)).find();
  }

  /** Gives the start and end of each part that is as the pattern says, but of empty ones. */
  public void each(String text, Consumer consumer) {
    matcher.reset(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        consumer.accept(matcher.start(), matcher.end());
      }
    }
  }

  /** Takes a part of a text: from its start, up to and without its end. */
  public interface Consumer {
    void accept(int start, int end);
  }
}
