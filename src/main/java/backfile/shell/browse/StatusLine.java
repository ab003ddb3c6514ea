package backfile.shell.browse;

import backfile.problem.Problem;
import backfile.view.Width;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Paints the last line: how many posts there are or what is wrong, and the keys to know. */
final class StatusLine {
  private final Styles styles;

  StatusLine(Styles styles) {
    this.styles = styles;
  }

  AttributedString paint(BrowseState state) {
    Strip strip = new Strip(state.frame().columns());
    Optional<Problem> problem = state.problem();
    if (state.mode() == BrowseState.Mode.TAGS) {
      return tags(strip, state);
    }
    if (state.mode() == BrowseState.Mode.FINDING) {
      addTyped(state.finding(), strip.add("/", styles.prompt()));
      return strip.done();
    }
    if (state.said().isPresent()) {
      Event.Said said = state.said().get();
      strip.add(said.message(), said.problem() ? styles.problem() : styles.title());
    } else if (problem.isPresent() && state.mode() != BrowseState.Mode.READING) {
      strip.add(problem.get().where() + ": " + problem.get().what(), styles.problem());
    } else if (state.isLate()) {
      strip.add("… searching", styles.dim()).add(styles.between() + state.sorting().shown());
      addMarked(state, strip);
    } else if (state.mode() == BrowseState.Mode.READING) {
      strip.add(place(state));
    } else {
      addCounts(state, strip);
    }
    for (String keys : keys(state.mode())) {
      if (strip.room() >= keys.length() + 2) {
        return strip.right(keys, styles.dim()).done();
      }
    }
    return strip.done();
  }

  private AttributedString tags(Strip strip, BrowseState state) {
    int posts = state.tagged().size();
    strip.add("tags of " + (posts == 1 ? "1 post" : posts + " posts") + ": ", styles.prompt());
    addTyped(state.tags(), strip);
    return strip.right("+add -take away  Enter  Esc", styles.dim()).done();
  }

  /** Its cursor is a block of its own: the terminal's stays in the query. */
  private void addTyped(QueryLine line, Strip strip) {
    String text = line.text();
    int cursor = line.cursor();
    int after = cursor == text.length() ? cursor : Width.clusterEnd(text, cursor);
    strip.add(text.substring(0, cursor));
    strip.add(cursor < text.length() ? text.substring(cursor, after) : " ", styles.current());
    strip.add(text.substring(after));
  }

  /** The keys to know, and fewer of them for less room. */
  private static String[] keys(BrowseState.Mode mode) {
    return switch (mode) {
      case FACETS ->
          new String[] {
            "Left, Right field  Enter add  Alt-Enter leave out  Esc close", "Enter add  Esc close"
          };
      case READING ->
          new String[] {
            "/ find  n N match  Left, Right post  Tab mark  f follow  q back",
            "/ find  n N match  q back  ? keys",
            "q back  ? keys",
            "q back"
          };
      default ->
          new String[] {
            "Enter read  Tab mark  F2 facets  Alt-s sort  Esc leave  F1 keys",
            "Enter read  Tab mark  F2 facets  Esc leave  F1 keys",
            "Enter read  Tab mark  Esc leave  F1 keys",
            "Esc leave  F1 keys",
            "F1 keys"
          };
    };
  }

  /** A count that may still change is dimmed. */
  private void addCounts(BrowseState state, Strip strip) {
    Optional<Event.Found> shown = state.list().shown();
    Optional<Event.Found> counted = state.list().counted();
    if (shown.isEmpty() || counted.isEmpty()) {
      strip.add("…");
      return;
    }
    int size = counted.get().ids().size();
    boolean settled = shown.get().complete();
    String count = String.format(Locale.ROOT, "%,d", size) + (size == IdStream.MOST ? "+" : "");
    strip.add(count, settled ? AttributedStyle.DEFAULT : styles.dim());
    strip.add((settled ? "" : "…") + (size == 1 ? " post" : " posts"));
    String begun = shown.get().asked().text();
    if (!begun.equals(shown.get().wish().typed().text())) {
      strip.add(" with " + begun.substring(begun.lastIndexOf(' ') + 1));
    }
    strip.add(styles.between() + shown.get().sorting().shown());
    strip.add(shown.get().isSorted() ? "" : " (ranking …)", styles.dim());
    addMarked(state, strip);
  }

  private void addMarked(BrowseState state, Strip strip) {
    int marked = state.list().marked().size();
    strip.add(marked == 0 ? "" : styles.between() + marked + " marked");
  }

  private String place(BrowseState state) {
    ReadingView reading = state.reading();
    StringBuilder text = new StringBuilder();
    boolean marked = state.list().currentId().map(state.list()::isMarked).orElse(false);
    text.append(marked ? styles.mark() + " " : "");
    text.append(state.list().selected() + 1).append(" of ");
    text.append(String.format(Locale.ROOT, "%,d", state.list().size()));
    int lines = Math.max(1, reading.page().lines().size());
    int seen = Math.min(lines, reading.top() + state.frame().readingRows());
    text.append(styles.between()).append(seen * 100L / lines).append('%');
    int matches = reading.matches().size();
    if (matches > 0) {
      String match = reading.match() < 0 ? "" : (reading.match() + 1) + " of ";
      text.append(styles.between()).append(match).append(matches);
      text.append(matches == 1 ? " line matches" : " lines match");
    }
    return text.toString();
  }
}
