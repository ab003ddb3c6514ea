package backfile.shell.browse;

import backfile.shell.browse.BrowseState.Effect;
import backfile.shell.browse.BrowseState.Mode;
import java.util.Optional;

/** What keys do to the part of the screen that they are for. */
final class KeyEffects {
  private final BrowseState state;

  KeyEffects(BrowseState state) {
    this.state = state;
  }

  /** Does what a key asks for, and says what is left to do outside. */
  Effect of(Key key) {
    return switch (key.action()) {
      case CANCEL -> cancel();
      case SUSPEND -> Effect.SUSPEND;
      case REPAINT -> Effect.REPAINT;
      case FOLLOW -> Effect.FOLLOW;
      case COPY -> Effect.COPY;
      default ->
          switch (state.mode()) {
            case LIST -> inList(key);
            case FACETS -> inFacets(key);
            case READING -> inReading(key);
            case FINDING -> inFinding(key);
            case TAGS -> inTags(key);
            case KEYS -> inKeys(key);
          };
    };
  }

  /** Whether keys of this kind, for this part of the screen, do something to the posts found. */
  static boolean areAboutPosts(Mode mode, Action action) {
    return switch (action) {
      case COPY, FOLLOW, TAG, MARK_ALL -> mode == Mode.LIST || mode == Mode.FACETS;
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST, MARK, MARK_UPWARD, ENTER, CHOOSE ->
          mode == Mode.LIST;
      default -> false;
    };
  }

  /** A question and the help are given up alone. */
  private Effect cancel() {
    switch (state.mode()) {
      case TAGS -> state.hideTags();
      case FINDING -> state.turnTo(Mode.READING);
      case KEYS -> state.hideKeys();
      default -> {
        return Effect.CANCEL;
      }
    }
    return Effect.NONE;
  }

  private Effect inList(Key key) {
    switch (key.action()) {
      case UP -> state.list().move(-1);
      case DOWN -> state.list().move(1);
      case PAGE_UP -> state.list().page(-1);
      case PAGE_DOWN -> state.list().page(1);
      case FIRST -> state.list().move(-state.list().size());
      case LAST -> state.list().move(state.list().size());
      case MARK -> {
        state.list().mark();
        state.list().move(1);
      }
      case MARK_UPWARD -> {
        state.list().mark();
        state.list().move(-1);
      }
      case ENTER -> read(ReadingView.Entry.TOP);
      case LEAVE -> {
        return Effect.CHOOSE;
      }
      default -> {
        return anywhere(key);
      }
    }
    return Effect.NONE;
  }

  private void read(ReadingView.Entry entry) {
    if (state.list().currentId().isPresent()) {
      state.reading().find("");
      state.turnTo(Mode.READING);
      state.reading().enter(entry);
    }
  }

  /** Keys that mean the same in the list and in the pane of state.facets(). */
  private Effect anywhere(Key key) {
    switch (key.action()) {
      case MARK_ALL -> state.list().markAll();
      case CHOOSE -> {
        state.list().choose();
        return Effect.CHOOSE;
      }
      case SORT -> state.sort();
      case REVERSE -> state.reverse();
      case TAG -> state.askForTags();
      case FACETS -> state.openFacets(state.mode() != Mode.FACETS);
      case KEYS -> state.showKeys();
      case PREVIEW_UP -> state.scrollPreview(-Math.max(1, state.frame().previewRows() / 2));
      case PREVIEW_DOWN -> state.scrollPreview(Math.max(1, state.frame().previewRows() / 2));
      default -> edit(key);
    }
    return Effect.NONE;
  }

  private void edit(Key key) {
    if (state.line().text().isEmpty() && key.equals(Key.typed("?"))) {
      state.showKeys();
    } else if (state.line().act(key)) {
      state.parse();
    }
  }

  private Effect inFacets(Key key) {
    switch (key.action()) {
      case UP -> state.facets().move(-1);
      case DOWN -> state.facets().move(1);
      case PAGE_UP -> state.facets().page(-1);
      case PAGE_DOWN -> state.facets().page(1);
      case FIRST -> state.facets().move(-state.facets().values().size());
      case LAST -> state.facets().move(state.facets().values().size());
      case LEFT, MARK_UPWARD -> state.facets().turn(-1);
      case RIGHT, MARK -> state.facets().turn(1);
      case ENTER -> state.facets().term().ifPresent(term -> toggle("", term));
      case CHOOSE -> state.facets().term().ifPresent(term -> toggle("-", term));
      case LEAVE -> state.openFacets(false);
      default -> {
        return anywhere(key);
      }
    }
    return Effect.NONE;
  }

