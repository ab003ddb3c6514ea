package backfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * As much of JSON Schema 2020-12 as the schemas of this program use. A keyword that it does not
 * know is refused, so that no schema says what is not tested.
 */
final class JsonSchema {
  private static final Set<String> SAYS_NOTHING =
      Set.of("$schema", "$id", "$defs", "title", "description");

  private final JsonObject root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(JsonObject root) {
    this.root = root;
  }

  static JsonSchema read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  static JsonSchema of(String text) {
    return new JsonSchema(JsonParser.parseString(text).getAsJsonObject());
  }

  JsonObject root() {
    return root;
  }

  /** What is wrong with a value, each with its place; none where it fits. */
  List<String> faults(JsonElement value) {
    return faults(value, "#");
  }

  /** The same by a part of the schema, such as {@code #/$defs/selection}. */
  List<String> faults(JsonElement value, String pointer) {
    faults.clear();
    check(at(pointer), value, "");
    return List.copyOf(faults);
  }

  private JsonElement at(String pointer) {
    JsonElement found = root;
    for (String name : pointer.substring(1).split("/", -1)) {
      if (!name.isEmpty()) {
        found = found.getAsJsonObject().get(name);
      }
    }
    return found;
  }

  private void check(JsonElement schema, JsonElement value, String place) {
    if (schema.isJsonPrimitive()) {
      require(schema.getAsBoolean(), place, "is not allowed");
      return;
    }
    JsonObject object = schema.getAsJsonObject();
    for (Map.Entry<String, JsonElement> each : object.entrySet()) {
      if (!SAYS_NOTHING.contains(each.getKey())) {
        check(each.getKey(), each.getValue(), object, value, place);
      }
    }
  }

  private void check(
      String keyword, JsonElement said, JsonObject schema, JsonElement value, String place) {
    switch (keyword) {
      case "$ref" -> check(at(said.getAsString()), value, place);
      case "type" -> require(isOneOf(said, value), place, value + " is no " + said);
      case "enum" ->
          require(said.getAsJsonArray().contains(value), place, value + " is none of " + said);
      case "pattern" ->
          require(
              !isString(value) || Pattern.compile(said.getAsString()).matcher(text(value)).find(),
              place,
              value + " does not match " + said);
      case "minLength" ->
          require(!isString(value) || text(value).length() >= said.getAsInt(), place, "too short");
      case "minimum" ->
          require(
              !isNumber(value) || value.getAsBigDecimal().compareTo(said.getAsBigDecimal()) >= 0,
              place,
              value + " is below " + said);
      case "maximum" ->
          require(
              !isNumber(value) || value.getAsBigDecimal().compareTo(said.getAsBigDecimal()) <= 0,
              place,
              value + " is above " + said);
      case "items" -> checkItems(said, value, place);
      case "required" -> checkRequired(said.getAsJsonArray(), value, place);
      case "minProperties" ->
          require(sizeOf(value, said.getAsInt()) >= said.getAsInt(), place, "has too little");
      case "maxProperties" ->
          require(sizeOf(value, said.getAsInt()) <= said.getAsInt(), place, "has too much");
      case "properties", "patternProperties" -> {
        // With the properties that none of them names.
      }
      case "additionalProperties" -> checkProperties(schema, said, value, place);
      default -> throw new IllegalArgumentException("unknown keyword: " + keyword);
    }
    if (keyword.endsWith("roperties") && !schema.has("additionalProperties")) {
      throw new IllegalArgumentException("what other properties are allowed is not said: " + place);
    }
  }

  private void checkProperties(
      JsonObject schema, JsonElement others, JsonElement value, String place) {
    if (!value.isJsonObject()) {
      return;
    }
    for (Map.Entry<String, JsonElement> each : value.getAsJsonObject().entrySet()) {
      String inside = place + "/" + each.getKey();
      List<JsonElement> fitting = new ArrayList<>();
      if (schema.has("properties") && schema.getAsJsonObject("properties").has(each.getKey())) {
        fitting.add(schema.getAsJsonObject("properties").get(each.getKey()));
      }
      if (schema.has("patternProperties")) {
        schema.getAsJsonObject("patternProperties").entrySet().stream()
            .filter(pattern -> Pattern.compile(pattern.getKey()).matcher(each.getKey()).find())
            .forEach(pattern -> fitting.add(pattern.getValue()));
      }
      if (fitting.isEmpty()) {
        fitting.add(others);
      }
      fitting.forEach(one -> check(one, each.getValue(), inside));
    }
  }

  private void checkItems(JsonElement schema, JsonElement value, String place) {
    if (value.isJsonArray()) {
      int index = 0;
      for (JsonElement item : value.getAsJsonArray()) {
        check(schema, item, place + "/" + index++);
      }
    }
  }

  private void checkRequired(JsonArray names, JsonElement value, String place) {
    for (JsonElement name : names) {
      require(
          !value.isJsonObject() || value.getAsJsonObject().has(text(name)),
          place,
          name + " is missing");
    }
  }

  private static boolean isOneOf(JsonElement types, JsonElement value) {
    if (!types.isJsonArray()) {
      return isA(text(types), value);
    }
    for (JsonElement type : types.getAsJsonArray()) {
      if (isA(text(type), value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isA(String type, JsonElement value) {
    return switch (type) {
      case "null" -> value.isJsonNull();
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> isString(value);
      case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
      case "integer" ->
          isNumber(value) && value.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
      case "number" -> isNumber(value);
      default -> throw new IllegalArgumentException("unknown type: " + type);
    };
  }

  private static boolean isString(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  private static boolean isNumber(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
  }

  private static int sizeOf(JsonElement value, int otherwise) {
    return value.isJsonObject() ? value.getAsJsonObject().size() : otherwise;
  }

  private static String text(JsonElement value) {
    return value.getAsString();
  }

  private void require(boolean holds, String place, String fault) {
    if (!holds) {
      faults.add((place.isEmpty() ? "/" : place) + ": " + fault);
    }
  }
}
