package backfile.post.matter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Writes values as YAML that every reader of it, old and new, takes for the same. */
public final class MatterYaml {
  /** Words of YAML 1.1 that SnakeYAML does not know. */
  private static final Set<String> HALF_KNOWN = Set.of("y", "Y", "n", "N");

  private MatterYaml() {}

  /** A line or more for each value, in order; the last line ends in a line feed. */
  public static String write(Value.Fields fields) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    StringWriter text = new StringWriter();
    Serializer serializer =
        new Serializer(new Emitter(text, options), new Resolver(), options, null);
    try {
      serializer.open();
      serializer.serialize(node(fields));
      serializer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Node node(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return scalar(scalar);
    }
    if (value instanceof Value.Items items) {
      List<Node> nodes = new ArrayList<>();
      items.values().forEach(item -> nodes.add(node(item)));
      return new SequenceNode(Tag.SEQ, nodes, nodes.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    List<NodeTuple> tuples = new ArrayList<>();
    ((Value.Fields) value)
        .values()
        .forEach((key, each) -> tuples.add(new NodeTuple(text(key), node(each))));
    return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static ScalarNode scalar(Value.Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> text(scalar.written());
      case NOTHING -> plain("null");
      case NUMBER, TRUTH, DATE -> plain(scalar.written());
    };
  }

  private static ScalarNode plain(String written) {
    Tag tag = new Resolver().resolve(NodeId.scalar, written, true);
    return new ScalarNode(tag, written, null, null, ScalarStyle.PLAIN);
  }

  /** What does not begin with a letter may be a number or a date to some reader: it is quoted. */
  private static ScalarNode text(String text) {
    boolean plain =
        !text.isEmpty()
            && Character.isLetter(text.codePointAt(0))
            && !HALF_KNOWN.contains(text)
            && text.indexOf('\n') < 0;
    ScalarStyle style = plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    return new ScalarNode(Tag.STR, text, null, null, style);
  }
}
