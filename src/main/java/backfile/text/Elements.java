package backfile.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names and attributes of HTML elements mean for reading. */
final class Elements {
  /** Elements whose inside is no text of the page. */
  static final Set<String> WITHOUT_TEXT =
      Set.of(
          "script",
          "style",
          "head",
          "title",
          "template",
          "noscript",
          "svg",
          "datalist",
          "annotation",
          "noframes",
          "noembed",
          "param",
          "source",
          "track");

  /** Elements that are shown by a player or in a frame. */
  static final Set<String> PLAYERS =
      Set.of(
          "iframe",
          "video",
          "audio",
          "embed",
          "object",
          "amp-youtube",
          "lite-youtube",
          "amp-video");

  private static final String CURLY_QUOTES = "“”„″";

  private static final Set<String> INNER_ADDRESS = Set.of("source", "param", "embed", "track");

  /** Elements that begin and end a paragraph; every unknown element stands within a line. */
  static final Set<String> BLOCKS =
      Set.of(
          ("p div section article aside nav header footer main search hgroup address center figure"
                  + " figcaption details summary fieldset legend form dl dt dd ul ol menu dir li"
                  + " blockquote pre listing xmp plaintext table caption thead tbody tfoot tr td th hr"
                  + " h1 h2 h3 h4 h5 h6 body html option optgroup textarea dialog")
              .split(" "));

  /** Blocks in which bare text may part its paragraphs by blank lines alone. */
  static final Set<String> LOOSE =
      Set.of("body", "div", "section", "article", "main", "center", "blockquote");

  /** Struck out, which a page may say in words that it does not show. */
  static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /** Elements within a line that never are a part of a word. */
  static final Set<String> EDGED = Set.of("time", "button", "label", "select");

  static final Set<String> STRONG = Set.of("b", "strong");
  static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn", "var");
  static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
  static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  // "Your browser cannot play this film", with a link or two.
  private static final int LONGEST_FALLBACK = 300;

  private Elements() {}

  /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
  static int headingLevel(String name) {
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** The classes and the id, lower case, separated by single blanks. */
  static String marks(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String joined = element.attr("class") + " " + element.attr("id");
    return joined.isBlank() ? "" : fold(joined).toLowerCase(Locale.ROOT);
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The target of a link as written; empty where it leads nowhere outside the page. */
  static String target(Element anchor) {
    String url = withoutQuotes(address(anchor.attr("href")));
    String start = url.substring(0, Math.min(url.length(), 12)).toLowerCase(Locale.ROOT);
    boolean nowhere =
        start.startsWith("#")
            || start.startsWith("javascript:")
            || start.startsWith("data:")
            || start.startsWith("vbscript:")
            || start.startsWith("about:");
    return nowhere ? "" : url;
  }

  /** Editors set href=“…” with marks that are no quotes to HTML, and so become its text. */
  private static String withoutQuotes(String url) {
    int start = 0;
    int end = url.length();
    while (start < end && CURLY_QUOTES.indexOf(url.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CURLY_QUOTES.indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    return url.substring(start, end);
  }

  /** The address of a picture; empty for one that is written out within the page. */
  static String pictureAddress(Element image) {
    for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original"}) {
      String url = address(image.attr(name));
      if (!url.isEmpty() && !url.startsWith("data:")) {
        return url;
      }
    }
    return "";
  }

  /** Whether a picture is a tracking pixel. */
  static boolean isPixel(Element image) {
    return isTiny(image.attr("width")) && isTiny(image.attr("height"));
  }

  /** The address of what a player shows, completed to an absolute one; empty if not known. */
  static String playerAddress(Element player) {
    if (player.nameIs("amp-youtube") || player.nameIs("lite-youtube")) {
      String id = address(player.attr("data-videoid") + player.attr("videoid"));
      return id.isEmpty() ? "" : "https://www.youtube.com/watch?v=" + id;
    }
    for (String name : new String[] {"src", "data-src", "data-lazy-src", "data"}) {
      String url = player(player.attr(name));
      if (!url.isEmpty()) {
        return url;
      }
    }
    for (Element inner = player.firstElementChild();
        inner != null && INNER_ADDRESS.contains(inner.normalName());
        inner = inner.nextElementSibling()) {
      boolean named = inner.attr("name").equalsIgnoreCase("movie");
      String url = player(named ? inner.attr("value") : inner.attr("src"));
      if (!url.isEmpty()) {
        return url;
      }
    }
    return "";
  }

  /** Whether an author wrote the quotation marks that {@code q} stands for. */
  static boolean isQuoted(Element quote) {
    String text = quote.wholeText().strip();
    return text.isEmpty()
        || "“\"‘'«„".indexOf(text.charAt(0)) >= 0
        || "”\"’»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A task's box, as Markdown writes it; a blank for any other control. */
  static String checkBox(Element input) {
    boolean task =
        input.attr("type").equalsIgnoreCase("checkbox")
            && input.parents().stream().limit(3).anyMatch(each -> each.nameIs("li"));
    return !task ? " " : input.hasAttr("checked") ? "[x] " : "[ ] ";
  }

  /** Whether a player was left open, so that what follows it came to stand within it. */
  static boolean holdsArticle(Element player) {
    return player.wholeText().strip().length() > LONGEST_FALLBACK;
  }

  private static String player(String raw) {
    String url = address(raw);
    String whole = url.startsWith("//") ? "https:" + url : url;
    return whole.startsWith("http://") || whole.startsWith("https://") ? whole : "";
  }

  /**
   * An address never holds a line break or an invisible character; a blank is written {@code %20}.
   */
  private static String address(String raw) {
    if (raw.isEmpty()) {
      return raw;
    }
    String clean = Characters.cleanCode(raw).replace("\n", "").replace("\t", "").strip();
    return clean.replace(" ", "%20");
  }

  private static boolean isTiny(String length) {
    return length.equals("1") || length.equals("0") || length.equals("1px");
  }

  /** White space folded to single blanks, none at the ends. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (!Characters.isBlank(character)) {
        out.append(character);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) == ' ') {
      out.setLength(length - 1);
    }
    return out.toString();
  }
}
