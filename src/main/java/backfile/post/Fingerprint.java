package backfile.post;

/**
 * The state of a file, to see cheaply whether it changed.
 *
 * @param size in bytes
 * @param modified nanoseconds since 1970, as exact as the file system keeps it
 * @param hash CRC-32 and CRC-32C of the bytes, in hexadecimal: it tells a changed file from a
 *     touched one, and keeps nobody from forging a file
 */
public record Fingerprint(long size, long modified, String hash) {}
