package backfile.post;

/**
 * The state of a file, to see cheaply whether it changed.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970, as exact as the file system keeps it
 * @param hash {@link Checksum} of the bytes
 */
public record Fingerprint(long size, long modified, long hash) {}
