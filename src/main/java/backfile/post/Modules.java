package backfile.post;

import backfile.post.matter.Parts;
import java.util.Locale;

/**
 * Takes out of MDX what is a program's: blocks of lines, up to a blank one, that begin with {@code
 * import} or {@code export}.
 */
final class Modules {
  private Modules() {}

  /** The same parts for a file of any other kind. */
  static Parts without(String path, Parts parts) {
    return path.toLowerCase(Locale.ROOT).endsWith(".mdx")
        ? new Parts(parts.frontMatter(), without(parts.body()))
        : parts;
  }

  private static String without(String body) {
    StringBuilder kept = new StringBuilder(body.length());
    boolean fenced = false;
    boolean module = false;
    boolean afterBlank = true;
    for (String line : body.split("(?<=\n)", -1)) {
      boolean opens = line.startsWith("import ") || line.startsWith("export ");
      fenced ^= line.startsWith("```") || line.startsWith("~~~");
      module = !line.isBlank() && (module || (afterBlank && opens && !fenced));
      afterBlank = line.isBlank();
      if (!module) {
        kept.append(line);
      }
    }
    return kept.toString();
  }
}
