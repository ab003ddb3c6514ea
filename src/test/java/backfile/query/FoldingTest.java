package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void caseAndAccentsAreTakenOff() {
    assertEquals("jose nunez", Folding.fold("José NÚÑEZ"));
    assertEquals("istanbul", Folding.fold("İstanbul"));
    assertEquals("top stories", Folding.fold("Top Stories"));
  }

  @Test
  void aCurlyApostropheIsAStraightOne() {
    assertEquals("women's day", Folding.fold("Women’s Day"));
  }
}
