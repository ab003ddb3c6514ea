package backfile.view.export;

import backfile.index.StoredPost;
import backfile.index.WholePost;
import backfile.post.matter.FieldNames;
import backfile.post.matter.MatterYaml;
import backfile.post.matter.Value;
import backfile.text.MarkdownWriter;
import backfile.view.DateText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a post as a Markdown file: front matter in YAML under the same keys for every post, then
 * its text. Indexed again it is the same post.
 */
final class MarkdownPost {
  private static final int MOST_DIGITS = 18;

  /** In these the generators nest fields, which can come before those at the top. */
  private static final List<String> NESTS = List.of("taxonomies", "extra", "params");

  private final DateText dates;

  /**
   * A writer.
   *
   * @param zone that dates are told in
   */
  MarkdownPost(ZoneId zone) {
    this.dates = new DateText(zone);
  }

  String write(WholePost whole) {
    String matter = MatterYaml.write(new Value.Fields(matter(whole)));
    String text = MarkdownWriter.write(ExportText.whole(whole.post()));
    return "---\n" + matter + "---\n" + (text.isEmpty() ? "" : "\n") + text;
  }

  private Map<String, Value> matter(WholePost whole) {
    Map<String, Value> kept = Value.ofJson(whole.frontMatter()).values();
    StoredPost post = whole.post();
    Map<String, Value> matter = new LinkedHashMap<>();
    matter.put("title", Value.text(post.title()));
    post.date()
        .ifPresent(date -> matter.put("date", new Value.Scalar(Value.Kind.DATE, dates.iso(date))));
    matter.put("id", id(post.id()));
    matter.put("slug", Value.text(whole.slug()));
    put("authors", post.authors(), matter);
    put("categories", post.categories(), matter);
    put(sourceKey(kept), post.sourceLink(), matter);
    put("permalink", post.permalink(), matter);
    put("lang", whole.lang(), matter);
    put("layout", whole.layout(), matter);
    put("excerpt", whole.excerpt(), matter);
    if (!whole.published()) {
      matter.put("draft", new Value.Scalar(Value.Kind.TRUTH, "true"));
    }
    addOthers(kept, matter);
    return matter;
  }

  private static void put(String key, List<String> names, Map<String, Value> matter) {
    List<Value> items = new ArrayList<>();
    names.forEach(name -> items.add(Value.text(name)));
    if (!items.isEmpty()) {
      matter.put(key, new Value.Items(items));
    }
  }

  private static void put(String key, Optional<String> text, Map<String, Value> matter) {
    text.ifPresent(value -> matter.put(key, Value.text(value)));
  }

  private static Value id(String id) {
    boolean number = !id.isEmpty() && id.length() <= MOST_DIGITS && id.charAt(0) != '0';
    for (int at = 0; at < id.length(); at++) {
      number &= id.charAt(at) >= '0' && id.charAt(at) <= '9';
    }
    return number ? new Value.Scalar(Value.Kind.NUMBER, id) : Value.text(id);
  }

  /** {@code source}, unless a key of the post would be asked for its source before that one. */
  private static String sourceKey(Map<String, Value> kept) {
    Set<String> keys = new HashSet<>(kept.keySet());
    for (String nest : NESTS) {
      if (kept.get(nest) instanceof Value.Fields nested) {
        keys.addAll(nested.values().keySet());
      }
    }
    for (String key : keys) {
      boolean source = FieldNames.SOURCE.isName(key) && !FieldNames.plain(key).equals("source");
      if (source) {
        return "canonical_url";
      }
    }
    return "source";
  }

  private static void addOthers(Map<String, Value> kept, Map<String, Value> matter) {
    Set<String> told = new HashSet<>();
    matter.keySet().forEach(key -> told.add(FieldNames.plain(key)));
    kept.forEach(
        (key, value) -> {
          if (!told.contains(FieldNames.plain(key))) {
            matter.put(key, value);
          }
        });
  }
}
