package backfile.post.matter;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes values as JSON. */
final class MatterJson {
  private final JsonWriter out;

  private MatterJson(JsonWriter out) {
    this.out = out;
  }

  static String write(Value value) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setHtmlSafe(false);
      new MatterJson(out).put(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void put(Value value) throws IOException {
    if (value instanceof Value.Scalar scalar) {
      putScalar(scalar.kind(), scalar.written().stripTrailing());
    } else if (value instanceof Value.Items items) {
      out.beginArray();
      for (Value item : items.values()) {
        put(item);
      }
      out.endArray();
    } else if (value instanceof Value.Fields fields) {
      out.beginObject();
      for (var field : fields.values().entrySet()) {
        out.name(field.getKey());
        put(field.getValue());
      }
      out.endObject();
    }
  }

  private void putScalar(Value.Kind kind, String written) throws IOException {
    switch (kind) {
      case NOTHING -> out.nullValue();
      case TRUTH -> out.value(Value.text(written).truth().orElse(false));
      case DATE -> out.value(DateText.iso(written).orElse(written));
      case NUMBER -> {
        if (isJsonNumber(written)) {
          out.jsonValue(written);
        } else {
          out.value(written);
        }
      }
      case TEXT -> out.value(written);
    }
  }

  /**
   * YAML's {@code 0123}, {@code 1_000} and {@code 0x1F} are no numbers of JSON's: they stay text.
   */
  static boolean isJsonNumber(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (text.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int start) {
    if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
      return false;
    }
    boolean signed = start + 1 < text.length() && "+-".indexOf(text.charAt(start + 1)) >= 0;
    int from = start + (signed ? 2 : 1);
    int end = digits(text, from);
    return end > from && end == text.length();
  }

  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
