package backfile.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the parts of a path or permalink tell of a post: its slug and its date. */
final class Address {
  /** What Hugo and Zola put before the extension; few other endings of names are the same. */
  private static final Set<String> LANGUAGES =
      Set.of(
          ("ar bg bn ca cs da de el en eo es et eu fa fi fr ga gl he hi hr hu id it ja ka kk ko lt"
                  + " lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh")
              .split(" "));

  private final List<String> parts;
  private final String lang;

  private Address(List<String> parts, String lang) {
    this.parts = parts;
    this.lang = lang;
  }

  /** Of a file in the archive: {@code news/2016-02-03-slug.md}; "" says nothing. */
  static Address ofPath(String path) {
    List<String> parts = parts(path);
    int last = parts.size() - 1;
    if (last >= 0) {
      parts.set(last, Archive.withoutExtension(parts.get(last)));
    }
    String lang = last < 0 ? "" : lang(parts.get(last));
    if (!lang.isEmpty()) {
      String name = parts.get(last);
      parts.set(last, name.substring(0, name.length() - lang.length() - 1));
    }
    if (last > 0 && isIndex(parts.get(last))) {
      parts.remove(last);
    }
    return new Address(parts, lang);
  }

  /** Of a permalink, an address or only a path; its query and fragment say nothing. */
  static Address ofPermalink(String permalink) {
    String path = permalink;
    int scheme = path.indexOf("://");
    if (scheme >= 0) {
      int start = path.indexOf('/', scheme + 3);
      path = start < 0 ? "" : path.substring(start);
    }
    int end = 0;
    while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
      end++;
    }
    List<String> parts = parts(path.substring(0, end));
    if (!parts.isEmpty()) {
      int last = parts.size() - 1;
      parts.set(last, withoutPageExtension(parts.get(last)));
      if (isIndex(parts.get(last))) {
        parts.remove(last);
      }
    }
    return new Address(parts, "");
  }

  /** The {@code de} or {@code pt-br} of {@code slug.de.md}, else "". */
  String lang() {
    return lang;
  }

  private static String lang(String name) {
    int dot = name.lastIndexOf('.');
    String lang = dot <= 0 ? "" : name.substring(dot + 1);
    boolean region = lang.length() == 5 && lang.charAt(2) == '-';
    boolean known = lang.length() == 2 || region;
    return known && LANGUAGES.contains(lang.substring(0, 2)) ? lang : "";
  }

  /** The last part, without the date of a Jekyll file name; "" where there is no part. */
  String slug() {
    if (parts.isEmpty()) {
      return "";
    }
    String last = parts.get(parts.size() - 1);
    boolean parted = last.length() > 11 && (last.charAt(10) == '-' || last.charAt(10) == '_');
    boolean dated = parted && jekyllDate(last).isPresent();
    return dated ? last.substring(11) : last;
  }

  /** A whole date, in a name ({@code 2016-02-03-slug}) or in parts ({@code 2018/07/27}). */
  Optional<LocalDate> day() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Optional<LocalDate> date = jekyllDate(parts.get(i));
      if (date.isEmpty() && i + 2 < parts.size()) {
        date = date(i, leadingDay(parts.get(i + 2)));
      }
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The first of the month that {@code 2018/07/slug} names. */
  Optional<LocalDate> month() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      Optional<LocalDate> date = date(i, "01");
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(int yearPart, String day) {
    String year = parts.get(yearPart);
    String month = parts.get(yearPart + 1);
    boolean numbers = year.length() == 4 && isNumber(year) && month.length() <= 2;
    if (!numbers || !isNumber(month) || day.isEmpty()) {
      return Optional.empty();
    }
    return date(year, month, day);
  }

  private static Optional<LocalDate> jekyllDate(String name) {
    boolean shaped =
        name.length() >= 10
            && name.charAt(4) == '-'
            && name.charAt(7) == '-'
            && (name.length() == 10 || !Character.isDigit(name.charAt(10)));
    if (!shaped) {
      return Optional.empty();
    }
    String year = name.substring(0, 4);
    String month = name.substring(5, 7);
    String day = name.substring(8, 10);
    boolean numbers = isNumber(year) && isNumber(month) && isNumber(day);
    return numbers ? date(year, month, day) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of {@code 27} or {@code 27-slug}, else "". */
  private static String leadingDay(String part) {
    int hyphen = part.indexOf('-');
    String day = hyphen < 0 ? part : part.substring(0, hyphen);
    return day.length() <= 2 && isNumber(day) ? day : "";
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isIndex(String name) {
    return name.equals("index") || name.equals("_index");
  }

  private static String withoutPageExtension(String name) {
    for (String extension : List.of(".html", ".htm", ".php", ".md")) {
      if (name.length() > extension.length() && name.endsWith(extension)) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return name;
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/') {
        if (i > start) {
          parts.add(path.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
