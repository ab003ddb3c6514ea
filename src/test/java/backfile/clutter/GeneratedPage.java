package backfile.clutter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document made by chance: an article and all that pages put around and into one. */
final class GeneratedPage {
  private static final String[] BLOCKS = {
    "p", "div", "section", "blockquote", "h2", "h3", "figure", "figcaption", "pre", "address"
  };
  private static final String[] INLINES = {
    "b", "em", "span", "a href='/x'", "sup", "sub", "code", "made-up", "font color=red", "q"
  };
  private static final String[] HIDDEN = {
    "<span class='visually-hidden'>#</span>",
    "<a class='sr-only' href='/x'>#</a>",
    "<div style='display:none'>#</div>",
    "<p hidden>#</p>",
    "<noscript>#</noscript>",
    "<template><p>#</p></template>",
    "<svg><title>#</title></svg>",
    "<iframe src='https://play.test/1'>#</iframe>",
    "<video><p>#</p></video>",
    "<object data='https://play.test/2'>#</object>"
  };
  private static final String[] BOXES = {
    "<div class='share-buttons'><a href='/s'>Tweet #</a> <a href='/f'>Share #</a></div>",
    "<ul class='related'><li><a href='/r'># #</a></li><li><a href='/r'>#</a></li></ul>",
    "<aside class=tags>Tags: <a href='/t'>#</a></aside>",
    "<nav><ul><li><a href='/n'>#</a></li><li><a href='/n'>#</a></li></ul></nav>",
    "<div id='comments'><p># # # # # # # # #</p></div>",
    "<form><label>#</label><button>#</button><select><option>#</select></form>",
    "<footer>Copyright # #</footer>",
    "<p>Read more: #</p>",
    "<p>Sign up for # #</p>",
    "<p>kAm# # k^Am</p>"
  };
  private static final String[] MARKS = {
    "[ad_1]",
    "[ad_2]",
    "[gallery ids=\"1,2\"]",
    "<p>* * *</p>",
    "___",
    "<hr>",
    "<br>",
    "<br><br>",
    "<!-- no -->",
    "<script>no()</script>",
    "<style>p{}</style>",
    "<img src=x alt='no'>",
    "\n\n",
    "<p>[ad_3] # [ad_4]</p>",
    "<a href='/s'>Source</a>",
    "<span/>",
    "<a/>",
    "&nbsp;"
  };

  private final Random random;
  private final StringBuilder html = new StringBuilder();
  private final List<String> words = new ArrayList<>();

  private GeneratedPage(Random random) {
    this.random = random;
  }

  static GeneratedPage of(long seed, boolean whole) {
    GeneratedPage page = new GeneratedPage(new Random(seed));
    page.html.append(whole ? "<!doctype html><html><head></head><body>" : "");
    for (int at = page.random.nextInt(12); at >= 0; at--) {
      page.write(0);
    }
    return page;
  }

  String html() {
    return html.toString();
  }

  /** Each word of the page; no two are alike. */
  List<String> words() {
    return words;
  }

  private void write(int depth) {
    int kind = random.nextInt(depth > 5 ? 4 : 12);
    switch (kind) {
      case 0 -> fill(any(MARKS));
      case 1 -> fill(any(HIDDEN));
      case 2 -> fill(any(BOXES));
      case 3, 4 -> fill("# ".repeat(1 + random.nextInt(20)));
      case 5 -> list(depth);
      case 6 -> table();
      default -> element(any(kind < 10 ? BLOCKS : INLINES), depth);
    }
  }

  private void element(String name, int depth) {
    html.append('<').append(name).append('>');
    for (int at = random.nextInt(4); at >= 0; at--) {
      write(depth + 1);
    }
    html.append(random.nextInt(10) == 0 ? "" : "</" + name.split(" ", 2)[0] + ">");
  }

  private void list(int depth) {
    String name = random.nextBoolean() ? "ul" : "ol";
    html.append('<').append(name).append('>');
    for (int at = random.nextInt(3); at >= 0; at--) {
      html.append("<li>");
      write(depth + 1);
      html.append("</li>");
    }
    html.append("</").append(name).append('>');
  }

  private void table() {
    html.append(random.nextBoolean() ? "<table>" : "<table class='social'>");
    for (int row = random.nextInt(3); row >= 0; row--) {
      html.append("<tr>");
      for (int cell = random.nextInt(3); cell >= 0; cell--) {
        fill(random.nextBoolean() ? "<td>#" : "<th># <a href='/c'>#</a>");
      }
    }
    html.append("</table>");
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A {@code #} becomes the next word. */
  private void fill(String pattern) {
    html.append(' ');
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '#') {
        words.add("word" + words.size());
        html.append(words.get(words.size() - 1));
      } else {
        html.append(c);
      }
    }
  }
}
