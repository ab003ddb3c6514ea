package backfile.index;

import backfile.link.SourceLink;

/**
 * Addresses and paths as numbers of 64 bits (FNV-1a of their comparable form): an index over the
 * addresses themselves would be as large as their column.
 */
final class AddressHash {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private AddressHash() {}

  static long of(String address) {
    return hash(OFFSET_BASIS, SourceLink.comparable(address));
  }

  /** A number for a path that tells nothing of it, another for each seed. */
  static long shuffled(long seed, String path) {
    long hash = hash(OFFSET_BASIS ^ seed, path);
    // FNV leaves the last characters in the low bits; these steps, of splitmix64, spread them.
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  private static long hash(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
