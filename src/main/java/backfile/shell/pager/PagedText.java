package backfile.shell.pager;

import java.util.ArrayList;
import java.util.List;

/** The lines so far. When they are too many the first of them are forgotten. */
final class PagedText {
  private final int most;
  private final List<String> lines = new ArrayList<>();
  private int first;
  private int size;
  private boolean complete;

  /**
   * A text without lines.
   *
   * @param most how many characters are kept, about
   */
  PagedText(int most) {
    this.most = most;
  }

  void add(String line) {
    lines.add(line);
    size += line.length();
    if (size > most) {
      forget(Math.max(1, lines.size() / 4));
    }
  }

  private void forget(int count) {
    List<String> oldest = lines.subList(0, Math.min(count, lines.size() - 1));
    oldest.forEach(line -> size -= line.length());
    first += oldest.size();
    oldest.clear();
  }

  /** The number of the first line that is kept, counted from 0. */
  int first() {
    return first;
  }

  /** The number after that of the last line. */
  int end() {
    return first + lines.size();
  }

  StyledLine line(int number) {
    return StyledLine.of(lines.get(number - first));
  }

  /** Forgets all lines, of which others take the place. */
  void clear() {
    lines.clear();
    first = 0;
    size = 0;
    complete = false;
  }

  /** How many letters and digits stand before a place: the same in any layout of the text. */
  int lettersBefore(PlaceMarks.Place place) {
    int letters = 0;
    for (int number = first; number < Math.min(place.line(), end()); number++) {
      String text = line(number).text();
      letters += letters(text, text.length());
    }
    return place.line() < first || place.line() >= end()
        ? letters
        : letters + letters(line(place.line()).text(), place.at());
  }

  /** The place behind so many letters and digits; the last line where there are not as many. */
  PlaceMarks.Place placeOf(int letters) {
    int left = letters;
    for (int number = first; number < end(); number++) {
      String text = line(number).text();
      int here = letters(text, text.length());
      if (here > left) {
        int at = 0;
        for (; left > 0; at++) {
          left -= Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return new PlaceMarks.Place(number, at);
      }
      left -= here;
    }
    return new PlaceMarks.Place(Math.max(first, end() - 1), 0);
  }

  private static int letters(String text, int end) {
    return (int) text.substring(0, end).chars().filter(Character::isLetterOrDigit).count();
  }

  /** Says that no line will follow. */
  void complete() {
    complete = true;
  }

  boolean isComplete() {
    return complete;
  }
}
