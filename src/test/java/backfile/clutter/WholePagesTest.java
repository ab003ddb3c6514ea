package backfile.clutter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backfile.text.Format;
import backfile.text.LightText;
import org.junit.jupiter.api.Test;

/** What is taken for the article of a whole page, and what for its surroundings. */
class WholePagesTest {
  private static final String FIRST =
      "Half the town had come down to the quay to see the ferry leave, and most of it stayed until the lamps were lit.";
  private static final String SECOND =
      "The harbour master said that nobody had told him, and that he would have ordered more rope if anybody had.";
  private static final String THIRD =
      "By the morning the water had gone back to where it belongs, and the clock was going again.";
  private static final String BODY = paragraphs(FIRST, SECOND, THIRD);
  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static String paragraphs(String... sentences) {
    return "<p>" + String.join("</p><p>", sentences) + "</p>";
  }

  private static String article(String page) {
    return LightText.of(Cleaner.read(page, Format.of("", page))).text();
  }

  private static String page(String body) {
    return "<!doctype html><title>Ferry</title><body>" + body;
  }

  @Test
  void theFirstSentencesBelowTheTitleAreItsLead() {
    String lead = "A crowd, a rope too few, and a clock that stood still all night in the square.";
    String head =
        "<h1>The ferry leaves</h1><div class='teaser-text'><p>%s</p></div>".formatted(lead)
            + "<p class=byline>By Ada Berg, who was on the quay for us the whole day long</p>"
            + "<p>Published 3 February 2016, 10:11, updated 4 February 2016</p>"
            + "<figure><figcaption class=caption>The ferry as seen from the old pier, years ago.</figcaption></figure>";
    assertEquals(
        lead + ("\n\n" + TEXT).repeat(6),
        article(
            page(
                "<main><div class=top>"
                    + head
                    + "</div><div class=body>"
                    + BODY.repeat(6)
                    + "</div></main>")));
  }

  @Test
  void paragraphsBesideTheElementOfTheOthersBelongToThem() {
    assertEquals(
        TEXT,
        article(
            page(
                "<div class=story>"
                    + paragraphs(FIRST, SECOND)
                    + "<div class=rest>"
                    + paragraphs(THIRD)
                    + "</div></div>")));
  }

  @Test
  void aLongListIsNotTakenForTheArticle() {
    String items = "";
    for (int item = 1; item < 15; item++) {
      items += "<li><p>Picture " + item + ". " + THIRD + "</p></li>";
    }
    assertEquals(
        TEXT,
        article(
            page(
                "<div class=story>"
                    + BODY
                    + "</div><div class='full-gallery'><ul>"
                    + items
                    + "</ul></div>")));
  }

  @Test
  void itemsAndTitlesThatLinkStayWhereTheRestDoesNot() {
    String list =
        "<ul><li><a href='/a'>The rope</a></li><li>" + SECOND + "</li><li>" + THIRD + "</li></ul>";
    String title = "<h2><a href='/b'>What the clock did</a></h2>";
    assertEquals(
        FIRST
            + "\n\n- The rope⁽¹⁾\n- "
            + SECOND
            + "\n- "
            + THIRD
            + "\n\n## What the clock did⁽²⁾\n\n"
            + FIRST,
        article(
            page(
                "<article>"
                    + paragraphs(FIRST)
                    + list
                    + title
                    + paragraphs(FIRST)
                    + "</article>")));
  }

  @Test
  void titlesOfWhatIsTakenOutGoToo() {
    String more =
        "<h3>More from the harbour</h3><ul><li><a href='/a'>The pier is gone</a></li></ul>";
    String kept = "<h3>The night</h3>" + paragraphs(SECOND);
    assertEquals(
        TEXT + "\n\n### The night\n\n" + SECOND,
        article(page("<article>" + BODY + kept + more + "</article>")));
  }

  @Test
  void marksThatNameTheArticleItselfDoNotCondemnIt() {
    for (String mark :
        new String[] {
          "post-1 post type-post hentry tag-share category-comments",
          "elementor-widget-container",
          "field field--label-hidden",
          "section how-to-print-more"
        }) {
      assertEquals(
          TEXT, article(page("<main><div class='" + mark + "'>" + BODY + "</div></main>")), mark);
    }
  }

  @Test
  void commentsAreLeftOutHoweverLongTheyAre() {
    String comments = "";
    for (int comment = 1; comment < 20; comment++) {
      comments += "<div class='comment'><p>" + comment + ": " + SECOND + "</p></div>";
    }
    assertEquals(
        TEXT,
        article(
            page(
                "<div class=wrapper><div class=article>"
                    + BODY
                    + "</div><div class=comments>"
                    + comments
                    + "</div></div>")));
  }

  @Test
  void wordsWithoutBlanksBetweenThemAreCounted() {
    String chinese = "港口管理员说没有人告诉过他这件事情，如果有人说过的话，他就会多订一些绳子，那样船也许就不会在夜里漂走。";
    assertEquals(
        chinese + "\n\n" + chinese,
        article(
            page(
                "<div class=menu><ul><li><a href='/a'>首页</a></li></ul></div><div class=text>"
                    + paragraphs(chinese, chinese)
                    + "</div>")));
    assertEquals(24, LightText.of(Cleaner.read("<p>" + chinese, Format.HTML)).words());
  }

  @Test
  void aPageMayBeginWithComments() {
    String page =
        "<?xml version='1.0'?>\n<!-- saved from url=(0014)about:internet -->\n<html><body><nav><a href='/a'>Home</a></nav><div>"
            + BODY
            + "</div>";
    assertEquals(TEXT, article(page));
  }
}
