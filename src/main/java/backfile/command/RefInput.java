package backfile.command;

import backfile.problem.Problem;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Refs from stdin, one a line: IDs, slugs, paths, addresses, or backfile's own JSON lines. */
final class RefInput {
  /** Keys of a JSON line that name a post, the surest first. */
  private static final List<String> KEYS = List.of("path", "id", "slug", "url", "source");

  private final BufferedReader lines;

  RefInput(InputStream in) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  List<String> refs() {
    List<String> refs = new ArrayList<>();
    try {
      int number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        number++;
        for (String part : line.split("\0", -1)) {
          String ref = part.strip();
          if (ref.startsWith("{")) {
            refs.add(fromJson(ref, number));
          } else if (!ref.isEmpty()) {
            // The lines that list prints into a pipe start with the ID.
            int tab = ref.indexOf('\t');
            refs.add(tab < 0 ? ref : ref.substring(0, tab));
          }
        }
      }
    } catch (IOException e) {
      throw Problem.of("stdin", "the refs cannot be read").asException(e);
    }
    return refs;
  }

  private static String fromJson(String line, int number) {
    try {
      JsonObject post = JsonParser.parseString(line).getAsJsonObject();
      for (String key : KEYS) {
        JsonElement value = post.get(key);
        if (value != null && value.isJsonPrimitive()) {
          return value.getAsString();
        }
      }
    } catch (JsonParseException e) {
      throw Problem.of("stdin:" + number, "not a JSON object").asException(e);
    }
    throw Problem.of("stdin:" + number, "this JSON line names no post")
        .withHint("backfile list --jsonl, whose lines have id and path")
        .asException();
  }
}
