package backfile.web;

import backfile.problem.Problem;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/**
 * An address that may be handed to a browser: http or https, with a host, in ASCII without blanks.
 * Since it begins with its scheme, no program can take it for an option.
 */
public record Address(String url) {
  /** What browsers percent-encode as well, and scripts around browsers stumble over. */
  private static final String ENCODED = "\"<>\\^`{|}'";

  /**
   * Checks and encodes an address.
   *
   * @throws backfile.problem.ProblemException for another scheme, no host, or control characters
   */
  public static Address of(String raw) {
    String trimmed = raw.strip();
    int slashes = trimmed.indexOf("://");
    String scheme = slashes < 0 ? "" : trimmed.substring(0, slashes);
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw Problem.of(trimmed, "only http and https addresses are opened").asException();
    }
    for (int i = 0; i < trimmed.length(); i++) {
      if (Character.isISOControl(trimmed.charAt(i))) {
        throw Problem.of(trimmed, "a control character in an address").asException();
      }
    }
    int start = slashes + 3;
    int end = start;
    while (end < trimmed.length() && "/?#".indexOf(trimmed.charAt(end)) < 0) {
      end++;
    }
    String host = host(trimmed, trimmed.substring(start, end));
    return new Address(trimmed.substring(0, start) + host + encoded(trimmed.substring(end)));
  }

  private static String host(String url, String host) {
    try {
      String ascii = isAscii(host) ? host : IDN.toASCII(host);
      boolean bad = ascii.isEmpty() || ascii.startsWith("-") || !ascii.equals(encoded(ascii));
      if (!bad) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      // Said below: a name that IDNA refuses is no host either.
    }
    throw Problem.of(url, "no host in the address").asException();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      if (c > 0x20 && c < 0x7F && ENCODED.indexOf(c) < 0) {
        encoded.append((char) c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
