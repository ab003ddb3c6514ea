package backfile.command;

import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rows of a listing are shown, and in what order. */
final class ListingOptions {
  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N posts.")
  private Optional<Long> limit = Optional.empty();

  @Option(names = "--offset", paramLabel = "N", description = "Pass over the first N posts.")
  private long offset;

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      split = ",",
      description = "Sort by date, title, author, words, path, id or relevance; -KEY reverses one.")
  private List<String> sort = new ArrayList<>();

  @Option(names = "--reverse", description = "Reverse the order.")
  private boolean reverse;

  long limit() {
    return checkedLimit(limit);
  }

  /** The limit as the index takes it, where negative is none; nobody may type that. */
  static long checkedLimit(Optional<Long> limit) {
    limit
        .filter(number -> number < 0)
        .ifPresent(
            number -> {
              throw Problem.of("--limit " + number, "a limit is 0 or more").asException();
            });
    return limit.orElse(-1L);
  }

  long offset() {
    if (offset < 0) {
      throw Problem.of("--offset " + offset, "an offset is 0 or more").asException();
    }
    return offset;
  }

  /** The order asked for, or the usual one. */
  List<Search.Order> order(SortKey usual) {
    List<Search.Order> order = new ArrayList<>();
    for (String word : sort) {
      boolean reversed = word.startsWith("-");
      order.add(new Search.Order(key(reversed ? word.substring(1) : word), reversed != reverse));
    }
    if (order.isEmpty()) {
      order.add(new Search.Order(usual, reverse));
    }
    return order;
  }

  private static SortKey key(String word) {
    List<String> words = new ArrayList<>();
    for (SortKey key : SortKey.values()) {
      if (key.word().equals(word)) {
        return key;
      }
      words.add(key.word());
    }
    throw Problem.of("--sort " + word, "unknown sort key; known are " + String.join(", ", words))
        .withHint("--sort " + Nearest.to(word, words).orElse("date"))
        .asException();
  }
}
