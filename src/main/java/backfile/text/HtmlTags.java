package backfile.text;

import java.util.Set;

/** What the elements of HTML do to the text in them. A tag that is not named here is inline. */
final class HtmlTags {
  /** Elements that begin and end a line of their own. */
  static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  /** Elements whose content is never read as text. */
  static final Set<String> SILENT =
      Set.of(
          "head",
          "title",
          "meta",
          "link",
          "base",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "svg",
          "math",
          "canvas",
          "map",
          "area",
          "param",
          "source",
          "track",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "button",
          "progress",
          "meter",
          "colgroup",
          "col",
          "wbr");

  static final Set<String> STRONG = Set.of("b", "strong");
  static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "dfn", "var");
  static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
  static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");
  static final Set<String> RAISED = Set.of("sup", "sub");
  static final Set<String> PLAYERS = Set.of("iframe", "video", "audio", "embed", "object");

  private HtmlTags() {}

  /** 1 to 6 for a heading, else 0. */
  static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
  }
}
