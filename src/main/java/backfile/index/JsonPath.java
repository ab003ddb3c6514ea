package backfile.index;

/** Keys of the front matter as SQLite's JSON paths: {@code a.b} is {@code $."a"."b"}. */
final class JsonPath {
  private JsonPath() {}

  static String of(String dottedKeys) {
    StringBuilder path = new StringBuilder("$");
    for (String key : dottedKeys.split("\\.", -1)) {
      path.append(".\"").append(key.replace("\"", "")).append('"');
    }
    return path.toString();
  }
}
