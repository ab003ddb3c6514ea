package backfile.index;

import backfile.text.Link;

/**
 * A place where a post names a page.
 *
 * @param kind source, permalink or inline
 * @param link numbered as in the post, 0 for its source and its permalink
 */
public record PageUse(PostRef post, String kind, Link link) {}
