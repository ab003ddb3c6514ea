package backfile.post.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Front matter in YAML, taken from the tree of nodes: no object is ever constructed, and a scalar
 * keeps its spelling beside its type.
 */
final class YamlMatter {
  private static final int DEEPEST = 50;
  private static final int MOST_ALIASES = 50;
  private static final int MOST_VALUES = 100_000;
  private static final long MOST_CHARACTERS = 4L << 20;
  private static final Set<Tag> KNOWN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.BINARY,
          Tag.MAP,
          Tag.SEQ,
          Tag.SET,
          Tag.OMAP,
          Tag.PAIRS,
          Tag.MERGE);

  private int values;
  private long characters;

  private YamlMatter() {}

  /** Empty where the YAML is a text or a list, and so no front matter. */
  static Optional<FrontMatter> read(String matter) throws MatterFault {
    try {
      Node root = compose(YamlCharacters.allowed(matter));
      if (root == null) {
        return Optional.of(FrontMatter.none());
      }
      Value value = new YamlMatter().value(root, 0);
      if (value instanceof Value.Fields fields) {
        return Optional.of(new FrontMatter(fields));
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      throw fault(e);
    } catch (YAMLException e) {
      throw new MatterFault(1, 1, "YAML: " + oneLine(e.getMessage()));
    }
  }

  private static Node compose(String matter) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    ParserImpl parser = new ParserImpl(new StreamReader(matter), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  private Value value(Node node, int depth) throws MatterFault {
    if (!KNOWN_TAGS.contains(node.getTag()) && node.getTag().getValue().startsWith(Tag.PREFIX)) {
      throw fault(node, "YAML: the tag " + node.getTag().getValue() + " is refused");
    }
    count(node, 0);
    if (depth > DEEPEST) {
      throw fault(node, "YAML: nested too deep");
    }
    if (node instanceof ScalarNode scalar) {
      count(node, scalar.getValue().length());
      return scalar(scalar);
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(value(item, depth + 1));
      }
      return new Value.Items(items);
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    putFields((MappingNode) node, fields, depth);
    return new Value.Fields(fields);
  }

  /** Of a key that is said twice, the last counts, as for the generators; merged ones come last. */
  private void putFields(MappingNode node, Map<String, Value> fields, int depth)
      throws MatterFault {
    List<Value> merged = new ArrayList<>();
    for (NodeTuple field : node.getValue()) {
      Value value = value(field.getValueNode(), depth + 1);
      if (field.getKeyNode().getTag().equals(Tag.MERGE)) {
        merged.add(value);
      } else {
        fields.put(key(field.getKeyNode(), depth), value);
      }
    }
    for (Value value : merged) {
      List<Value> maps = value instanceof Value.Items items ? items.values() : List.of(value);
      for (Value map : maps) {
        if (map instanceof Value.Fields more) {
          more.values().forEach(fields::putIfAbsent);
        }
      }
    }
  }

  private String key(Node node, int depth) throws MatterFault {
    Value key = value(node, depth + 1);
    return key instanceof Value.Scalar scalar ? scalar.written().strip() : MatterJson.write(key);
  }

  /** Aliases let a short text mean a huge one. */
  private void count(Node node, int length) throws MatterFault {
    values++;
    characters += length;
    if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
      throw fault(node, "YAML: too large once its aliases are resolved");
    }
  }

  private static Value scalar(ScalarNode node) {
    boolean quoted = node.getScalarStyle() != ScalarStyle.PLAIN;
    return new Value.Scalar(quoted ? Value.Kind.TEXT : kind(node.getTag()), node.getValue());
  }

  private static Value.Kind kind(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Value.Kind.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Value.Kind.TRUTH;
    }
    if (tag.equals(Tag.NULL)) {
      return Value.Kind.NOTHING;
    }
    return tag.equals(Tag.TIMESTAMP) ? Value.Kind.DATE : Value.Kind.TEXT;
  }

  private static MatterFault fault(Node node, String what) {
    Mark mark = node.getStartMark();
    return new MatterFault(mark.getLine() + 1, mark.getColumn() + 1, what);
  }

  private static MatterFault fault(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    String problem = e.getProblem() == null ? "" : e.getProblem();
    boolean halfSaid = problem.isEmpty() || problem.startsWith("but ");
    String what = "YAML: " + oneLine(halfSaid ? e.getContext() + " " + problem : problem);
    return mark == null
        ? new MatterFault(1, 1, what)
        : new MatterFault(mark.getLine() + 1, mark.getColumn() + 1, what);
  }

  private static String oneLine(String message) {
    if (message == null || message.isBlank()) {
      return "cannot be read";
    }
    String line = message.lines().findFirst().orElse("").strip();
    return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
  }
}
