package backfile.post;

import backfile.post.matter.DateText;
import backfile.post.matter.FieldNames;
import backfile.post.matter.Parts;
import backfile.post.matter.Value;
import backfile.text.Format;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one post, found in its front matter, else in its path or body. */
final class PostFields {
  private static final Set<String> UNPUBLISHED =
      Set.of("draft", "private", "pending", "future", "trash", "auto-draft");
  private static final int LONGEST_ID = 64;

  private final String path;
  private final Parts parts;

  /**
   * @param path of the file in its archive
   */
  PostFields(String path, Parts parts) {
    this.path = path;
    this.parts = parts;
  }

  String id() {
    for (String id : texts(FieldNames.ID)) {
      if (isId(id)) {
        return id;
      }
    }
    return slug();
  }

  /** An address, as feeds use for a guid, is no name that a person would type. */
  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c <= ' ' || "/:?#,".indexOf(c) >= 0) {
        return false;
      }
    }
    return id.length() <= LONGEST_ID;
  }

  String slug() {
    for (String written : texts(FieldNames.SLUG)) {
      String slug = Address.ofPermalink(written).slug();
      if (!slug.isEmpty()) {
        return OneLine.of(slug);
      }
    }
    String ofPermalink = permalink().map(link -> Address.ofPermalink(link).slug()).orElse("");
    return OneLine.of(ofPermalink.isEmpty() ? Address.ofPath(path).slug() : ofPermalink);
  }

  String title() {
    for (String written : texts(FieldNames.TITLE)) {
      String title = OneLine.of(written);
      if (!title.isEmpty()) {
        return title;
      }
    }
    return BodyTitle.find(parts.body(), Format.of(path, parts.body())).orElseGet(this::titleOfSlug);
  }

  /** {@code a-long-way} as "A long way". */
  String titleOfSlug() {
    String slug = slug();
    String words = OneLine.of(decoded(slug).replace('-', ' ').replace('_', ' '));
    if (words.isEmpty()) {
      return slug.isEmpty() ? path : slug;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static String decoded(String slug) {
    try {
      return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return slug;
    }
  }

  Optional<Instant> date(ZoneId zone) {
    for (String written : texts(FieldNames.DATE)) {
      Optional<Instant> date = DateText.parse(written, zone);
      if (date.isPresent()) {
        return date;
      }
    }
    return dateOfAddress().map(date -> date.atStartOfDay(zone).toInstant());
  }

  /** A whole date anywhere says more than a month in the file's own path. */
  private Optional<LocalDate> dateOfAddress() {
    Address own = Address.ofPath(path);
    Address linked = Address.ofPermalink(permalink().orElse(""));
    return own.day().or(linked::day).or(own::month).or(linked::month);
  }

  List<String> authors() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String written : texts(FieldNames.AUTHOR)) {
      Authors.of(written).forEach(name -> add(names, name));
    }
    return List.copyOf(names.values());
  }

  /** One list item may hold several, joined by commas. */
  List<String> categories() {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> words = words();
    for (String each : texts(FieldNames.CATEGORY)) {
      String written = words.contains(each) ? each.replace(' ', ',') : each;
      int start = 0;
      for (int i = 0; i <= written.length(); i++) {
        if (i == written.length() || written.charAt(i) == ',') {
          add(names, OneLine.of(written.substring(start, i)));
          start = i + 1;
        }
      }
    }
    return List.copyOf(names.values());
  }

  /**
   * Texts of words, as {@code jekyll new} writes {@code categories: jekyll update}: in Jekyll's
   * folders, where they are no list.
   */
  private Set<String> words() {
    Set<String> words = new HashSet<>();
    if (isIn("_posts/") || isIn("_drafts/")) {
      for (Value value : parts.frontMatter().all(FieldNames.WORDS)) {
        if (value instanceof Value.Scalar scalar && scalar.written().indexOf(',') < 0) {
          words.addAll(scalar.texts());
        }
      }
    }
    return words;
  }

  private boolean isIn(String folder) {
    return path.startsWith(folder) || path.contains("/" + folder);
  }

  private static void add(Map<String, String> names, String name) {
    if (!name.isEmpty()) {
      names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
  }

  /** Jekyll's {@code /:year/:title/} and Eleventy's templates are patterns, no addresses. */
  Optional<String> permalink() {
    for (Value value : parts.frontMatter().all(FieldNames.PERMALINK)) {
      if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.TEXT) {
        String link = OneLine.of(scalar.written());
        boolean pattern = link.startsWith("/:") || link.contains("/:title") || link.contains("{");
        boolean address = link.indexOf('/') >= 0 || link.indexOf('.') > 0;
        if (address && !pattern && link.indexOf(' ') < 0) {
          return Optional.of(link);
        }
      }
    }
    return Optional.empty();
  }

  /** The first link that can be followed. */
  Optional<String> sourceLink(Function<String, Optional<String>> tidy) {
    for (Value value : parts.frontMatter().all(FieldNames.SOURCE)) {
      for (String written : value.links()) {
        Optional<String> link = tidy.apply(linked(written));
        if (link.isPresent()) {
          return link;
        }
      }
    }
    return Optional.empty();
  }

  /** The address of {@code [The Gazette](https://gazette.example/)}. */
  private static String linked(String written) {
    int start = written.startsWith("[") ? written.indexOf("](") : -1;
    boolean link = start > 0 && written.endsWith(")");
    return link ? written.substring(start + 2, written.length() - 1) : written;
  }

  /** WordPress lets it hold tags. */
  String excerpt() {
    return OneLine.of(Tags.without(line(FieldNames.EXCERPT)));
  }

  String lang() {
    String said = line(FieldNames.LANG);
    return said.isEmpty() ? Address.ofPath(path).lang() : said;
  }

  String line(FieldNames field) {
    List<String> texts = texts(field);
    return texts.isEmpty() ? "" : OneLine.of(texts.get(0));
  }

  boolean published() {
    boolean hidden = says(FieldNames.PUBLISHED, false) || says(FieldNames.DRAFT, true);
    for (String status : texts(FieldNames.STATUS)) {
      hidden |= UNPUBLISHED.contains(status.toLowerCase(Locale.ROOT));
    }
    return !hidden && !isIn("_drafts/");
  }

  private boolean says(FieldNames field, boolean wanted) {
    for (Value value : parts.frontMatter().all(field)) {
      if (value.truth().filter(said -> said == wanted).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<String> texts(FieldNames field) {
    List<String> texts = new ArrayList<>();
    for (Value value : parts.frontMatter().all(field)) {
      texts.addAll(value.texts());
    }
    return texts;
  }
}
