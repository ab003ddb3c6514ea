package backfile.view.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Makes text on a terminal a link to click, by the sequence OSC 8. Terminals cannot be asked
 * whether they know it; those that do are told by the variables that they set.
 */
final class Hyperlinks {
  private static final String[] PROGRAMS = {
    "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal", "mintty"
  };
  private static final String[] TERMS = {
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour", "wezterm", "rio"
  };
  private static final String[] VARIABLES = {"WT_SESSION", "KONSOLE_VERSION", "DOMTERM"};

  /** The first version of VTE, 0.50, that knows it without crashing (0.50.0 did). */
  private static final int VTE = 5001;

  /** Terminals cut longer addresses. */
  private static final int LONGEST = 2083;

  private Hyperlinks() {}

  /**
   * Whether the terminal is known to show them. {@code FORCE_HYPERLINK}, which other programs heed
   * too, says yes, or no by {@code 0}.
   */
  static boolean areKnown(Map<String, String> environment) {
    String force = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!force.isEmpty()) {
      return !force.equals("0");
    }
    String term = environment.getOrDefault("TERM", "");
    if (term.startsWith("screen") || term.startsWith("tmux")) {
      return false;
    }
    for (String variable : VARIABLES) {
      if (!environment.getOrDefault(variable, "").isEmpty()) {
        return true;
      }
    }
    return isVte(environment.getOrDefault("VTE_VERSION", ""))
        || isIn(environment.getOrDefault("TERM_PROGRAM", ""), PROGRAMS)
        || isIn(term, TERMS);
  }

  private static boolean isVte(String version) {
    boolean number = !version.isEmpty() && version.length() < 7;
    for (int at = 0; at < version.length(); at++) {
      number &= version.charAt(at) >= '0' && version.charAt(at) <= '9';
    }
    return number && Integer.parseInt(version) >= VTE;
  }

  private static boolean isIn(String name, String[] names) {
    for (String each : names) {
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The text, which may hold styles, as a link, if the address is one of the Web or of mail. */
  static String link(String url, String shown) {
    String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
    boolean outside =
        start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
    String safe = escaped(url);
    return outside && safe.length() <= LONGEST
        ? "\u001b]8;;" + safe + "\u001b\\" + shown + "\u001b]8;;\u001b\\"
        : shown;
  }

  /** Whatever is no printable ASCII could end the sequence: it is written as an address does. */
  private static String escaped(String url) {
    StringBuilder out = new StringBuilder(url.length() + 8);
    for (byte each : url.getBytes(StandardCharsets.UTF_8)) {
      if (each > ' ' && each < 0x7f) {
        out.append((char) each);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xff));
      }
    }
    return out.toString();
  }
}
