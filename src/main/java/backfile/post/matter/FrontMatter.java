package backfile.post.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stands above a post's body: every key with its type, in the order of the file. */
public final class FrontMatter {
  private final Value.Fields fields;
  private final Map<String, List<Value>> byPlainName = new HashMap<>();

  FrontMatter(Value.Fields fields) {
    this.fields = fields;
    nameAll(fields, key -> true);
    for (String nest : FieldNames.NESTS) {
      if (fields.values().get(nest) instanceof Value.Fields nested) {
        nameAll(nested, key -> true);
      }
    }
    if (fields.values().get(FieldNames.META) instanceof Value.Fields meta) {
      nameAll(meta, FieldNames.SOURCE::isName);
    }
  }

  /** No front matter at all. */
  public static FrontMatter none() {
    return new FrontMatter(new Value.Fields(Map.of()));
  }

  /** Every value that the field has under any of its names, best name first. */
  public List<Value> all(FieldNames field) {
    List<Value> values = new ArrayList<>();
    for (String key : field.keys()) {
      List<Value> named = byPlainName.get(key);
      if (named != null) {
        values.addAll(named);
      }
    }
    return values;
  }

  /** The keys at the top, in the order of the file. */
  public Set<String> keys() {
    return fields.values().keySet();
  }

  public boolean isBlank(String key) {
    return fields.values().get(key) instanceof Value.Scalar scalar && scalar.written().isBlank();
  }

  /** Whether a value says no more than yes. */
  public boolean isYes(String key) {
    return fields.values().get(key) instanceof Value.Scalar scalar && scalar.truth().orElse(false);
  }

  /** This key and its value alone. */
  public FrontMatter only(String key) {
    return new FrontMatter(new Value.Fields(Map.of(key, fields.values().get(key))));
  }

  /**
   * One JSON object on one line; dates as ISO text, scalars without their closing line breaks.
   *
   * @param without keys at the top that are left out
   */
  public String toJson(Set<String> without) {
    Map<String, Value> written = new LinkedHashMap<>(fields.values());
    written.keySet().removeAll(without);
    return MatterJson.write(new Value.Fields(written));
  }

  private void nameAll(Value.Fields named, Predicate<String> wanted) {
    named
        .values()
        .forEach(
            (key, value) -> {
              if (wanted.test(key)) {
                byPlainName
                    .computeIfAbsent(FieldNames.plain(key), plain -> new ArrayList<>(1))
                    .add(value);
              }
            });
  }
}
