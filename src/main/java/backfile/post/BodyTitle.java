package backfile.post;

import java.util.Optional;

/** The first heading of a body, Markdown or HTML, for posts whose front matter names no title. */
final class BodyTitle {
  private static final int FAR_ENOUGH = 64 << 10;

  private final String body;
  private String above = "";
  private boolean fenced;

  private BodyTitle(String body) {
    this.body = body;
  }

  /** On one line and without tags; empty where no heading stands near the top. */
  static Optional<String> find(String body) {
    String top = body.substring(0, Math.min(body.length(), FAR_ENOUGH));
    return new BodyTitle(top).find().map(BodyTitle::plain).filter(title -> !title.isEmpty());
  }

  private Optional<String> find() {
    int start = 0;
    while (start < body.length()) {
      int newline = body.indexOf('\n', start);
      int end = newline < 0 ? body.length() : newline;
      Optional<String> heading = heading(start, body.substring(start, end).strip());
      if (heading.isPresent()) {
        return heading;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<String> heading(int start, String line) {
    if (line.startsWith("```") || line.startsWith("~~~")) {
      fenced = !fenced;
    }
    String before = above;
    above = fenced ? "" : line;
    if (fenced) {
      return Optional.empty();
    }
    int open = openingTag(line);
    if (open >= 0) {
      return htmlHeading(body.indexOf(line, start) + open);
    }
    if (!before.isEmpty() && (isOf(line, '=') || (isOf(line, '-') && isText(before)))) {
      return Optional.of(before);
    }
    return atxHeading(line);
  }

  /** {@code ## Title ##}. */
  private static Optional<String> atxHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    if (level == 0 || level > 6 || level == line.length() || line.charAt(level) != ' ') {
      return Optional.empty();
    }
    int end = line.length();
    while (line.charAt(end - 1) == '#') {
      end--;
    }
    return Optional.of(line.substring(level, Math.max(level, end)).strip());
  }

  private static int openingTag(String line) {
    int at = line.indexOf('<');
    while (at >= 0) {
      boolean heading =
          line.regionMatches(true, at, "<h1", 0, 3)
              && at + 3 < line.length()
              && (line.charAt(at + 3) == '>' || line.charAt(at + 3) == ' ');
      if (heading) {
        return at;
      }
      at = line.indexOf('<', at + 1);
    }
    return -1;
  }

  private Optional<String> htmlHeading(int tag) {
    int start = body.indexOf('>', tag);
    if (start < 0) {
      return Optional.empty();
    }
    for (int end = body.indexOf("</", start); end >= 0; end = body.indexOf("</", end + 2)) {
      if (body.regionMatches(true, end, "</h1", 0, 4)) {
        return Optional.of(body.substring(start + 1, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String line, char mark) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != mark) {
        return false;
      }
    }
    return line.length() >= 2;
  }

  /** A line of dashes under anything but a paragraph's line is a rule. */
  private static boolean isText(String line) {
    return Character.isLetterOrDigit(line.charAt(0)) || line.charAt(0) == '*';
  }

  private static String plain(String heading) {
    return OneLine.of(Tags.without(heading).replace("*", "").replace("`", ""));
  }
}
