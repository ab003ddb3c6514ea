package backfile.web.fetch;

/** A block of network addresses: those that share its first bits. */
final class AddressBlock {
  private final int bits;
  private final int[] start;

  private AddressBlock(int bits, int... start) {
    this.bits = bits;
    this.start = start;
  }

  /** The bytes that are left out are 0. */
  static AddressBlock of(int bits, int... start) {
    return new AddressBlock(bits, start);
  }

  boolean holds(byte[] address) {
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      int ours = bit / 8 < start.length ? start[bit / 8] & mask : 0;
      if ((address[bit / 8] & mask) != ours) {
        return false;
      }
    }
    return true;
  }
}
