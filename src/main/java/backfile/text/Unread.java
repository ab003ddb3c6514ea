package backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What becomes of the text of elements that a browser does not show, such as {@code noscript}.
 * Scripts, styles, comments and attributes are no text.
 */
public final class Unread {
  /** Such an element and its text, on one line. */
  public record Passage(String tag, String text) {}

  private enum Way {
    FORGOTTEN,
    NOTED,
    READ
  }

  private static final Set<String> RAW = Set.of("iframe", "noscript", "noembed", "noframes");

  private final Way way;
  private final List<Passage> passages = new ArrayList<>();

  private Unread(Way way) {
    this.way = way;
  }

  /** It is passed over. */
  public static Unread forgotten() {
    return new Unread(Way.FORGOTTEN);
  }

  /** It is passed over, and can be asked for afterwards. */
  public static Unread noted() {
    return new Unread(Way.NOTED);
  }

  /** It becomes part of the article. */
  public static Unread read() {
    return new Unread(Way.READ);
  }

  /** What was noted, in the order of the body. */
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  /**
   * What stands raw in an element, tags and all, without the tags; nothing of scripts and styles.
   */
  static String textOf(Element element) {
    return RAW.contains(element.normalName())
        ? Jsoup.parseBodyFragment(element.data()).wholeText()
        : "";
  }

  boolean isRead() {
    return way == Way.READ;
  }

  void add(String tag, Element element) {
    if (way == Way.NOTED) {
      note(tag, element.wholeText() + textOf(element));
    }
  }

  /** Only what stands raw in the element; the rest is read. */
  void addRaw(String tag, Element element) {
    if (way == Way.NOTED) {
      note(tag, textOf(element));
    }
  }

  private void note(String tag, String raw) {
    String text = Elements.fold(Characters.clean(raw));
    if (!text.isEmpty()) {
      passages.add(new Passage(tag, text));
    }
  }
}
