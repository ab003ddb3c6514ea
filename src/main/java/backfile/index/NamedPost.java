package backfile.index;

/** A ref that names a post, with the post's title. */
public record NamedPost(String ref, String title) {}
