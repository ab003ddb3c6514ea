package backfile.command;

import backfile.problem.Problem;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refs from stdin, one a line: IDs, slugs, paths, addresses, or backfile's own JSON lines. Where a
 * NUL ends each of them, a line end is a part of one.
 */
final class RefInput {
  /** Keys of a JSON line that name a post, the surest first. */
  private static final List<String> KEYS = List.of("path", "id", "slug", "url", "source");

  private final InputStream in;

  RefInput(InputStream in) {
    this.in = in;
  }

  List<String> refs() {
    String text = text();
    if (text.indexOf('\0') >= 0) {
      return Stream.of(text.split("\0")).filter(ref -> !ref.isBlank()).toList();
    }
    List<String> refs = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String ref = line.strip();
      if (ref.startsWith("{")) {
        refs.add(fromJson(ref, number));
      } else if (!ref.isEmpty()) {
        // The lines that list prints into a pipe start with the ID.
        int tab = ref.indexOf('\t');
        refs.add(tab < 0 ? ref : ref.substring(0, tab));
      }
    }
    return refs;
  }

  private String text() {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.of("stdin", "the refs cannot be read").asException(e);
    }
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
