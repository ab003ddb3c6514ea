package backfile.post.matter;

import backfile.text.Format;
import java.util.Optional;

/**
 * A file's text, parted into front matter and body.
 *
 * @param body all of the text where there is no front matter
 */
public record Parts(FrontMatter frontMatter, String body) {
  static final int LONGEST_FRONT_MATTER = 1 << 20;

  /** Blanks before a key at the top; more make code of Markdown. */
  private static final int DEEPEST_KEY = 3;

  /**
   * YAML between {@code ---} lines (or up to {@code ...}), TOML between {@code +++} lines, a JSON
   * object at the top, what Eleventy's {@code ---json} and its like name, the head of a whole HTML
   * page, or nothing.
   *
   * @throws MatterFault where front matter begins but cannot be read
   */
  public static Parts of(String text) throws MatterFault {
    String first = line(text, 0).stripTrailing();
    if (first.equals("---")) {
      return yaml(text);
    }
    if (first.equals("+++")) {
      return toml(text);
    }
    Optional<Fence> fence = Fence.of(first);
    if (fence.isPresent()) {
      return fenced(text, first, fence.get());
    }
    if (JsonMatter.looksLikeIt(text)) {
      return JsonMatter.read(text);
    }
    return Format.isPage(text) ? new Parts(HtmlHead.read(text), text) : whole(text);
  }

  private static Parts whole(String text) {
    return new Parts(FrontMatter.none(), text);
  }

  /** A Markdown file may also begin with a rule: then no line after it looks like a key. */
  private static Parts yaml(String text) throws MatterFault {
    int start = after(text, 0);
    int end = closing(text, start, "---", "...");
    if (end < 0) {
      if (!isKey(firstWords(text, start))) {
        return whole(text);
      }
      throw new MatterFault(1, 1, "front matter begins with --- and no --- closes it");
    }
    String matter = checked(text.substring(start, end));
    if (!matter.isBlank() && !hasKey(matter)) {
      return whole(text);
    }
    try {
      Optional<FrontMatter> read = YamlMatter.read(matter);
      return read.map(fields -> new Parts(fields, text.substring(after(text, end))))
          .orElseGet(() -> whole(text));
    } catch (MatterFault fault) {
      throw fault.below(1);
    }
  }

  private static Parts toml(String text) throws MatterFault {
    int start = after(text, 0);
    int end = closing(text, start, "+++", "+++");
    if (end < 0) {
      throw new MatterFault(1, 1, "front matter begins with +++ and no +++ closes it");
    }
    try {
      FrontMatter read = TomlMatter.read(checked(text.substring(start, end)));
      return new Parts(read, text.substring(after(text, end)));
    } catch (MatterFault fault) {
      throw fault.below(1);
    }
  }

  private static Parts fenced(String text, String first, Fence fence) throws MatterFault {
    int start = after(text, 0);
    int end = closing(text, start, "---", "---");
    if (end < 0) {
      throw new MatterFault(1, 1, "front matter begins with " + first + " and no --- closes it");
    }
    try {
      FrontMatter read = fence.read(checked(text.substring(start, end)));
      return new Parts(read, text.substring(after(text, end)));
    } catch (MatterFault fault) {
      throw fault.below(1);
    }
  }

  private static String checked(String matter) throws MatterFault {
    if (matter.length() > LONGEST_FRONT_MATTER) {
      throw new MatterFault(1, 1, "front matter is longer than 1 MB");
    }
    return matter;
  }

  /** Where the line that closes front matter begins, or -1. */
  private static int closing(String text, int start, String mark, String otherMark) {
    for (int at = start; at < text.length(); at = after(text, at)) {
      if (text.startsWith(mark, at) || text.startsWith(otherMark, at)) {
        String line = line(text, at).stripTrailing();
        if (line.equals(mark) || line.equals(otherMark)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static String firstWords(String text, int start) {
    int at = start;
    while (at < text.length() && line(text, at).isBlank()) {
      at = after(text, at);
    }
    return line(text, at);
  }

  private static boolean hasKey(String matter) {
    for (int at = 0; at < matter.length(); at = after(matter, at)) {
      if (isKey(line(matter, at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code name:} with nothing or a blank after it, the name being one word; or a map in braces.
   */
  private static boolean isKey(String line) {
    if (line.startsWith("{")) {
      return true;
    }
    int start = 0;
    while (start < line.length() && start < DEEPEST_KEY && line.charAt(start) == ' ') {
      start++;
    }
    int at = start;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || "_-.\"'".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    boolean colon = at > start && at < line.length() && line.charAt(at) == ':';
    return colon && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
  }

  private static String line(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
  }

  private static int after(String text, int lineStart) {
    int end = text.indexOf('\n', lineStart);
    return end < 0 ? text.length() : end + 1;
  }
}
