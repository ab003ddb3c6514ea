package backfile.view.export;

import backfile.post.Checksum;
import backfile.view.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Makes a name for a file or folder that no file system and no shell stumbles over. */
final class SafeName {
  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final int LONGEST = 200;
  private static final int HASH_LENGTH = 8;

  /** Devices of Windows, with any extension. */
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  private SafeName() {}

  /** The name as it is wherever that will do; never empty, hidden, or a way out of its folder. */
  static String of(String name) {
    StringBuilder safe = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            point -> {
              boolean meant = point < 0x80 && FORBIDDEN.indexOf(point) >= 0;
              safe.appendCodePoint(meant || Printable.isDangerous(point) ? '-' : point);
            });
    int end = safe.length();
    while (end > 0 && (safe.charAt(end - 1) == '.' || safe.charAt(end - 1) == ' ')) {
      end--;
    }
    safe.setLength(end);
    String plain = safe.toString().stripLeading();
    boolean marked = plain.isEmpty() || plain.charAt(0) == '.' || isReserved(plain);
    return shortened(marked ? "_" + plain : plain, name);
  }

  private static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String stem = name.substring(0, dot < 0 ? name.length() : dot).toLowerCase(Locale.ROOT);
    boolean port =
        stem.length() == 4
            && (stem.startsWith("com") || stem.startsWith("lpt"))
            && Character.isDigit(stem.charAt(3));
    return port || RESERVED.contains(stem);
  }

  private static String shortened(String name, String whole) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    int end = 0;
    int bytes = 0;
    while (bytes < LONGEST - HASH_LENGTH - 4) {
      int point = name.codePointAt(end);
      end += Character.charCount(point);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
    return name.substring(0, end) + "-" + hash(whole);
  }

  /** A short text that tells long names apart. */
  static String hash(String name) {
    long sum = new Checksum().add(name.getBytes(StandardCharsets.UTF_8)).value();
    return String.format(Locale.ROOT, "%016x", sum).substring(0, HASH_LENGTH);
  }
}