  /** A query that has a fault has no place for a term; what is wrong with it is said already. */
  private void toggle(String sign, String term) {
    Optional<String> query = state.understood();
    if (query.isPresent()) {
      state.line().replace(FacetPane.toggled(query.get(), sign, term));
      state.parse();
    }
  }

  private Effect inReading(Key key) {
    switch (key.action()) {
      case UP -> state.reading().scroll(-1);
      case DOWN -> state.reading().scroll(1);
      case PAGE_UP -> state.reading().page(-1);
      case PAGE_DOWN -> state.reading().page(1);
      case FIRST -> state.reading().scroll(Integer.MIN_VALUE);
      case LAST -> state.reading().scroll(Integer.MAX_VALUE);
      case LEFT -> turnTo(-1, ReadingView.Entry.TOP);
      case RIGHT -> turnTo(1, ReadingView.Entry.TOP);
      case MARK -> state.list().mark();
      case TAG -> state.askForTags();
      case SORT -> inAnotherOrder(state::sort);
      case REVERSE -> inAnotherOrder(state::reverse);
      case KEYS -> state.showKeys();
      case LEAVE, ENTER -> back();
      case CHOOSE -> {
        state.list().choose();
        return Effect.CHOOSE;
      }
      case TYPE -> {
        return inReading(key.text());
      }
      case PASTE -> state.say("a paste is no key here", false);
      default -> {}
    }
    return Effect.NONE;
  }

  /** Letters, as in less and other programs that read. */
  private Effect inReading(String letter) {
    switch (letter) {
      case "j" -> state.reading().scroll(1);
      case "k" -> state.reading().scroll(-1);
      case "d" -> state.reading().scroll(Math.max(1, state.frame().readingRows() / 2));
      case "u" -> state.reading().scroll(-Math.max(1, state.frame().readingRows() / 2));
      case " " -> state.reading().page(1);
      case "b" -> state.reading().page(-1);
      case "g" -> state.reading().scroll(Integer.MIN_VALUE);
      case "G" -> state.reading().scroll(Integer.MAX_VALUE);
      case "/" -> state.askForText();
      case "n" -> turnToMatch(1, ReadingView.Entry.FIRST_MATCH);
      case "N" -> turnToMatch(-1, ReadingView.Entry.LAST_MATCH);
      case "q" -> back();
      case "?", "h" -> state.showKeys();
      case "t" -> state.askForTags();
      case "s" -> inAnotherOrder(state::sort);
      case "r" -> inAnotherOrder(state::reverse);
      case "f" -> {
        return Effect.FOLLOW;
      }
      case "y" -> {
        return Effect.COPY;
      }
      default -> {}
    }
    return Effect.NONE;
  }

  /** The post stays, and others come before and after it. */
  private void inAnotherOrder(Runnable change) {
    change.run();
    if (state.said().isEmpty()) {
      state.say(state.sorting().shown(), false);
    }
  }

  /** To the next match, which for the query may be in another post. */
  private void turnToMatch(int by, ReadingView.Entry entry) {
    if (state.reading().turn(by)) {
      return;
    }
    if (state.reading().isFinding()) {
      state.say(by > 0 ? "no match below" : "no match above", false);
    } else {
      turnTo(by, entry);
    }
  }

  private void turnTo(int by, ReadingView.Entry entry) {
    if (state.list().move(by)) {
      state.reading().enter(entry);
    } else {
      state.say(by > 0 ? "the last post" : "the first post", false);
    }
  }

  private void back() {
    state.turnTo(state.frame().facets() ? Mode.FACETS : Mode.LIST);
  }

  /** Nothing typed leads back to the matches of the query. */
  private Effect inFinding(Key key) {
    switch (key.action()) {
      case ENTER -> {
        state.turnTo(Mode.READING);
        if (!state.reading().find(state.finding().text())) {
          state.say("no line has it", false);
        }
      }
      case LEAVE -> state.turnTo(Mode.READING);
      default -> state.finding().act(key);
    }
    return Effect.NONE;
  }

  private Effect inTags(Key key) {
    switch (key.action()) {
      case ENTER -> {
        state.hideTags();
        return state.tags().text().isBlank() ? Effect.NONE : Effect.TAG;
      }
      case LEAVE -> state.hideTags();
      default -> state.tags().act(key);
    }
    return Effect.NONE;
  }

  private Effect inKeys(Key key) {
    int rows = state.frame().readingRows();
    switch (key.action()) {
      case UP -> state.scrollKeys(-1);
      case DOWN -> state.scrollKeys(1);
      case PAGE_UP, FIRST -> state.scrollKeys(-rows);
      case PAGE_DOWN, LAST -> state.scrollKeys(rows);
      case NONE, PASTE -> {}
      default -> state.hideKeys();
    }
    return Effect.NONE;
  }
}
