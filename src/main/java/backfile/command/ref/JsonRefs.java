package backfile.command.ref;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** The refs in a JSON value: an object that tells of a post, a text, or an array of these. */
final class JsonRefs {
  /** What names the post in an object, the surest first. */
  private static final List<String> KEYS = List.of("path", "id", "post", "slug", "url", "source");

  private JsonRefs() {}

  /** Where the value ends that begins at an index; its line's end where it is never closed. */
  static int end(String text, int start) {
    int depth = 0;
    boolean inString = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString && c == '\\') {
        i++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString && (c == '{' || c == '[')) {
        depth++;
      } else if (!inString && (c == '}' || c == ']')) {
        depth--;
      }
      if (depth == 0 && !inString) {
        return i + 1;
      }
    }
    int line = text.indexOf('\n', start);
    return line < 0 ? text.length() : line;
  }

  /**
   * The refs of a value.
   *
   * @param line where it begins in stdin, for problems
   */
  static List<String> read(String json, int line) {
    List<String> refs = new ArrayList<>();
    try {
      add(JsonParser.parseString(json), line, refs);
    } catch (JsonParseException e) {
      throw Problem.of("stdin:" + line, "this is not JSON, though it begins so").asException(e);
    }
    return refs;
  }

  private static void add(JsonElement value, int line, List<String> refs) {
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(each -> add(each, line, refs));
    } else if (value.isJsonObject()) {
      refs.add(ofObject(value.getAsJsonObject(), line));
    } else if (value.isJsonPrimitive()) {
      refs.add(value.getAsString());
    } else {
      throw nameless(line);
    }
  }

  private static String ofObject(JsonObject object, int line) {
    for (String key : KEYS) {
      JsonElement value = object.get(key);
      if (value != null && value.isJsonPrimitive()) {
        return value.getAsString();
      }
    }
    throw nameless(line);
  }

  private static ProblemException nameless(int line) {
    return Problem.of("stdin:" + line, "this JSON names no post")
        .withHint("backfile list --jsonl, whose lines have id and path")
        .asException();
  }
}
