package backfile.post.matter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Front matter as a script, of which only plain values are read, a line each: {@code title: "A"} of
 * an object, or {@code const title = "A"}. Nothing is run.
 */
final class ScriptMatter {
  private final Map<String, Value> values = new LinkedHashMap<>();
  private int depth;

  private ScriptMatter() {}

  static FrontMatter read(String script) {
    ScriptMatter matter = new ScriptMatter();
    script.lines().forEach(line -> matter.take(line.strip()));
    return new FrontMatter(new Value.Fields(matter.values));
  }

  private void take(String line) {
    boolean constant = line.startsWith("const ") || line.startsWith("export const ");
    if (constant && depth == 0) {
      put(line.substring(line.indexOf("const ") + "const ".length()), '=');
    } else if (depth == 1) {
      put(line, ':');
    }
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
  }

  private void put(String line, char sign) {
    int at = line.indexOf(sign);
    String name = at < 0 ? "" : unquoted(line.substring(0, at).strip());
    boolean plain = !name.isEmpty() && name.chars().allMatch(Character::isJavaIdentifierPart);
    if (plain) {
      String value = line.substring(at + 1).strip();
      boolean ends = value.endsWith(",") || value.endsWith(";");
      JsonMatter.plain(ends ? value.substring(0, value.length() - 1) : value)
          .ifPresent(read -> values.put(name, read));
    }
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }
}
