package backfile.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads lines that site generators have beside CommonMark's: attributes of a block ({@code {:
 * .note}}), containers ({@code ::: tip Title}), alerts ({@code > [!NOTE]}), abbreviations, and the
 * places of a table of contents.
 */
final class GeneratorLines implements BlockParserFactory {
  private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[[^\\[\\]\\\\]+]:\\s");
  private static final Set<String> CONTENTS = Set.of("[[toc]]", "[toc]", "[[_toc_]]");

  /** Such a line: the words that it shows, if any, and whether it takes the place of a list. */
  static final class Line extends CustomBlock {
    final String words;
    final boolean replacesList;

    Line(String words, boolean replacesList) {
      this.words = words;
      this.replacesList = replacesList;
    }
  }

  private static final class LineParser extends AbstractBlockParser {
    private final Line line;

    LineParser(Line line) {
      this.line = line;
    }

    @Override
    public Block getBlock() {
      return line;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || state.isBlank() || "{:[*".indexOf(content.charAt(start)) < 0) {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString().strip();
    Optional<Line> read = read(line, matched.getMatchedBlockParser().getBlock());
    return read.isEmpty()
        ? BlockStart.none()
        : BlockStart.of(new LineParser(read.get())).atIndex(content.length());
  }

  private static Optional<Line> read(String line, Block around) {
    if (line.startsWith(":::")) {
      return Optional.of(new Line(title(line), false));
    } else if (AttributeList.is(line)) {
      return Optional.of(new Line("", line.matches("\\{:\\s*toc\\b.*")));
    } else if (around instanceof BlockQuote && around.getFirstChild() == null) {
      return alert(line).map(words -> new Line(words, false));
    }
    boolean unseen = ABBREVIATION.matcher(line).lookingAt() && !(around instanceof Paragraph);
    unseen |= line.startsWith("[") && CONTENTS.contains(line.toLowerCase(Locale.ROOT));
    return unseen ? Optional.of(new Line("", false)) : Optional.empty();
  }

  /** {@code ::: tip Title} or {@code :::tip[Title]}; a kind alone says nothing to a reader. */
  private static String title(String line) {
    String rest = line.replaceFirst("^:+\\s*", "").replaceAll("\\s*:*$", "");
    int end = 0;
    while (end < rest.length()
        && (Letters.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '-')) {
      end++;
    }
    String title = rest.substring(end).strip();
    boolean bracketed = title.startsWith("[") && title.indexOf(']') > 0;
    return bracketed
        ? title.substring(1, title.indexOf(']'))
        : title.replaceFirst("\\{[^}]*\\}$", "").strip();
  }

  /** {@code [!NOTE]} of GitHub, whose title is its kind, or {@code [!note]- Title} of Obsidian. */
  private static Optional<String> alert(String line) {
    int close = line.indexOf(']');
    boolean kind = line.startsWith("[!") && close > 2;
    for (int at = 2; at < close; at++) {
      kind &= Character.isLetter(line.charAt(at));
    }
    if (!kind) {
      return Optional.empty();
    }
    String title = line.substring(close + 1).replaceFirst("^[+-]", "").strip();
    String name = line.substring(3, close).toLowerCase(Locale.ROOT);
    return Optional.of(title.isEmpty() ? Character.toUpperCase(line.charAt(2)) + name : title);
  }
}
