package backfile.post;

import backfile.post.matter.FieldNames;
import backfile.post.matter.FrontMatter;
import backfile.post.matter.Parts;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells which keys of the front matter say nothing that the fields of the post do not say. */
public final class KnownKeys {
  /** A field of a post under its own name, the names it has in front matter, and how it is read. */
  private record Known(String field, FieldNames names, Function<PostFields, Object> reading) {}

  private KnownKeys() {}

  private static List<Known> all(ZoneId zone, Function<String, Optional<String>> tidyLink) {
    return List.of(
        new Known("title", FieldNames.TITLE, PostFields::title),
        new Known("date", FieldNames.DATE, fields -> fields.date(zone)),
        new Known("author", FieldNames.AUTHOR, PostFields::authors),
        new Known("category", FieldNames.CATEGORY, PostFields::categories),
        new Known("url", FieldNames.PERMALINK, PostFields::permalink),
        new Known("slug", FieldNames.SLUG, PostFields::slug),
        new Known("source_raw", FieldNames.SOURCE, fields -> fields.sourceLink(tidyLink)),
        new Known("excerpt", FieldNames.EXCERPT, fields -> fields.line(FieldNames.EXCERPT)),
        new Known("layout", FieldNames.LAYOUT, fields -> fields.line(FieldNames.LAYOUT)),
        new Known("lang", FieldNames.LANG, fields -> fields.line(FieldNames.LANG)),
        new Known("published", FieldNames.PUBLISHED, PostFields::published),
        new Known("id", FieldNames.ID, PostFields::id));
  }

  /** The field that a key of this name belongs to, under the name it has in queries. */
  public static Optional<String> field(String key) {
    for (Known known : all(ZoneOffset.UTC, Optional::of)) {
      if (known.names().isName(key)) {
        return Optional.of(known.field());
      }
    }
    return Optional.empty();
  }

  /** Keys whose value, read alone, is what the post's field holds. */
  static Set<String> of(
      String path, Parts parts, ZoneId zone, Function<String, Optional<String>> tidyLink) {
    PostFields whole = new PostFields(path, parts);
    PostFields none = new PostFields(path, new Parts(FrontMatter.none(), ""));
    Set<String> keys = new HashSet<>();
    List<Known> fields = all(zone, tidyLink);
    for (String key : parts.frontMatter().keys()) {
      PostFields alone = new PostFields(path, new Parts(parts.frontMatter().only(key), ""));
      for (Known known : fields) {
        if (known.names().isName(key)) {
          Object said = known.reading().apply(alone);
          boolean fromKey =
              parts.frontMatter().isPlain(key) || !said.equals(known.reading().apply(none));
          if (fromKey && said.equals(known.reading().apply(whole))) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }
}
