package backfile.shell.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.shell.browse.BrowseState.Effect;
import backfile.shell.browse.BrowseState.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowseTagsTest extends BrowseStage {
  @Test
  void tagsAreForThePostsMarkedOrElseTheOneOfNow() {
    find(5);
    press(Action.DOWN, Action.TAG);
    type("+todo -x");
    assertTrue(status().startsWith("tags of 1 post: +todo -x"), status());
    assertEquals(Effect.TAG, press(Action.ENTER));
    assertEquals("+todo -x", state.tags().text());
    assertEquals(List.of(2L), state.tagged());
    press(Action.MARK, Action.MARK, Action.TAG);
    assertEquals(List.of(2L, 3L), state.tagged());
    assertEquals(Effect.NONE, press(Action.LEAVE));
    assertEquals(Mode.LIST, state.mode());
  }

  @Test
  void whileOnePostIsReadTagsAreForThatOne() {
    find(5);
    press(Action.MARK, Action.MARK, Action.ENTER);
    type("t");
    assertTrue(status().startsWith("tags of 1 post: "), status());
    type("+todo");
    assertEquals(List.of(3L), state.tagged());
    assertEquals(Effect.TAG, press(Action.ENTER));
    assertEquals(List.of(3L), state.tagged());
  }

  @Test
  void tagsStandLastAndPushNoTitleAway() {
    tags = "+todo +an-uncommonly-long-tag";
    find(2);
    String row = lines().get(1).strip();
    assertTrue(
        row.endsWith("Post 1 of the 港                       Harbour  +todo +an-uncomm…"), row);
    assertTrue(lines().get(9).startsWith("── Post 1 of the 港  +todo +an-uncommonly-lon… ─"));
    state.resize(50, 24);
    assertTrue(lines().get(1).endsWith("Post 1 of the 港  +todo +an-uncomm…"), lines().get(1));
    state.resize(37, 24);
    assertTrue(lines().get(1).endsWith("Post 1 of the 港      "), lines().get(1));
    state.resize(20, 24);
    assertTrue(lines().get(1).endsWith("Post 1 of the 港 "), lines().get(1));
  }

  @Test
  void aPostThatWasTaggedIsShownAsItWasUntilItIsReadAgain() {
    find(2);
    tags = "+todo";
    state.retagged(List.of(1L));
    assertTrue(lines().get(1).contains("Post 1 of"), lines().get(1));
    read();
    assertTrue(lines().get(1).contains("+todo"), lines().get(1));
    assertFalse(lines().get(2).contains("+todo"), lines().get(2));
    assertEquals(Optional.empty(), wish(Wish.Rows.class));
  }
}
