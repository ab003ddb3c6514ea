package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.index.FacetCount;
import backfile.shell.browse.BrowseState.Effect;
import backfile.shell.browse.BrowseState.Mode;
import backfile.view.Width;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and answers change what is shown. */
class BrowseStateTest extends BrowseStage {
  @Test
  void whatIsTypedIsAskedForAtOnce() {
    assertEquals("", wish(Wish.Posts.class).orElseThrow().typed().text());
    type("storm");
    Wish.Posts wish = wish(Wish.Posts.class).orElseThrow();
    assertEquals("storm", wish.typed().text());
    assertEquals("storm*", wish.typed().begun().orElseThrow().text());
    assertEquals("demo ❯ storm", lines().get(0));
  }

  @ParameterizedTest
  @CsvSource({"storm ", "date:2016-02", "=storm", "/storm/", "words:3..4", "\"a storm\"", "storm*"})
  void whatIsNoBegunWordIsNotTakenForOne(String text) {
    type(text + (text.equals("storm") ? " " : ""));
    assertEquals(Optional.empty(), wish(Wish.Posts.class).orElseThrow().typed().begun());
  }

  @Test
  void aQueryThatIsNotFinishedKeepsThePostsAndSaysWhere() {
    type("storm");
    find(3);
    type(" (");
    assertEquals("storm ", wish(Wish.Posts.class).orElseThrow().typed().text());
    find(3);
    assertEquals(3, state.list().size());
    assertTrue(status().startsWith("query:8: "), status());
    press(Action.RUB_OUT);
    assertTrue(status().startsWith("3 posts · newest first"), status());
  }

  @Test
  void anAnswerThatComesTooLateIsNotShown() {
    Wish.Posts early = wish(Wish.Posts.class).orElseThrow();
    type("storm");
    find(2);
    state.take(
        new Event.Found(
            early, new RowIds(new long[] {9}, 1), true, early.typed(), early.sorting()));
    assertEquals(2, state.list().size());
  }

  @Test
  void theLastPostsStayUntilTheNextCanBeShown() {
    find(3);
    type("x");
    Wish.Posts wish = wish(Wish.Posts.class).orElseThrow();
    state.take(
        new Event.Found(wish, new RowIds(new long[] {70}, 1), true, wish.typed(), wish.sorting()));
    assertEquals(3, state.list().size());
    assertEquals(List.of(70L), wish(Wish.Rows.class).orElseThrow().ids());
    read();
    assertEquals(1, state.list().size());
    assertTrue(lines().get(1).contains("Post 70"), lines().get(1));
  }

  @Test
  void onlyTheRowsOnTheScreenAreRead() {
    Wish.Posts wish = wish(Wish.Posts.class).orElseThrow();
    RowIds ids = new RowIds(LongStream.rangeClosed(1, 5000).toArray(), 5000);
    state.take(new Event.Found(wish, ids, false, wish.typed(), wish.sorting()));
    assertEquals(state.frame().listRows(), wish(Wish.Rows.class).orElseThrow().ids().size());
    read();
    assertEquals(Optional.empty(), wish(Wish.Rows.class));
    assertTrue(status().startsWith("5,000… posts"), status());
    press(Action.LAST);
    assertEquals(4999, state.list().selected());
    assertTrue(wish(Wish.Rows.class).orElseThrow().ids().contains(5000L));
  }

  @Test
  void moreThanCanBeCountedHasAPlus() {
    find(IdStream.MOST);
    assertTrue(status().startsWith("200,000+ posts"), status());
  }

  @Test
  void arrowsAndPagesMove() {
    find(100);
    press(Action.DOWN, Action.DOWN, Action.UP);
    assertEquals(1, state.list().selected());
    press(Action.PAGE_DOWN);
    assertEquals(state.frame().listRows(), state.list().selected());
    press(Action.FIRST, Action.UP);
    assertEquals(0, state.list().selected());
    assertTrue(lines().get(1).startsWith(">  2016-02-03  Post 1 "), lines().get(1));
  }

