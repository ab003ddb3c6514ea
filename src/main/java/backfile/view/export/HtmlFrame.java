package backfile.view.export;

import backfile.view.DateText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What every exported page has around its content. */
final class HtmlFrame {
  static final String AFTER = "</main>\n</body>\n</html>\n";

  private HtmlFrame() {}

  /**
   * The page up to its content. Its policy forbids whatever is not in the page itself.
   *
   * @param lang of the content, empty where it is not known
   */
  static String before(String title, String lang) {
    return "<!doctype html>\n<html"
        + (isLanguage(lang) ? " lang=\"" + lang.replace('_', '-') + "\"" : "")
        + ">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        + Markup.escape(title)
        + "</title>\n<style>\n"
        + resource("page.css")
        + "</style>\n</head>\n<body>\n<main>\n";
  }

  private static boolean isLanguage(String lang) {
    for (int at = 0; at < lang.length(); at++) {
      char c = lang.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(at > 1 && (c == '-' || c == '_' || Character.isDigit(c)))) {
        return false;
      }
    }
    return lang.length() >= 2 && lang.length() <= 35;
  }

  static String time(Instant date, DateText dates) {
    String iso = dates.iso(date);
    return "<time datetime=\"" + iso + "\">" + dates.minute(date) + "</time>";
  }

  /** A file that ships with the program, beside this class. */
  static String resource(String name) {
    try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
