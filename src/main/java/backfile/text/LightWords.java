package backfile.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words again that the numbers in a line of light text make links of, and those that
 * signs give a style.
 */
final class LightWords {
  private final Map<Integer, Link> links = new HashMap<>();

  /** An inline and the styles that it has as a whole. */
  private record Atom(Inline inline, Set<Style> styles) {}

  LightWords(List<Link> links) {
    links.forEach(link -> this.links.put(link.number(), link));
  }

  /** The inlines of a paragraph, whose line feeds are breaks. */
  List<Inline> read(String signed) {
    StyledText styled = StyledText.of(signed);
    String text = styled.text();
    List<Atom> atoms = new ArrayList<>();
    int done = 0;
    LinkNumbers.Mark mark = LinkNumbers.next(text, 0);
    while (mark.start() >= 0) {
      Link link = links.get(mark.number());
      if (link == null) {
        addText(styled, done, mark.start(), atoms);
      } else {
        int start = start(styled, done, mark.start(), link);
        addText(styled, done, start, atoms);
        atoms.add(anchor(styled, start, mark, link));
      }
      done = mark.end();
      mark = LinkNumbers.next(text, done);
    }
    addText(styled, done, text.length(), atoms);
    return nest(atoms, EnumSet.noneOf(Style.class));
  }

  /** A style that the number has too is that of the whole link. */
  private static Atom anchor(StyledText styled, int start, LinkNumbers.Mark mark, Link link) {
    Set<Style> whole = styled.stylesOf(start, mark.end());
    whole.remove(Style.CODE);
    List<Atom> inside = new ArrayList<>();
    addText(styled, start, mark.start(), inside);
    List<Inline> words =
        inside.isEmpty()
            ? List.of(new Inline.Text("[" + link.number() + "]"))
            : nest(inside, whole);
    return new Atom(new Inline.Anchor(link.url(), words, Origin.BODY), whole);
  }

  private static void addText(StyledText styled, int from, int to, List<Atom> atoms) {
    int start = from;
    while (start < to) {
      int end = styled.sameUntil(start, to);
      Set<Style> styles = styled.stylesOf(start, end);
      boolean code = styles.remove(Style.CODE);
      addLines(styled.text().substring(start, end), code, styles, atoms);
      start = end;
    }
  }

  private static void addLines(String text, boolean code, Set<Style> styles, List<Atom> atoms) {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      if (!line.isEmpty()) {
        atoms.add(new Atom(code ? new Inline.Code(line) : new Inline.Text(line), styles));
      }
      if (end < 0) {
        return;
      }
      atoms.add(new Atom(new Inline.Break(), styles));
      start = end + 1;
    }
  }

  /** Puts emphasis around what has it in common, the longer around the shorter. */
  private static List<Inline> nest(List<Atom> atoms, Set<Style> within) {
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      int emphasis = end(atoms, at, Style.EMPHASIS, within);
      int strong = end(atoms, at, Style.STRONG, within);
      int end = Math.max(emphasis, strong);
      if (end == at) {
        inlines.add(atoms.get(at++).inline());
      } else {
        Set<Style> inner = EnumSet.noneOf(Style.class);
        inner.addAll(within);
        inner.add(strong == end ? Style.STRONG : Style.EMPHASIS);
        inlines.add(new Inline.Emphasis(strong == end, nest(atoms.subList(at, end), inner)));
        at = end;
      }
    }
    return inlines;
  }

  /** The index after the atoms that have a style, which are not within it already. */
  private static int end(List<Atom> atoms, int start, Style style, Set<Style> within) {
    int end = start;
    while (!within.contains(style)
        && end < atoms.size()
        && atoms.get(end).styles().contains(style)) {
      end++;
    }
    return end;
  }

  /**
   * Where a link begins: at the words that are kept with its address, which are those of its first
   * appearance; where others link to the same address, with the style of the last word, or at that
   * word.
   */
  private static int start(StyledText styled, int from, int end, Link link) {
    String text = styled.text();
    String picture = link.text().isEmpty() ? "[image]" : "[image: " + link.text() + "]";
    for (String words : new String[] {link.text(), picture}) {
      int start = end - words.length();
      if (!words.isEmpty() && start >= from && stands(words, text, start)) {
        return start;
      }
    }
    int run = styled.startOfRunBefore(end);
    int start = end;
    while (start > from && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n') {
      start--;
    }
    return run < from ? start : Math.min(run, start);
  }

  private static boolean stands(String words, String text, int start) {
    for (int at = 0; at < words.length(); at++) {
      char there = text.charAt(start + at);
      if (words.charAt(at) != (there == '\n' ? ' ' : there)) {
        return false;
      }
    }
    return true;
  }
}
