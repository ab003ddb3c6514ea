package backfile.clutter.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads lines of credits: {@code (Reporting by Ann Lee in Oslo and Bo Day; Editing by Cy Fox)},
 * {@code Associated Press writers Ann Lee and Bo Day contributed to this report.} A line of credits
 * begins with the role: {@code Critics said reporting by Ann Lee was unfair} is prose.
 */
record Credits(List<String> reporters, List<String> writers, List<String> editors) {
  private static final int LONGEST = 90;
  private static final int LAST_LINES = 10;
  private static final Set<String> ROLES = Set.of("reporting", "writing", "editing");
  private static final Set<String> AROUND_ROLES =
      Set.of("additional", "aditional", "further", "and", "&", "reporting", "writing", "editing");
  private static final Set<String> CONTRIBUTORS =
      Set.of("writer", "writers", "reporter", "reporters", "correspondent", "correspondents");

  static Credits of(List<Line> lines) {
    Credits credits = new Credits(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Line line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) {
      if (!line.heading() && line.words() <= LONGEST) {
        credits.addRoles(line.text());
        credits.addContributors(line.text());
      }
    }
    return credits;
  }

  private void addRoles(String line) {
    String text = line.startsWith("(") ? line.substring(1).strip() : line;
    if (!AROUND_ROLES.contains(firstWord(text).toLowerCase(Locale.ROOT))) {
      return;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int by = roleEnd(lower, 0);
    if (by < 0 || roleStart(lower, by) > 0) {
      return;
    }
    while (by >= 0) {
      int next = roleEnd(lower, by + 1);
      String role = lower.substring(roleStart(lower, by), by);
      String names = text.substring(by + 4, next < 0 ? text.length() : roleStart(lower, next));
      add(role, namesIn(names));
      by = next;
    }
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  private static List<String> namesIn(String names) {
    int end = names.indexOf(')');
    String inside = end < 0 ? names : names.substring(0, end);
    int semicolon = inside.indexOf(';');
    return PersonNames.of(semicolon < 0 ? inside : inside.substring(0, semicolon));
  }

  /** Where the next {@code by} stands that follows a role, or -1. */
  private static int roleEnd(String lower, int from) {
    int by = lower.indexOf(" by ", from);
    while (by >= 0 && !ROLES.contains(lower.substring(wordStart(lower, by), by))) {
      by = lower.indexOf(" by ", by + 1);
    }
    return by;
  }

  /** Where the words of the role begin that ends at {@code by}. */
  private static int roleStart(String lower, int by) {
    int start = wordStart(lower, by);
    while (start > 0 && lower.charAt(start - 1) == ' ') {
      int before = wordStart(lower, start - 1);
      if (!AROUND_ROLES.contains(lower.substring(before, start - 1))) {
        break;
      }
      start = before;
    }
    return start;
  }

  private static int wordStart(String lower, int end) {
    int start = end;
    while (start > 0
        && (Character.isLetter(lower.charAt(start - 1)) || lower.charAt(start - 1) == '&')) {
      start--;
    }
    return start;
  }

  private void add(String role, List<String> names) {
    if (role.contains("reporting")) {
      addNew(reporters, names);
    }
    if (role.contains("writing")) {
      addNew(writers, names);
    }
    if (role.contains("editing")) {
      addNew(editors, names);
    }
  }

  private void addContributors(String text) {
    int contributed = text.indexOf(" contributed to this ");
    if (contributed < 0) {
      return;
    }
    int blank = text.indexOf(' ');
    while (blank >= 0 && blank < contributed) {
      int next = text.indexOf(' ', blank + 1);
      if (next > blank && CONTRIBUTORS.contains(text.substring(blank + 1, next))) {
        if (Agency.ofName(text.substring(0, blank)).isPresent()) {
          addNew(reporters, PersonNames.of(text.substring(next + 1, contributed)));
        }
        return;
      }
      blank = next;
    }
  }

  private static void addNew(List<String> known, List<String> names) {
    names.stream().filter(name -> !known.contains(name)).forEach(known::add);
  }
}
