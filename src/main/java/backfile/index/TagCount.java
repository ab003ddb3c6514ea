package backfile.index;

/**
 * A tag of a person's own.
 *
 * @param posts how many posts have it
 * @param gone how many had it that the index has no more
 */
public record TagCount(String name, long posts, long gone) {}
