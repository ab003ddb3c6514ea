package backfile.index;

import backfile.text.Link;

/**
 * A place where a post names a page.
 *
 * @param kind source, permalink, inline or image
 * @param link numbered as in the post, 0 for its source, its permalink and its pictures
 */
public record PageUse(PostRef post, String kind, Link link) {}
