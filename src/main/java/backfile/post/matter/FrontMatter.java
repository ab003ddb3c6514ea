package backfile.post.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands above a post's body: every key with its type, in the order of the file. */
public final class FrontMatter {
  private final Value.Fields fields;
  private final Map<String, List<Value>> byPlainName = new HashMap<>();

  FrontMatter(Value.Fields fields) {
    this.fields = fields;
    nameAll(fields);
    for (String nest : FieldNames.NESTS) {
      if (fields.values().get(nest) instanceof Value.Fields nested) {
        nameAll(nested);
      }
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
      values.addAll(byPlainName.getOrDefault(key, List.of()));
    }
    return values;
  }

  /** One JSON object on one line; dates as ISO text, scalars without their closing line breaks. */
  public String toJson() {
    return MatterJson.write(fields);
  }

  private void nameAll(Value.Fields named) {
    named
        .values()
        .forEach(
            (key, value) ->
                byPlainName
                    .computeIfAbsent(FieldNames.plain(key), plain -> new ArrayList<>(1))
                    .add(value));
  }
}
