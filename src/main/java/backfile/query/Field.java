package backfile.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A name that may stand before a colon in a query. */
public enum Field {
  TITLE(Kind.TEXT, "words of the title"),
  TEXT(Kind.TEXT, "words of the cleaned text"),
  CATEGORY(Kind.NAME, "a category or tag, whatever its case and accents"),
  AUTHOR(Kind.NAME, "an author, whatever its case and accents"),
  TAG(Kind.NAME, "a tag of your own, whatever its case and accents"),
  HOST(Kind.NAME, "the source's host; wired.com is blog.wired.com too, and wired is wired.com"),
  SOURCE(Kind.ADDRESS, "a part of the source's address, without redirectors"),
  SOURCE_RAW(Kind.ADDRESS, "a part of the source link, as written"),
  SOURCE_HOST(Kind.NAME, "the same as host:"),
  PUBLISHER(Kind.NAME, "who published the source, whatever the case; else its host"),
  ID(Kind.NAME, "the post's own ID; 100..200 are the numbers between"),
  URL(Kind.ADDRESS, "a part of the permalink or of the source link"),
  PATH(Kind.ADDRESS, "a part of the file's path; dir/* is how it begins"),
  DATE(Kind.DATE, "when it was posted: 2016, 2016-02, 2016-W10, 2016-02-03..2016-03, 7d.."),
  AFTER(Kind.DATE, "posted then or later"),
  BEFORE(Kind.DATE, "posted earlier than then"),
  WORDS(Kind.NUMBER, "how many words the text has: 300.. or 100..200"),
  STATUS(Kind.NUMBER, "what its source last answered check: 404, or 500..599"),
  MINUTES(Kind.NUMBER, "how many minutes reading it takes: 5.. or 2..4"),
  DATELINE(Kind.NAME, "a place where its text was written"),
  BYLINE(Kind.NAME, "who wrote its text"),
  REPORTER(Kind.NAME, "who is credited with reporting"),
  EDITOR(Kind.NAME, "who is credited with editing"),
  AGENCY(Kind.NAME, "a news agency that its text credits"),
  FEED(Kind.NAME, "the feed that brought it"),
  CORRECTION(Kind.NAME, "a note that it was corrected, by how it begins or a /pattern/"),
  QUALITY(Kind.NAME, "what is wrong with this copy: empty, excerpt-only, wrong-body"),
  LANG(Kind.NAME, "its language"),
  LAYOUT(Kind.NAME, "its layout"),
  PUBLISHED(Kind.CHOICE, "whether it is no draft", "yes no"),
  IS(Kind.CHOICE, "its state", "broken empty published draft duplicate dead moved unresolved"),
  HAS(
      Kind.CHOICE,
      "what it must have, or fm.KEY",
      "source excerpt date category author links image tag dateline byline reporter editor agency"
          + " feed correction quality"),
  Q(Kind.SAVED, "what was saved under a name: save NAME QUERY"),
  FM(Kind.KEY, "fm.KEY:value is any key of the front matter; dots lead into nested ones");

  /** What the values of a field are. */
  public enum Kind {
    TEXT,
    NAME,
    ADDRESS,
    DATE,
    NUMBER,
    CHOICE,
    KEY,
    SAVED
  }

  private final Kind kind;
  private final String meaning;
  private final String choices;

  Field(Kind kind, String meaning) {
    this(kind, meaning, "");
  }

  Field(Kind kind, String meaning, String choices) {
    this.kind = kind;
    this.meaning = meaning;
    this.choices = choices;
  }

  /** The field of this name, in upper or lower case; {@code fm.KEY} is {@link #FM}. */
  public static Optional<Field> find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Field field : values()) {
      if (field.word().equals(lower) || (field == FM && lower.startsWith("fm."))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The names of all fields. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Field field : values()) {
      words.add(field.word());
    }
    return words;
  }

  /** As a user types it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  /** One line for help and completion. */
  public String meaning() {
    return meaning;
  }

  /** The only values there are; empty where any will do. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(" "));
  }

  /** Whether {@code a..b} is a range; elsewhere two dots are text. */
  boolean takesRanges() {
    return kind == Kind.DATE || kind == Kind.NUMBER || kind == Kind.KEY || this == ID;
  }

  /** Whether {@code =a} is the whole text as written, and {@code /a/} a pattern. */
  boolean takesPatterns() {
    return kind != Kind.DATE && kind != Kind.NUMBER && kind != Kind.CHOICE && kind != Kind.SAVED;
  }

  /** Whether {@code a,b} is either of two; an address may hold commas of its own. */
  boolean takesLists() {
    return kind != Kind.ADDRESS;
  }
}
