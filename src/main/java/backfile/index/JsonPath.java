package backfile.index;

import java.util.List;

/** Keys of the front matter as SQLite's JSON paths: {@code a.b} is {@code $."a"."b"}. */
final class JsonPath {
  private JsonPath() {}

  /**
   * A key holds no quote: the query language has no way to say one. A backslash would be read as
   * the beginning of an escape.
   */
  static String of(List<String> key) {
    return "$.\"" + String.join("\".\"", key).replace("\\", "\\\\") + '"';
  }
}