  @Test
  void tabMarksAndEscLeavesWithWhatIsMarked() {
    find(5);
    press(Action.MARK, Action.DOWN, Action.MARK);
    assertTrue(lines().get(1).startsWith(" ● "), lines().get(1));
    assertTrue(status().contains("2 marked"), status());
    assertEquals(Effect.CHOOSE, press(Action.LEAVE));
    assertEquals(List.of(1L, 3L), state.list().marked());
  }

  @Test
  void marksStayWhenAnotherQueryIsTyped() {
    find(5);
    press(Action.MARK);
    type("x");
    find(2);
    press(Action.LAST, Action.CHOOSE);
    assertEquals(List.of(1L, 2L), state.list().marked());
  }

  @Test
  void allAreMarkedAndUnmarked() {
    find(5);
    press(Action.MARK, Action.MARK_ALL);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), state.list().marked());
    press(Action.MARK_ALL);
    assertEquals(List.of(), state.list().marked());
  }

  @Test
  void ctrlCLeavesWithNothingOrGivesUpAQuestion() {
    find(1);
    for (Action open : List.of(Action.NONE, Action.FACETS, Action.ENTER)) {
      press(open);
      assertEquals(Effect.CANCEL, press(Action.CANCEL));
      Mode before = state.mode();
      for (Action question : List.of(Action.KEYS, Action.TAG)) {
        press(question);
        assertEquals(Effect.NONE, press(Action.CANCEL));
        assertEquals(before, state.mode());
      }
    }
  }

  @Test
  void readsAndGoesFromMatchToMatchAndFromPostToPost() {
    find(2);
    press(Action.ENTER);
    assertEquals(Mode.READING, state.mode());
    makePage(100, 40, 90);
    assertEquals("line 0", lines().get(0));
    type("n");
    assertTrue(lines().contains("line 40"));
    assertTrue(status().contains("1 of 2 lines match"), status());
    type("nn");
    assertEquals(1, state.list().selected());
    read();
    makePage(100, 60);
    assertTrue(lines().contains("line 60"));
    type("N");
    makePage(100, 40, 90);
    assertTrue(lines().contains("line 90"));
    type("gG N");
    assertTrue(lines().contains("line 40"));
    press(Action.LEAVE);
    assertEquals(Mode.LIST, state.mode());
  }

  /** Not even one that is the same as a key. */
  @Test
  void aPasteIsNoKeyWhereNothingIsTyped() {
    find(5);
    press(Action.ENTER);
    for (String pasted : List.of("q", "t", "f", "/", "quick\n")) {
      assertEquals(Effect.NONE, state.act(Key.pasted(pasted)));
      assertEquals(BrowseState.Mode.READING, state.mode());
    }
    press(Action.KEYS);
    state.act(Key.pasted("q"));
    assertEquals(BrowseState.Mode.KEYS, state.mode());
    press(Action.LEAVE, Action.LEAVE);
    state.act(Key.pasted("?"));
    assertEquals("?", state.line().text());
  }

  @Test
  void aTextIsFoundInThePostThatIsRead() {
    find(2);
    press(Action.ENTER);
    makePage(100, 40, 90);
    type("/E 7[12]");
    assertTrue(status().startsWith("/E 7[12]"), status());
    press(Action.ENTER);
    assertTrue(status().contains("no line has it"), status());
    type("/e 7[12]");
    press(Action.ENTER);
    assertTrue(lines().contains("line 71"));
    assertTrue(status().contains("1 of 2 lines match"), status());
    assertEquals(new Styles(false, true).current(), painted().get(7).styleAt(4));
    type("n");
    assertTrue(status().contains("2 of 2 lines match"), status());
    type("n");
    assertTrue(status().startsWith("no match below"), status());
    type("/");
    press(Action.LEAVE);
    assertEquals(Mode.READING, state.mode());
    type("/");
    press(Action.ENTER);
    assertTrue(status().contains("2 lines match"), status());
    type("n");
    assertTrue(lines().contains("line 90"));
  }

  @Test
  void previewBeginsAtTheFirstMatch() {
    find(1);
    makePage(100, 50);
    assertTrue(lines().contains("line 50"));
    press(Action.PREVIEW_DOWN, Action.PREVIEW_DOWN, Action.PREVIEW_DOWN);
    assertFalse(lines().contains("line 50"));
  }

  @Test
  void facetsArePutIntoTheQueryAndTakenOut() {
    find(5);
    press(Action.FACETS);
    Wish.Values wish = wish(Wish.Values.class).orElseThrow();
    assertEquals("category", wish.field());
    state.take(
        new Event.ValuesCounted(
            wish, List.of(new FacetCount("Harbour", 3), new FacetCount("Clock Tower", 2))));
    assertTrue(lines().get(2).contains("│> Harbour"), lines().get(2));
    press(Action.ENTER);
    assertEquals("category:Harbour ", state.line().text());
    press(Action.DOWN, Action.CHOOSE);
    assertEquals("category:Harbour -category:\"Clock Tower\" ", state.line().text());
    press(Action.UP, Action.ENTER);
    assertEquals("-category:\"Clock Tower\" ", state.line().text());
    press(Action.RIGHT);
    find(5);
    assertEquals("author", wish(Wish.Values.class).orElseThrow().field());
    press(Action.LEAVE);
    assertEquals(Optional.empty(), wish(Wish.Values.class));
  }

  @Test
  void aFacetHoldsForTheWholeOfAnOr() {
    assertEquals("(a OR b) date:2016 ", FacetPane.toggled("a OR b", "", "date:2016"));
    assertEquals("(a OR b) x date:2016 ", FacetPane.toggled("(a OR b) x", "", "date:2016"));
    assertEquals("\"a OR b\" date:2016 ", FacetPane.toggled("\"a OR b\"", "", "date:2016"));
    assertEquals("", FacetPane.toggled("date:2016 ", "", "date:2016"));
  }

  @Test
  void aFacetTakesThePlaceOfItsOpposite() {
    assertEquals("a -date:2016 ", FacetPane.toggled("a date:2016 ", "-", "date:2016"));
    assertEquals("a date:2016 ", FacetPane.toggled("a -date:2016 ", "", "date:2016"));
    assertEquals("a ", FacetPane.toggled("a -date:2016 ", "-", "date:2016"));
  }

  @Test
  void whatIsOpenIsTakenForClosedWhileItIsTyped() {
    type("(a OR \"b");
    assertEquals("(a OR \"b\")", state.understood().orElseThrow());
    type(" c");
    assertEquals(Optional.of("(a OR \"b c\")"), state.understood());
  }

  @Test
  void marksOfOtherQueriesStayWhenAllOfThisOneAreTakenAway() {
    find(2);
    press(Action.MARK_ALL);
    type("x");
    find(4);
    press(Action.MARK_ALL);
    assertEquals(4, state.list().marked().size());
    find(1);
    press(Action.MARK_ALL);
    assertEquals(3, state.list().marked().size());
  }

  @ParameterizedTest
  @CsvSource({"80,24", "200,50", "30,8", "20,24", "20,3", "60,12", "5,2", "1,1"})
  void everyScreenHasItsSize(int columns, int rows) {
    state.resize(columns, rows);
    find(40);
    type("a query that is a good deal longer than some screens are wide 港港港");
    find(30);
    for (Action part :
        List.of(Action.NONE, Action.FACETS, Action.LEAVE, Action.ENTER, Action.KEYS)) {
      press(part);
      List<String> lines = lines();
      assertTrue(lines.size() <= Math.max(1, rows), part + ": " + lines.size());
      lines.forEach(line -> assertTrue(Width.columns(line) <= columns, part + ": '" + line + "'"));
    }
  }

  @Test
  void withoutColourTheCurrentPostAndMarksAreSigns() {
    find(2);
    press(Action.MARK);
    assertTrue(lines().get(2).startsWith(">"), lines().get(2));
    assertTrue(lines().get(1).startsWith(" ●"), lines().get(1));
    colorful = true;
    assertTrue(lines().get(2).startsWith(">"), lines().get(2));
  }

  @Test
  void aQuestionMarkInAnEmptyLineShowsTheKeys() {
    type("?");
    assertEquals(Mode.KEYS, state.mode());
    press(Action.LEAVE);
    type("a?");
    assertEquals(Mode.LIST, state.mode());
    assertEquals("a?", state.line().text());
  }
}
