package backfile.shell.browse;

import backfile.view.Printable;
import backfile.view.Width;

/** The text that is typed, and where the cursor stands in it. */
final class QueryLine {
  private String text;
  private int cursor;

  QueryLine(String text) {
    this.text = text;
    this.cursor = text.length();
  }

  String text() {
    return text;
  }

  /** An index into the text. */
  int cursor() {
    return cursor;
  }

  /** Does what a key of the line asks for; false for other keys. */
  boolean act(Key key) {
    switch (key.action()) {
      case TYPE, PASTE -> insert(Printable.cell(key.text()));
      case LEFT -> cursor = before(cursor);
      case RIGHT -> cursor = after(cursor);
      case WORD_LEFT -> cursor = wordStart();
      case WORD_RIGHT -> cursor = wordEnd();
      case LINE_START -> cursor = 0;
      case LINE_END -> cursor = text.length();
      case RUB_OUT -> cut(before(cursor), cursor);
      case DELETE -> cut(cursor, after(cursor));
      case RUB_OUT_WORD -> cut(wordStart(), cursor);
      case DELETE_WORD -> cut(cursor, wordEnd());
      case RUB_OUT_LINE -> cut(0, cursor);
      case DELETE_REST -> cut(cursor, text.length());
      default -> {
        return false;
      }
    }
    return true;
  }

  void replace(String newText) {
    text = newText;
    cursor = text.length();
  }

  private void insert(String typed) {
    text = text.substring(0, cursor) + typed + text.substring(cursor);
    cursor += typed.length();
  }

  private void cut(int start, int end) {
    text = text.substring(0, start) + text.substring(end);
    cursor = start;
  }

  /** What a reader sees as one character goes as one: a letter with its marks, an emoji. */
  private int before(int index) {
    int start = 0;
    while (start < index && after(start) < index) {
      start = after(start);
    }
    return start;
  }

  private int after(int index) {
    return index == text.length() ? index : Width.clusterEnd(text, index);
  }

  private int wordStart() {
    int i = cursor;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return i;
  }

  private int wordEnd() {
    int i = cursor;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    while (i < text.length() && text.charAt(i) != ' ') {
      i++;
    }
    return i;
  }
}
