package backfile.view.page;

import backfile.link.Resolution;
import java.util.OptionalInt;

/**
 * A link of a post, ready to be shown.
 *
 * @param number as on the reading page; none where that has no number for it
 * @param url as written
 * @param text the words that link; may be empty
 */
public record LinkLine(
    OptionalInt number, String kind, String url, String text, Resolution resolution) {}
