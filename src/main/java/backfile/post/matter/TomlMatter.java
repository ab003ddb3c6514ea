package backfile.post.matter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Front matter in TOML, as Zola and Hugo write it. */
final class TomlMatter {
  // tomlj can need a second for 256 KB; real front matter is hardly ever above 2 KB.
  private static final int LONGEST = 64 << 10;

  private TomlMatter() {}

  static FrontMatter read(String matter) throws MatterFault {
    if (matter.length() > LONGEST) {
      throw new MatterFault(1, 1, "TOML: longer than 64 KB");
    }
    TomlLines lines = TomlLines.of(matter);
    TomlParseResult result = Toml.parse(lines.text());
    if (result.hasErrors()) {
      TomlParseError error = result.errors().get(0);
      throw new MatterFault(
          lines.number(error.position().line()), error.position().column(), "TOML: " + said(error));
    }
    return new FrontMatter(fields(result));
  }

  private static Value.Fields fields(TomlTable table) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Object> field : table.entrySet()) {
      fields.put(field.getKey(), value(field.getValue()));
    }
    return new Value.Fields(fields);
  }

  private static Value value(Object value) {
    if (value instanceof TomlTable table) {
      return fields(table);
    }
    if (value instanceof TomlArray array) {
      List<Value> items = new ArrayList<>(array.size());
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i)));
      }
      return new Value.Items(items);
    }
    return new Value.Scalar(kind(value), String.valueOf(value));
  }

  private static Value.Kind kind(Object value) {
    if (value instanceof Number) {
      return Value.Kind.NUMBER;
    }
    if (value instanceof Boolean) {
      return Value.Kind.TRUTH;
    }
    boolean date =
        value instanceof OffsetDateTime
            || value instanceof LocalDateTime
            || value instanceof LocalDate;
    return date ? Value.Kind.DATE : Value.Kind.TEXT;
  }

  private static String said(TomlParseError error) {
    String message = error.getMessage() == null ? "cannot be read" : error.getMessage();
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
