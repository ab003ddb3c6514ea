package backfile.post.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value of front matter, with both its type and its spelling. */
public sealed interface Value {
  /** What a scalar was meant to be by its language. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    DATE,
    NOTHING
  }

  /**
   * A single value.
   *
   * @param written as it stands in the file, so that the title {@code 0123} stays what it is
   */
  record Scalar(Kind kind, String written) implements Value {}

  /** A list. */
  record Items(List<Value> values) implements Value {}

  /** A map, in the order of the file. */
  record Fields(Map<String, Value> values) implements Value {}

  /** The values of a JSON object that the index holds. */
  static Fields ofJson(String object) {
    return JsonMatter.fields(object);
  }

  static Value text(String written) {
    return new Scalar(Kind.TEXT, written);
  }

  /** True or false where the value says so, as a truth value or as a word. */
  default Optional<Boolean> truth() {
    if (!(this instanceof Scalar scalar)) {
      return Optional.empty();
    }
    return switch (scalar.written().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "y", "1" -> Optional.of(true);
      case "false", "no", "off", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A scalar as it stands in the file, anything else as JSON. */
  default String written() {
    return MatterJson.write(this);
  }

  /** Every text in it as written, trimmed, without empty ones; of a map, its name. */
  default List<String> texts() {
    List<String> texts = new ArrayList<>();
    collect(this, texts);
    return texts;
  }

  /** Every text in it that may be an address: of a map, its link. */
  default List<String> links() {
    if (this instanceof Items items) {
      return items.values().stream().flatMap(item -> item.links().stream()).toList();
    }
    if (this instanceof Fields fields) {
      for (String key : List.of("url", "link", "href", "permalink")) {
        if (fields.values().get(key) instanceof Scalar link) {
          return link.texts();
        }
      }
      return List.of();
    }
    return texts();
  }

  private static void collect(Value value, List<String> texts) {
    if (value instanceof Scalar scalar) {
      String text = scalar.written().strip();
      if (scalar.kind() != Kind.NOTHING && !text.isEmpty()) {
        texts.add(text);
      }
    } else if (value instanceof Items items) {
      items.values().forEach(item -> collect(item, texts));
    } else if (value instanceof Fields fields) {
      // WordPress's own JSON says {"rendered": …}; authors and tags come as {name: …}.
      for (String key : List.of("name", "display_name", "rendered", "title")) {
        if (fields.values().get(key) instanceof Scalar named) {
          collect(named, texts);
          return;
        }
      }
    }
  }
}
