package backfile.index;

import java.util.List;

/** Keys of the front matter as SQLite's JSON paths: {@code a.b} is {@code $."a"."b"}. */
final class JsonPath {
  private JsonPath() {}

  /** Quotes and backslashes are escaped, as JSON escapes them and SQLite compares them. */
  static String of(List<String> key) {
    StringBuilder path = new StringBuilder("$");
    for (String part : key) {
      path.append(".\"").append(part.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return path.toString();
  }
}
