package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class BrowseOrderTest extends BrowseStage {
  @Test
  void theCountBeforeStaysDimmedUntilThereIsAnother() {
    colorful = true;
    find(50);
    type("x");
    found(LongStream.rangeClosed(1, 30), false);
    assertTrue(status().startsWith("50… posts"), status());
    assertEquals(new Styles(true, true).dim(), painted().get(23).styleAt(0));
    found(LongStream.rangeClosed(1, 40), true);
    assertTrue(status().startsWith("40 posts"), status());
    assertEquals(AttributedStyle.DEFAULT, painted().get(23).styleAt(0));
  }

  @Test
  void aLongSearchIsCountedAsItGoes() {
    find(50);
    type("x");
    found(LongStream.rangeClosed(1, 30), false);
    found(LongStream.rangeClosed(1, 60), false);
    assertTrue(status().startsWith("60… posts"), status());
  }

  @Test
  void anAnswerThatIsLateIsSaidToBe() {
    find(50);
    assertFalse(state.isWaiting());
    type("x");
    assertTrue(status().startsWith("50 posts"), status());
    assertTrue(state.isWaiting());
    state.take(new Event.Waited());
    assertTrue(status().startsWith("… searching · newest first"), status());
    assertFalse(state.isWaiting());
    press(Action.NONE);
    assertTrue(status().startsWith("… searching · newest first"), status());
    type("y");
    assertTrue(status().startsWith("50 posts"), status());
    state.take(new Event.Waited());
    found(LongStream.rangeClosed(1, 40), true);
    assertTrue(status().startsWith("40 posts"), status());
  }

  @Test
  void aSearchThatFailedIsNotWaitedFor() {
    find(50);
    type("x");
    state.take(new Event.Waited());
    state.take(new Event.Failed("the disk failed"));
    assertTrue(status().startsWith("the disk failed"), status());
    press(Action.NONE);
    assertTrue(status().startsWith("50 posts"), status());
    assertFalse(state.isWaiting());
    assertFalse(state.hasToWait(Key.of(Action.ENTER)));
    type("y");
    assertTrue(state.isWaiting());
  }

  @Test
  void keysAboutPostsWaitForThose() {
    assertTrue(state.hasToWait(Key.of(Action.CHOOSE)));
    find(50);
    assertFalse(state.hasToWait(Key.of(Action.CHOOSE)));
    type("x");
    for (Action action :
        List.of(Action.ENTER, Action.CHOOSE, Action.MARK, Action.DOWN, Action.COPY)) {
      assertTrue(state.hasToWait(Key.of(action)), action.name());
    }
    for (Action action : List.of(Action.RUB_OUT, Action.LEAVE, Action.CANCEL, Action.SORT)) {
      assertFalse(state.hasToWait(Key.of(action)), action.name());
    }
    assertFalse(state.hasToWait(Key.typed("y")));
    found(LongStream.empty(), false);
    assertFalse(state.hasToWait(Key.of(Action.ENTER)));
  }

  @Test
  void aQueryWithAFaultKeepsNoKeyWaiting() {
    find(50);
    type("date:x");
    find(50);
    type("ago..");
    assertFalse(state.hasToWait(Key.of(Action.ENTER)), status());
  }

  @Test
  void aPostWithoutAPlaceInAnotherOrderIsLeft() {
    find(50);
    press(Action.DOWN, Action.ENTER);
    makePage(5);
    type("s");
    found(LongStream.rangeClosed(3, 50), true);
    assertTrue(status().startsWith("that post is too far down in this order"), status());
    assertEquals(Optional.of(3L), state.list().currentId());
    assertEquals(PostPage.BLANK, state.reading().page());
  }

  @Test
  void letterKeysSortWhileAPostIsRead() {
    find(50);
    press(Action.DOWN, Action.ENTER);
    makePage(5);
    type("s");
    assertEquals(Sorting.BEST, wish(Wish.Posts.class).orElseThrow().sorting());
    assertTrue(status().startsWith("best match first"), status());
    type("r");
    assertTrue(status().startsWith("best match last"), status());
    found(LongStream.rangeClosed(1, 50).map(id -> 51 - id), true);
    press(Action.NONE);
    assertTrue(status().startsWith("49 of 50"), status());
    assertEquals(Optional.of(2L), state.list().currentId());
    assertEquals("", state.line().text());
  }

  @Test
  void sortsInTurn() {
    press(Action.SORT);
    assertEquals(Sorting.BEST, wish(Wish.Posts.class).orElseThrow().sorting());
    press(Action.SORT, Action.SORT);
    find(1);
    assertTrue(lines().get(1).contains("7 words"), lines().get(1));
    press(Action.SORT, Action.SORT);
    assertEquals(Sorting.NEWEST, state.sorting());
  }

  @Test
  void anyOrderIsReversed() {
    press(Action.REVERSE);
    assertEquals(Sorting.OLDEST, wish(Wish.Posts.class).orElseThrow().sorting());
    find(1);
    assertTrue(status().startsWith("1 post · oldest first"), status());
    press(Action.SORT);
    assertEquals(Sorting.BEST, state.sorting());
    press(Action.SORT, Action.REVERSE);
    find(1);
    assertTrue(status().startsWith("1 post · by title, Z to A"), status());
    press(Action.SORT, Action.REVERSE);
    find(1);
    assertTrue(lines().get(1).contains("7 words"), lines().get(1));
  }

  @Test
  void anotherOrderLeavesTheCursorOnItsPost() {
    find(50);
    press(Action.PAGE_DOWN, Action.DOWN);
    assertEquals(Optional.of(9L), state.list().currentId());
    press(Action.REVERSE);
    found(LongStream.rangeClosed(1, 50).map(id -> 51 - id).limit(10), false);
    assertEquals(8, state.list().selected());
    found(LongStream.rangeClosed(1, 50).map(id -> 51 - id), true);
    assertEquals(41, state.list().selected());
    assertEquals(Optional.of(9L), state.list().currentId());
    assertTrue(lines().get(8).startsWith(">  2016-02-03  Post 9 of"), lines().get(8));
    type("x");
    find(50);
    assertEquals(0, state.list().selected());
  }

  @Test
  void aPostThatIsLongInBeingFoundAgainIsLetGo() {
    find(50);
    press(Action.PAGE_DOWN, Action.REVERSE);
    found(LongStream.rangeClosed(60, 80), false);
    assertEquals(7, state.list().selected());
    assertEquals(50, state.list().size());
    state.take(new Event.Waited());
    found(LongStream.rangeClosed(60, 81), false);
    assertEquals(Optional.of(60L), state.list().currentId());
    assertFalse(state.hasToWait(Key.of(Action.ENTER)));
  }

  @Test
  void anotherOrderBeginsAtItsTopWhereNobodyHasLeftIt() {
    find(50);
    press(Action.REVERSE);
    found(LongStream.rangeClosed(1, 50).map(id -> 51 - id).limit(10), false);
    assertEquals(Optional.of(50L), state.list().currentId());
    assertEquals(0, state.list().selected());
  }

  private void foundMeanwhile(LongStream posts, Sorting sorting) {
    Wish.Posts wish = wish(Wish.Posts.class).orElseThrow();
    long[] ids = posts.toArray();
    state.take(new Event.Found(wish, new RowIds(ids, ids.length), false, wish.typed(), sorting));
    read();
  }

  @Test
  void theNewestAreSaidToBeNotRankedYet() {
    press(Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.NEWEST);
    assertTrue(status().startsWith("20… posts · newest first (ranking …)"), status());
    found(LongStream.rangeClosed(5, 30), true);
    assertTrue(status().startsWith("26 posts · best match first  "), status());
    assertEquals(Optional.of(5L), state.list().currentId());
  }

  @Test
  void aKeyFromBeforeWaitsForTheRanked() {
    press(Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.NEWEST);
    assertFalse(state.hasToWait(Key.of(Action.ENTER)), "pressed at what is seen");
    assertTrue(state.hasToWaitStill(Key.of(Action.ENTER)));
    assertFalse(state.hasToWaitStill(Key.of(Action.CANCEL)));
    found(LongStream.rangeClosed(5, 30), false);
    assertFalse(state.hasToWaitStill(Key.of(Action.ENTER)));
  }

  @Test
  void theNewestDoNotTakeThePlaceOfTheRanked() {
    press(Action.SORT);
    found(LongStream.rangeClosed(5, 30), true);
    foundMeanwhile(LongStream.rangeClosed(1, 40), Sorting.NEWEST);
    assertEquals(Optional.of(5L), state.list().currentId());
    assertEquals(26, state.list().size());
  }

  @Test
  void aListThatIsNotTakenEndsTheWaitForAnother() {
    find(50);
    type("x");
    Wish.Posts other = wish(Wish.Posts.class).orElseThrow();
    state.take(
        new Event.Found(
            other, new RowIds(new long[] {70}, 1), true, other.typed(), other.sorting()));
    press(Action.RUB_OUT);
    found(LongStream.rangeClosed(1, 10), false);
    state.take(new Event.RowsRead(List.of(row(70))));
    assertEquals(Optional.of(1L), state.list().currentId());
    assertEquals(50, state.list().size());
  }

  @Test
  void theRankedLeaveTheCursorOnItsPostOnceItWasMoved() {
    press(Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.NEWEST);
    press(Action.DOWN, Action.DOWN);
    found(LongStream.rangeClosed(1, 30).map(id -> 31 - id), true);
    assertEquals(Optional.of(3L), state.list().currentId());
    assertEquals(27, state.list().selected());
  }

  @Test
  void aPostThatIsReadIsKeptWhenTheOthersAreRanked() {
    press(Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.NEWEST);
    press(Action.ENTER);
    makePage(5);
    found(LongStream.rangeClosed(1, 30).map(id -> 31 - id), true);
    assertTrue(status().startsWith("30 of 30"), status());
    assertEquals(Optional.of(1L), state.list().currentId());
  }

  @Test
  void aListDoesNotGetShorterWhileItIsFoundAgain() {
    press(Action.SORT, Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.TITLE);
    found(LongStream.rangeClosed(1, 5), false);
    assertEquals(20, state.list().size());
    found(LongStream.rangeClosed(1, 19), true);
    assertEquals(19, state.list().size());
    press(Action.REVERSE, Action.SORT, Action.SORT, Action.SORT, Action.SORT);
    foundMeanwhile(LongStream.rangeClosed(1, 20), Sorting.NEWEST);
    found(LongStream.rangeClosed(9, 10), false);
    assertEquals(20, state.list().size());
    found(LongStream.rangeClosed(9, 19), false);
    assertEquals(Optional.of(9L), state.list().currentId());
  }

  @Test
  void aPostThatIsGoneInAnotherOrderIsNotWaitedFor() {
    find(50);
    press(Action.PAGE_DOWN, Action.REVERSE);
    found(LongStream.rangeClosed(20, 40), true);
    assertEquals(Optional.of(20L), state.list().currentId());
  }
}
