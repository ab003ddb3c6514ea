package backfile.text;

import java.util.List;
import java.util.Locale;

/**
 * Writes a {@link TemplateTag} as the HTML of what it shows; what only a generator knows is not.
 */
final class TemplateHtml {
  private static final String[] SOURCES = {
    "src", "image", "image_path", "img", "path", "file", "filename", "url"
  };
  private static final List<String> PICTURES =
      List.of("figure", "image", "img", "picture", "photo");
  private static final List<String> FOLDED = List.of("details", "expand", "spoiler", "collapse");

  private final TemplateTag tag;
  private final boolean alone;

  private TemplateHtml(TemplateTag tag, boolean alone) {
    this.tag = tag;
    this.alone = alone;
  }

  /** {@code alone}: whether the tag has a line of its own, as what embeds a page has. */
  static String of(TemplateTag tag, boolean alone) {
    return new TemplateHtml(tag, alone).html();
  }

  private String html() {
    String name = tag.name().toLowerCase(Locale.ROOT);
    if (name.startsWith("youtube")) {
      return player("https://www.youtube.com/watch?v=");
    } else if (name.startsWith("vimeo")) {
      return player("https://vimeo.com/");
    } else if (PICTURES.stream().anyMatch(name::contains)) {
      return figure();
    }
    return switch (name) {
      case "video", "audio" -> clip();
      case "ref", "relref", "post_url", "link" -> reference();
      case "tweet", "twitter", "x", "tweet_simple", "twitter_simple", "x_simple" -> tweet();
      case "gist" -> gist();
      case "instagram" -> link(url("https://www.instagram.com/p/", first("id")));
      case "button" -> "<a href=\"" + escaped(tag.named("href", "url", "link", "relref")) + "\">";
      case "/button", "endbutton" -> "</a>";
      default -> words(name);
    };
  }

  private String first(String name) {
    String named = tag.named(name);
    return named.isEmpty() ? tag.first() : named;
  }

  private static String url(String before, String id) {
    boolean whole = id.startsWith("http://") || id.startsWith("https://");
    return whole || id.isEmpty() ? id : before + id;
  }

  private String player(String before) {
    return frame(url(before, first("id")));
  }

  private static String frame(String url) {
    return url.isEmpty() ? "" : "<iframe src=\"" + escaped(url) + "\"></iframe>";
  }

  private String clip() {
    return switch (tag.named("provider")) {
      case "youtube" -> player("https://www.youtube.com/watch?v=");
      case "vimeo" -> player("https://vimeo.com/");
      default -> {
        String source = first("src");
        boolean address = source.indexOf('.') > 0 || source.indexOf('/') >= 0;
        yield address ? "<video src=\"" + escaped(source) + "\"></video>" : "";
      }
    };
  }

  private String reference() {
    String target = first("path");
    boolean web = target.startsWith("http://") || target.startsWith("https://");
    return web ? link(target) : target;
  }

  private String tweet() {
    String user = tag.named("user");
    return link(
        url("https://twitter.com/" + (user.isEmpty() ? "i" : user) + "/status/", first("id")));
  }

  private String gist() {
    List<String> path = tag.unnamed().stream().map(TemplateTag::value).toList();
    boolean owned = path.size() > 1 && path.get(0).indexOf('/') < 0 && path.get(1).indexOf('.') < 0;
    return link(
        url("https://gist.github.com/", owned ? path.get(0) + "/" + path.get(1) : tag.first()));
  }

  private static String link(String url) {
    return url.isEmpty() ? "" : "<a href=\"" + escaped(url) + "\">" + shown(url) + "</a>";
  }

  private String figure() {
    List<String> unnamed = tag.unnamed();
    String source = tag.named(SOURCES);
    String alt = tag.named("alt");
    for (int at = 0; at < unnamed.size() && source.isEmpty(); at++) {
      String value = TemplateTag.value(unnamed.get(at));
      boolean address = value.indexOf('.') >= 0 || value.indexOf('/') >= 0;
      if (address && !TemplateTag.isVariable(value)) {
        source = value;
        boolean described = at + 1 < unnamed.size() && TemplateTag.isQuoted(unnamed.get(at + 1));
        alt = alt.isEmpty() && described ? TemplateTag.value(unnamed.get(at + 1)) : alt;
      }
    }
    String caption = caption();
    if (source.isEmpty() && caption.isEmpty()) {
      return "";
    }
    String picture = "<img src=\"" + escaped(source) + "\" alt=\"" + escaped(alt) + "\">";
    String below = caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>";
    return "<figure>" + linked(tag.named("link"), picture) + below + "</figure>";
  }

  private String caption() {
    String title = MarkdownReader.html(tag.named("title"));
    String words = MarkdownReader.html(tag.named("caption"));
    String credit = linked(tag.named("attrlink"), MarkdownReader.html(tag.named("attr")));
    return String.join(" ", title, words, credit).strip();
  }

  private static String linked(String url, String html) {
    return url.isEmpty() || html.isEmpty()
        ? html
        : "<a href=\"" + escaped(url) + "\">" + html + "</a>";
  }

  /** What any other tag says of itself: a title, words, an address. */
  private String words(String name) {
    String title = tag.named("title", "summary");
    if (title.isEmpty() && FOLDED.contains(name)) {
      title = tag.unnamed().stream().filter(TemplateTag::isQuoted).findFirst().orElse("");
      title = TemplateTag.value(title);
    }
    String content = tag.included() ? tag.named("content", "text", "quote") : "";
    if (!content.isEmpty() || (!title.isEmpty() && !tag.included())) {
      return paragraph(title, "<strong>", "</strong>") + paragraph(content, "", "");
    }
    String first = tag.first();
    boolean web = first.startsWith("https://") || first.startsWith("http://");
    return web && alone ? link(first) : "";
  }

  private static String paragraph(String markdown, String before, String after) {
    return markdown.isEmpty()
        ? ""
        : "<p>" + before + MarkdownReader.html(markdown) + after + "</p>";
  }

  private static String escaped(String text) {
    return HtmlLine.escape(text);
  }

  /** Words that mean nothing in Markdown either. */
  static String shown(String text) {
    return escaped(text).replace("_", "&#95;").replace("*", "&#42;").replace("{", "&#123;");
  }
}
