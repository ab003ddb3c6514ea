package backfile.web.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells the addresses of the public internet from those of this machine, its networks and special
 * uses (the IANA registries of special-purpose addresses).
 */
final class PublicNetwork {
  private static final List<AddressBlock> SPECIAL_4 =
      List.of(
          AddressBlock.of(8, 0),
          AddressBlock.of(8, 10),
          AddressBlock.of(10, 100, 64),
          AddressBlock.of(8, 127),
          AddressBlock.of(16, 169, 254),
          AddressBlock.of(12, 172, 16),
          AddressBlock.of(24, 192, 0, 0),
          AddressBlock.of(24, 192, 0, 2),
          AddressBlock.of(24, 192, 88, 99),
          AddressBlock.of(16, 192, 168),
          AddressBlock.of(15, 198, 18),
          AddressBlock.of(24, 198, 51, 100),
          AddressBlock.of(24, 203, 0, 113),
          AddressBlock.of(4, 224),
          AddressBlock.of(4, 240));

  private static final AddressBlock GLOBAL_6 = AddressBlock.of(3, 0x20);
  private static final List<AddressBlock> SPECIAL_6 =
      List.of(
          AddressBlock.of(23, 0x20, 0x01),
          AddressBlock.of(32, 0x20, 0x01, 0x0d, 0xb8),
          AddressBlock.of(20, 0x3f, 0xff));
  private static final AddressBlock SIX_TO_FOUR = AddressBlock.of(16, 0x20, 0x02);
  private static final AddressBlock NAT_64 = AddressBlock.of(96, 0x00, 0x64, 0xff, 0x9b);

  private PublicNetwork() {}

  static boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? holds4(bytes) : holds6(bytes);
  }

  private static boolean holds4(byte[] bytes) {
    for (AddressBlock block : SPECIAL_4) {
      if (block.holds(bytes)) {
        return false;
      }
    }
    return true;
  }

  /** What is wrapped in an address counts like the address itself. */
  private static boolean holds6(byte[] bytes) {
    if (NAT_64.holds(bytes)) {
      return holds4(part(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return holds4(part(bytes, 2));
    }
    boolean isatap = (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5e;
    if (isatap && (bytes[11] & 0xFF) == 0xfe && !holds4(part(bytes, 12))) {
      return false;
    }
    for (AddressBlock block : SPECIAL_6) {
      if (block.holds(bytes)) {
        return false;
      }
    }
    return GLOBAL_6.holds(bytes);
  }

  private static byte[] part(byte[] bytes, int start) {
    return new byte[] {bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]};
  }
}
