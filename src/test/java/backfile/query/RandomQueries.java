package backfile.query;

import java.util.Random;

/** Texts for property tests, the same for the same seed. */
public final class RandomQueries {
  private static final String[] PIECES = {
    "apple",
    "US",
    "U.S.",
    "don't",
    "C++",
    "café",
    "中国",
    "😀",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "NEAR(apple café, 3)",
    "NEAR(\"a b\" US",
    "=",
    "=apple",
    "=\"",
    "/",
    "/",
    "/ba[rz]/",
    "title:/a b/",
    "/a|(b",
    "\\/",
    "today-in-history",
    "--02-29",
    "duplicate",
    "image",
    "(",
    ")",
    "(",
    ")",
    "-",
    "*",
    "\"",
    "“",
    "”",
    "'",
    ":",
    ",",
    "..",
    ".",
    " ",
    " ",
    " ",
    " ",
    "\u0000",
    "\n",
    "\u200b",
    "\ud800",
    "http://x.org/a?b=c",
    "10:30",
    "C:\\x",
    "title:",
    "text:",
    "category:",
    "tag:",
    "q:",
    "q:mine",
    "Q:",
    "host:",
    "id:",
    "url:",
    "path:",
    "date:",
    "after:",
    "before:",
    "words:",
    "status:",
    "lang:",
    "is:",
    "has:",
    "published:",
    "fm.",
    "fm.a.b:",
    "fm.rating:",
    "foo:",
    "2016",
    "2016-02",
    "2016-W10",
    "7d",
    "yesterday",
    "\"last month\"",
    "broken",
    "source",
    "yes",
    "300",
    "1e5",
    "%",
    "_",
    "\\",
    "$",
    "~",
    "{",
    "}",
    "^",
    "+",
    "#metoo",
    "\"white house\"",
    "pre*",
    "\"a\"*",
    "0",
    "99999999999999999999",
    "2016-02-03T10:30:00Z",
    "true",
    "null",
    ";",
    "--",
    "/*",
    "?",
    "?1",
    "@x",
    "'",
    "\"\""
  };

  private final Random random;

  public RandomQueries(long seed) {
    random = new Random(seed);
  }

  /** Pieces of the language in any order. */
  public String pieces() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Any characters at all. */
  public String characters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
    }
    return text.toString();
  }

  /** A query that parses, of so many levels at most. */
  public String valid(int levels) {
    int kind = random.nextInt(levels == 0 ? 4 : 8);
    return switch (kind) {
      case 0 -> pick("apple", "US", "don't", "café", "-", "$", "😀", "中国", "10:30", "a\"b", "x:");
      case 1 -> pick("\"white house\"", "\"a\"\"b\"", "pre*", "\"a b\"*", "\"!\"", "\"OR\"");
      case 2 -> fieldMatch();
      case 3 -> pattern();
      case 4 -> valid(levels - 1) + " " + valid(levels - 1);
      case 5 -> valid(levels - 1) + " OR " + valid(levels - 1);
      case 6 -> "-(" + valid(levels - 1) + ")";
      default -> "(" + valid(levels - 1) + ") AND NOT " + valid(0);
    };
  }

  private String pattern() {
    return pick(
        "=running",
        "=\"is a \"\"b\"",
        "=C++",
        "NEAR(a \"b c\" d*, 3)",
        "title:NEAR(US troops)",
        "/ba[rz]|x/",
        "/a\\/\\\\b\\s/",
        "title:/^a/,=b",
        "url:/x,y/,\"b\"",
        "category:=\"Top, Stories\",/^t/",
        "fm.a.b:/x+/,=y");
  }

  private String fieldMatch() {
    return pick(
        "title:apple,\"b c\"",
        "q:mine",
        "q:mine,other-1",
        "tag:todo,/x/,=b",
        "has:tag",
        "text:pre*",
        "category:\"Top, Stories\",a*",
        "host:x.org",
        "url:http://x/a,b",
        "path:a..b",
        "date:2016",
        "date:2016-02-03..",
        "date:..2016-W10",
        "date:2016-02-03T10:30:05..2016-03-01T00:00:00Z",
        "date:7d..yesterday",
        "date:today-in-history,--02-29",
        "id:5..",
        "is:duplicate",
        "is:dead",
        "status:404,500..",
        "has:image",
        "after:2016",
        "before:\"last month\"",
        "words:100..",
        "words:5",
        "is:broken",
        "has:links,fm.a",
        "published:no",
        "fm.a.b:1..2.5",
        "fm.x:\"a..b\"..c,d*",
        "fm.y:..\"x \"\"y\"",
        "lang:OR");
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
