package backfile.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backfile.problem.Problem;
import backfile.problem.ProblemException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedQueriesTest {
  private static final QueryClock CLOCK =
      new QueryClock(Instant.parse("2016-03-16T12:00:00Z"), ZoneOffset.UTC);

  private final List<SavedQuery> saved = new ArrayList<>();

  private void save(String name, String text) {
    saved.add(new SavedQuery(name, text));
  }

  private Query expand(String text) {
    return new SavedQueries(saved).expand(QueryParser.parse(text, CLOCK), text, CLOCK);
  }

  private Problem problem(String text) {
    return assertThrows(ProblemException.class, () -> expand(text)).problem();
  }

  @Test
  void aSavedQueryStandsAsIfInParentheses() {
    save("a", "x OR y");
    save("b", "-q:a");
    for (String[] pair :
        new String[][] {
          {"q:a z", "(x OR y) z"},
          {"-q:a", "-(x OR y)"},
          {"-q:b", "x OR y"},
          {"q:a OR z", "x OR y OR z"},
          {"z (q:b OR w)", "z (-(x OR y) OR w)"},
          {"q:A,b", "x OR y OR -(x OR y)"},
        }) {
      assertEquals(QueryParser.parse(pair[1], CLOCK), expand(pair[0]), pair[0]);
    }
  }

  @Test
  void whatIsExpandedCanBePrintedAndReadAgain() {
    save("mine", "apple OR \"b c\" -q:other-1");
    save("other-1", "category:x,y date:7d..");
    RandomQueries queries = new RandomQueries(7);
    for (int i = 0; i < 5_000; i++) {
      Query query = expand(queries.valid(4));
      String printed = QueryPrinter.print(query, ZoneOffset.UTC);
      assertFalse(printed.contains("q:mine"), printed);
      assertEquals(query, QueryParser.parse(printed, CLOCK), printed);
    }
  }

  @Test
  void itsDatesAreThoseOfTheDay() {
    save("recent", "date:yesterday");
    assertEquals(QueryParser.parse("date:2016-03-15", CLOCK), expand("q:recent"));
  }

  @Test
  void aQueryInItselfIsAProblemWithItsColumn() {
    save("a", "x q:b");
    save("b", "(y OR q:A)");
    Problem problem = problem("q:a");
    assertEquals("q:b:9", problem.where());
    assertEquals("this saved query stands in itself: a > b > a", problem.what());
    assertEquals(Optional.of(new Problem.Excerpt("(y OR q:A)", 9)), problem.excerpt());
    save("self", "q:self");
    assertEquals("q:self:3", problem("z q:self").where());
  }

  @Test
  void anUnknownNameNamesTheNearest() {
    save("Harbour", "x");
    assertEquals(Optional.of("q:Harbour"), problem("a (q:harbor)").hint());
    assertEquals("query:6", problem("a (q:harbor)").where());
    assertEquals(Optional.of("backfile saved"), problem("q:zzz").hint());
  }

  @Test
  void twiceTheSameIsNoCircle() {
    save("a", "x");
    save("b", "q:a y");
    assertEquals(QueryParser.parse("x x y", CLOCK), expand("q:a q:b"));
  }

  @Test
  void whatGrowsWithoutBoundsIsAProblem() {
    save("n0", "apple");
    for (int i = 1; i < 19; i++) {
      save("n" + i, "q:n" + (i - 1) + " OR -(q:n" + (i - 1) + " x)");
    }
    assertTrue(problem("q:n18").what().startsWith("too many saved queries"));
    save("m0", "apple");
    for (int i = 1; i < 30; i++) {
      save("m" + i, "(q:m" + (i - 1) + ")");
    }
    expand("q:m19");
    assertTrue(problem("q:m20").what().startsWith("too many saved queries"));
    save("d0", "apple");
    for (int i = 1; i < 10; i++) {
      save("d" + i, "-(a (b OR ".repeat(15) + "q:d" + (i - 1) + "))".repeat(15));
    }
    expand("q:d3");
    assertTrue(problem("q:d9").what().contains("too many parentheses"));
  }

  @Test
  void namesCanBeTypedWithoutQuotes() {
    for (String name : List.of("a", "last-week", "été", "中国", "7d", "a.b_c")) {
      assertTrue(SavedQuery.isName(name), name);
      assertEquals(new Query.Saved(name, 3), QueryParser.parse("q:" + name, CLOCK));
    }
    for (String name :
        List.of("", "a b", "a,b", "-a", "a*", "a(b", "\"a\"", "a/b", "x".repeat(61))) {
      assertFalse(SavedQuery.isName(name), name);
    }
  }
}
