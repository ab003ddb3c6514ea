package backfile.clutter;

import backfile.text.LightText;

/**
 * A passage that is no part of the cleaned text.
 *
 * @param rule what took it out, such as {@code hidden-text}
 * @param reason why, in one sentence
 * @param text whole, without control characters; blocks and line breaks end lines
 * @param words how many it has, counted as those of the cleaned text are
 */
public record Drop(String rule, String reason, String text, int words) {
  Drop(String rule, String reason, LightText text) {
    this(rule, reason, text.text(), text.words());
  }
}
