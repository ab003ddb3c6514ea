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
    String comparable = SourceLink.comparable(address);
    long hash = OFFSET_BASIS;
    for (int i = 0; i < comparable.length(); i++) {
      hash = (hash ^ comparable.charAt(i)) * PRIME;
    }
    return hash;
  }
}
