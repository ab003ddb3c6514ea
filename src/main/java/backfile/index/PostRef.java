package backfile.index;

/** A post that a ref can mean, with what tells it from others. */
public record PostRef(long postId, String id, String path, String title) {}
