package backfile.clutter.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the notes that an article was corrected or updated: {@code Correction: the ferry has two
 * masts}, {@code (This version of the story corrects the name in paragraph 3)}, {@code An earlier
 * version of this article misspelled}. {@code Correction officers said} is prose.
 */
final class Correction {
  private static final int LONGEST = 160;
  private static final int LONGEST_DATE = 40;

  /** Holds any opening, and any label with its date. */
  private static final int LONGEST_BEGINNING = 100;

  /** Followed by a colon, at once or after a date. */
  private static final String[] LABELS = {
    "correction", "corrections", "clarification", "editor's note: correction", "update", "updated"
  };

  private static final String[] OPENINGS = {
    "(corrects ",
    "(this version of the story corrects",
    "(this version corrects",
    "(this story corrects",
    "(this story has been corrected",
    "(this story has been refiled",
    "(this story was refiled",
    "(this version of the story was refiled",
    "an earlier version of this ",
    "a previous version of this ",
    "this story has been updated",
    "this article has been updated",
    "this post has been updated",
    "this story has been corrected",
    "this article has been corrected",
    "this post has been corrected",
    "this story was updated",
    "this article was updated",
    "this post was updated",
    "this version corrects",
    "this version of the story corrects"
  };

  private Correction() {}

  /** The notes in order, the long ones cut. */
  static List<String> of(List<Line> lines) {
    List<String> notes = new ArrayList<>();
    for (Line line : lines) {
      if (!line.heading() && isNote(line)) {
        notes.add(brief(line.text()));
      }
    }
    return notes;
  }

  private static boolean isNote(Line line) {
    char first = Character.toLowerCase(line.text().charAt(0));
    if ("cuea(t*[".indexOf(first) < 0) {
      return false;
    }
    String text = line.text();
    text = text.substring(0, Math.min(text.length(), LONGEST_BEGINNING)).toLowerCase(Locale.ROOT);
    text = first == '*' || first == '[' ? text.substring(1).strip() : text;
    for (String opening : OPENINGS) {
      if (text.startsWith(opening)) {
        return true;
      }
    }
    for (String label : LABELS) {
      if (text.startsWith(label) && endsLabel(text, label.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code UPDATE 7/30, 5 p.m.: } and {@code Correction:} end with a colon, and dates have digits.
   */
  private static boolean endsLabel(String text, int from) {
    int colon = text.indexOf(':', from);
    // Of a time, such as 5:30, it is no end.
    while (colon > 0 && colon + 1 < text.length() && Character.isDigit(text.charAt(colon + 1))) {
      colon = text.indexOf(':', colon + 1);
    }
    if (colon < 0 || colon - from > LONGEST_DATE) {
      return false;
    }
    String between = text.substring(from, colon);
    return between.isBlank() || between.chars().anyMatch(Character::isDigit);
  }

  private static String brief(String note) {
    if (note.length() <= LONGEST) {
      return note;
    }
    int blank = note.lastIndexOf(' ', LONGEST);
    return note.substring(0, blank < 0 ? LONGEST : blank) + "…";
  }
}
