package backfile.post.matter;

import java.util.Locale;
import java.util.Optional;

/** The language that Eleventy lets the first line name, such as {@code ---json}. */
enum Fence {
  YAML {
    @Override
    FrontMatter read(String matter) throws MatterFault {
      return YamlMatter.read(matter).orElseThrow(() -> new MatterFault(1, 1, "YAML: no key in it"));
    }
  },
  TOML {
    @Override
    FrontMatter read(String matter) throws MatterFault {
      return TomlMatter.read(matter);
    }
  },
  JSON {
    @Override
    FrontMatter read(String matter) throws MatterFault {
      return JsonMatter.read(matter).frontMatter();
    }
  },
  JAVASCRIPT {
    @Override
    FrontMatter read(String matter) {
      return ScriptMatter.read(matter);
    }
  };

  abstract FrontMatter read(String matter) throws MatterFault;

  /** Of the first line of a file; empty where it names none. */
  static Optional<Fence> of(String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "---yaml", "---yml" -> Optional.of(YAML);
      case "---toml" -> Optional.of(TOML);
      case "---json" -> Optional.of(JSON);
      case "---js", "---javascript" -> Optional.of(JAVASCRIPT);
      default -> Optional.empty();
    };
  }
}
