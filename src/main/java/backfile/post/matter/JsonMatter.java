package backfile.post.matter;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Front matter as a JSON object at the top of the file. */
final class JsonMatter {
  private static final int DEEPEST = 50;

  private final JsonReader in;

  private JsonMatter(JsonReader in) {
    this.in = in;
  }

  /** A brace with a name or nothing in it; Hugo's and Jekyll's own braces look otherwise. */
  static boolean looksLikeIt(String text) {
    int at = pastSpace(text, 0);
    if (at == text.length() || text.charAt(at) != '{') {
      return false;
    }
    int next = pastSpace(text, at + 1);
    return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
  }

  static Parts read(String text) throws MatterFault {
    JsonReader in = new JsonReader(new StringReader(text));
    in.setStrictness(Strictness.STRICT);
    in.setNestingLimit(DEEPEST);
    try {
      Value.Fields fields = new JsonMatter(in).fields();
      int end = (int) in.getCharacterOffset();
      if (end > Parts.LONGEST_FRONT_MATTER) {
        throw new MatterFault(1, 1, "front matter is longer than 1 MB");
      }
      String body = text.substring(end);
      return new Parts(new FrontMatter(fields), body.startsWith("\n") ? body.substring(1) : body);
    } catch (IOException | IllegalStateException e) {
      throw fault(text, (int) in.getCharacterOffset(), e.getMessage());
    }
  }

  /** The values of a JSON object that this program wrote. */
  static Value.Fields fields(String json) {
    try {
      return new JsonMatter(new JsonReader(new StringReader(json))).fields();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text, number, truth or list as scripts write them too; empty for anything else. */
  static Optional<Value> plain(String script) {
    if (script.isEmpty()
        || !(isQuote(script.charAt(0)) || "[-0123456789tf".indexOf(script.charAt(0)) >= 0)) {
      return Optional.empty();
    }
    JsonReader in = new JsonReader(new StringReader(script));
    in.setStrictness(Strictness.LENIENT);
    in.setNestingLimit(DEEPEST);
    try {
      boolean word = !isQuote(script.charAt(0)) && in.peek() == JsonToken.STRING;
      Value value = word ? Value.text("") : new JsonMatter(in).value();
      return word || in.peek() != JsonToken.END_DOCUMENT ? Optional.empty() : Optional.of(value);
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private Value value() throws IOException {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> fields();
      case BEGIN_ARRAY -> items();
      case NUMBER -> new Value.Scalar(Value.Kind.NUMBER, in.nextString());
      case BOOLEAN -> new Value.Scalar(Value.Kind.TRUTH, String.valueOf(in.nextBoolean()));
      case NULL -> {
        in.nextNull();
        yield new Value.Scalar(Value.Kind.NOTHING, "");
      }
      case STRING, NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> Value.text(in.nextString());
    };
  }

  private Value.Fields fields() throws IOException {
    Map<String, Value> fields = new LinkedHashMap<>();
    in.beginObject();
    while (in.peek() != JsonToken.END_OBJECT) {
      fields.put(in.nextName(), value());
    }
    in.endObject();
    return new Value.Fields(fields);
  }

  private Value.Items items() throws IOException {
    List<Value> items = new ArrayList<>();
    in.beginArray();
    while (in.peek() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    in.endArray();
    return new Value.Items(items);
  }

  private static MatterFault fault(String text, int offset, String said) {
    int at = Math.min(offset, text.length());
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    int column = at - (at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1) + 1;
    return new MatterFault(line, column, "JSON: " + reason(said));
  }

  /** Gson says "… at line 3 column 4 path $.x" and a second line for programmers. */
  private static String reason(String said) {
    if (said == null || said.isEmpty()) {
      return "cannot be read";
    }
    int place = said.indexOf(" at line ");
    String reason = said.substring(0, place < 0 ? said.length() : place);
    return reason.contains("setStrictness") || reason.isEmpty()
        ? "malformed"
        : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }

  private static int pastSpace(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
