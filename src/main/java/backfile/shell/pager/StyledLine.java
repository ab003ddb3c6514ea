package backfile.shell.pager;

import backfile.shell.screen.TextSearch;
import backfile.view.Role;
import backfile.view.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of output as its text, and the styles and links that begin and end in it (SGR, ECMA-48
 * section 8.3.117, and OSC 8). Other sequences are dropped.
 */
final class StyledLine {
  private static final char ESCAPE = '\033';
  private static final int TAB = 8;
  private static final String PLAIN = "\033[0m";
  private static final String UNLINKED = "\033]8;;\033\\";
  private static final String MARKED = "\033[7m";
  private static final String UNMARKED = "\033[27m";
  private static final Set<String> MATCH =
      Set.of("\033[" + Role.MATCH.sgr() + "m", "\033[" + Role.MARK.sgr() + "m");

  /** A sequence before the character at a place of the text. */
  private record Sequence(int at, String code) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Sequence> sequences = new ArrayList<>();

  private StyledLine() {}

  static StyledLine of(String raw) {
    StyledLine line = new StyledLine();
    int start = 0;
    for (int at = 0; at < raw.length(); ) {
      char c = raw.charAt(at);
      if (c != ESCAPE && c != '\t') {
        at++;
        continue;
      }
      line.text.append(raw, start, at);
      at = c == '\t' ? line.tab(at) : line.sequence(raw, at);
      start = at;
    }
    line.text.append(raw, start, raw.length());
    return line;
  }

  private int tab(int at) {
    text.append(" ".repeat(TAB - Width.columns(text) % TAB));
    return at + 1;
  }

  /** Takes the sequence that begins there, and gives the place after it. */
  private int sequence(String raw, int start) {
    char kind = start + 1 < raw.length() ? raw.charAt(start + 1) : ' ';
    int at = start + 2;
    if (kind == '[') {
      while (at < raw.length() && raw.charAt(at) < 0x40) {
        at++;
      }
      keep(raw, start, at + 1, at < raw.length() && raw.charAt(at) == 'm');
      return Math.min(raw.length(), at + 1);
    }
    if (kind == ']') {
      int end = raw.indexOf("\033\\", at);
      keep(raw, start, end + 2, end > 0 && raw.startsWith("8;", at));
      return end < 0 ? raw.length() : end + 2;
    }
    return Math.min(raw.length(), at);
  }

  private void keep(String raw, int start, int end, boolean known) {
    if (known) {
      sequences.add(new Sequence(text.length(), raw.substring(start, end)));
    }
  }

  String text() {
    return text.toString();
  }

  /** The parts that were printed as matches of a query. */
  List<TextSearch.Range> matches() {
    List<TextSearch.Range> found = new ArrayList<>();
    int start = -1;
    for (Sequence each : sequences) {
      if (start >= 0 && each.at() > start) {
        found.add(new TextSearch.Range(start, each.at()));
      }
      start = MATCH.contains(each.code()) ? each.at() : -1;
    }
    return found;
  }

  /** Where the rows begin into which the line is broken on a screen of this width. */
  List<Integer> rows(int columns) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int at = 0;
    while (true) {
      int end = Width.fitting(text, at, columns);
      // A character that is wider than the screen has a row of its own.
      at = end == at && end < text.length() ? Width.fitting(text, at, 2) : end;
      if (at >= text.length()) {
        return starts;
      }
      starts.add(at);
    }
  }

  /** The text from a place up to another with all its styles, and marks on some parts of it. */
  String shown(int start, int end, List<TextSearch.Range> marks) {
    StringBuilder shown = new StringBuilder();
    State state = new State();
    int at = start;
    for (Sequence each : sequences) {
      if (each.at() >= end && each.at() > start) {
        break;
      }
      if (each.at() > at) {
        marked(shown, at, each.at(), marks);
        at = each.at();
      }
      state.take(each.code());
      shown.append(each.code());
    }
    marked(shown, at, end, marks);
    return shown.append(state.end()).toString();
  }

  private void marked(StringBuilder shown, int start, int end, List<TextSearch.Range> marks) {
    int at = start;
    for (TextSearch.Range mark : marks) {
      int from = Math.max(at, mark.start());
      int to = Math.min(end, mark.end());
      if (from < to) {
        shown.append(text, at, from).append(MARKED).append(text, from, to).append(UNMARKED);
        at = to;
      }
    }
    shown.append(text, at, Math.max(at, end));
  }

  /** What is in force, and has to be ended at the end of a row. */
  private static final class State {
    private boolean styled;
    private boolean linked;

    void take(String code) {
      if (code.endsWith("m")) {
        styled = !code.equals(PLAIN);
      } else {
        linked = !code.equals(UNLINKED);
      }
    }

    String end() {
      return (linked ? UNLINKED : "") + (styled ? PLAIN : "");
    }
  }
}
