package backfile.text;

import org.jsoup.parser.Parser;

/** HTML's character references in text that stands outside of a body, such as a title. */
public final class Entities {
  private Entities() {}

  /** One pass, as a browser would make it: a lone ampersand as in {@code AT&T} stays. */
  public static String undo(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }
}
