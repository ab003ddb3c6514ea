package backfile.text;

import java.util.Objects;

/**
 * A link in the text of a post.
 *
 * @param number counted from 1 in order of first appearance; the same address has one number
 * @param url as written, entities undone and white space trimmed; relative ones stay relative
 * @param text what the reader sees, on one line; empty for an image without alternative text
 */
public record Link(int number, String url, String text) {
  public Link {
    Objects.requireNonNull(url);
    Objects.requireNonNull(text);
  }
}
