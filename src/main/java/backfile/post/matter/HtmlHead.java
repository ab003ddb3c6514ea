package backfile.post.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the head of a whole HTML page, as a browser saves it, for its front matter. */
final class HtmlHead {
  private static final int LONGEST_HEAD = 256 << 10;
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("og:title", "title"),
          Map.entry("article:published_time", "date"),
          Map.entry("datepublished", "date"),
          Map.entry("date", "date"),
          Map.entry("dc.date", "date"),
          Map.entry("author", "author"),
          Map.entry("article:author", "author"),
          Map.entry("description", "description"),
          Map.entry("og:description", "description"),
          Map.entry("keywords", "keywords"),
          Map.entry("news_keywords", "keywords"),
          Map.entry("article:tag", "tags"),
          Map.entry("article:section", "category"),
          Map.entry("og:url", "source_url"));

  private final String head;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  private HtmlHead(String head) {
    this.head = head;
  }

  static FrontMatter read(String text) {
    HtmlHead page = new HtmlHead(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
    page.scan();
    return new FrontMatter(new Value.Fields(page.fields));
  }

  private void scan() {
    int at = head.indexOf('<');
    while (at >= 0) {
      if (head.startsWith("<!--", at)) {
        at = skipTo("-->", at + 4);
      } else {
        HtmlTag tag = HtmlTag.at(head, at);
        if (tag.name().equals("body") || tag.name().equals("/head")) {
          return;
        }
        at = take(tag);
      }
      at = at < 0 ? -1 : head.indexOf('<', at);
    }
  }

  /** Where to read on, or -1. */
  private int take(HtmlTag tag) {
    switch (tag.name()) {
      case "html" -> put("lang", tag.attribute("lang"));
      case "meta" -> {
        String name = tag.attribute("property");
        name = name.isEmpty() ? tag.attribute("name") : name;
        name = name.isEmpty() ? tag.attribute("itemprop") : name;
        String key = KEYS.get(name.toLowerCase(Locale.ROOT));
        String content = tag.attribute("content");
        if (name.equalsIgnoreCase("og:title") && !content.isBlank()) {
          // The element title often names the site too.
          fields.remove("title");
        }
        if (key != null) {
          put(key, content);
        }
      }
      case "link" -> {
        if (tag.attribute("rel").equalsIgnoreCase("canonical")) {
          put("canonical_url", tag.attribute("href"));
        }
      }
      case "title" -> {
        int end = skipTo("</", tag.end());
        put("title", head.substring(tag.end(), end < 0 ? head.length() : end - 2));
        return end;
      }
      case "script" -> {
        return skipTo("</script", tag.end());
      }
      case "style" -> {
        return skipTo("</style", tag.end());
      }
      default -> {
        return tag.end();
      }
    }
    return tag.end();
  }

  /** What is said first counts, but tags may be said one by one. */
  private void put(String key, String text) {
    if (text.isBlank()) {
      return;
    }
    if (key.equals("tags")) {
      List<Value> tags = new ArrayList<>();
      if (fields.get(key) instanceof Value.Items before) {
        tags = before.values();
      }
      tags.add(Value.text(text.strip()));
      fields.put(key, new Value.Items(tags));
    } else {
      fields.putIfAbsent(key, Value.text(text.strip()));
    }
  }

  private int skipTo(String end, int from) {
    int found = head.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }
}
