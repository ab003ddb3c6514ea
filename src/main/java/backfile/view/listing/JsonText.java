package backfile.view.listing;

import backfile.index.Cell;
import backfile.view.DateText;
import backfile.view.Printable;

/**
 * Cells as JSON (RFC 8259) on one line. Written by hand rather than by a library: it is two
 * methods, and it escapes more than any library does, so that JSON on a terminal is safe too.
 */
public final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  public static void append(StringBuilder json, Cell cell, DateText dates) {
    if (cell instanceof Cell.Snippet snippet) {
      string(json, snippet.text());
    } else if (cell instanceof Cell.Text text) {
      string(json, text.text());
    } else if (cell instanceof Cell.Count count) {
      json.append(count.number());
    } else if (cell instanceof Cell.Moment moment) {
      string(json, dates.iso(moment.instant()));
    } else if (cell instanceof Cell.Names names) {
      String separator = "[";
      for (String name : names.names()) {
        string(json.append(separator), name);
        separator = ",";
      }
      json.append(names.names().isEmpty() ? "[]" : "]");
    } else if (cell instanceof Cell.Flag flag) {
      json.append(flag.set());
    } else if (cell instanceof Cell.Json raw && !raw.json().isBlank()) {
      raw(json, raw.json());
    } else {
      json.append("null");
    }
  }

  public static void string(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F) {
        json.append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c == '\t') {
        json.append("\\t");
      } else if (c == '\r') {
        json.append("\\r");
      } else {
        i += escapeWide(json, text, i);
      }
    }
    json.append('"');
  }

  /** JSON text as it is, on one line; outside strings such characters are only white space. */
  private static void raw(StringBuilder json, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        json.append(c);
      } else if (c == '\n' || c == '\t' || c == '\r') {
        json.append(' ');
      } else {
        i += escapeWide(json, text, i);
      }
    }
  }

  /**
   * Appends the code point at an index, escaped if it could act on a terminal; an unpaired
   * surrogate becomes U+FFFD, since it has no UTF-8.
   *
   * @return how many characters it took beyond the first
   */
  static int escapeWide(StringBuilder json, String text, int index) {
    int point = text.codePointAt(index);
    int size = Character.charCount(point);
    if (!Printable.isDangerous(point)) {
      json.appendCodePoint(point);
    } else if (size == 1 && Character.isSurrogate((char) point)) {
      json.append("\\ufffd");
    } else {
      for (int i = index; i < index + size; i++) {
        unicode(json, text.charAt(i));
      }
    }
    return size - 1;
  }

  private static void unicode(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX.charAt((c >> shift) & 0xF));
    }
  }
}
