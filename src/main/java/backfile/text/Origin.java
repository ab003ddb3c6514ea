package backfile.text;

import java.util.Optional;

/**
 * The element that a piece of text came from, with the elements around it, so that clutter rules
 * need no DOM.
 *
 * @param parent the enclosing element, empty at the top of the body
 * @param tag lower case, such as {@code p}
 * @param marks the element's {@code class} and {@code id}, lower case, separated by single blanks
 * @param hidden whether the element itself says that it is not shown: {@code hidden}, {@code
 *     display:none}, {@code visibility:hidden}
 */
public record Origin(Optional<Origin> parent, String tag, String marks, boolean hidden) {
  /** The top of a body. */
  public static final Origin BODY = new Origin(Optional.empty(), "body", "", false);

  public Origin child(String childTag, String childMarks, boolean childHidden) {
    return new Origin(Optional.of(this), childTag, childMarks, childHidden);
  }
}
