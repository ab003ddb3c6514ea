package backfile.command.list;

import backfile.command.argument.Argument;
import backfile.index.Search;
import backfile.index.SortKey;
import backfile.problem.Nearest;
import backfile.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Which rows of a listing are shown, and in what order. */
final class ListingOptions {
  private final Argument<Optional<Long>> limit =
      Argument.option(Long.class, "N", "Show at most N posts.", "-n", "--limit")
          .checkedBy(ListingOptions::checkLimit);
  private final Argument<Optional<Long>> offset =
      Argument.option(Long.class, "N", "Pass over the first N posts.", "--offset")
          .checkedBy(text -> checkedOffset(Long.parseLong(text)));
  private final Argument<List<String>> sort =
      Argument.options(
              "KEY",
              "Sort by date, title, author, words, path, id, relevance or random; -KEY reverses one.",
              "--sort")
          .checkedBy(word -> key(unreversed(word)));
  private final Argument<Optional<Long>> seed =
      Argument.option(Long.class, "N", "Repeat the random order of this number.", "--seed");
  private final Argument<Boolean> reverse = Argument.flag("Reverse the order.", "--reverse");

  private final ExplainOption explain = new ExplainOption();

  void addTo(CommandSpec command) {
    List.of(limit, offset, sort, seed, reverse).forEach(option -> option.addTo(command));
    explain.addTo(command);
  }

  ExplainOption explain() {
    return explain;
  }

  /** Whether no number of posts was asked for. */
  boolean isUnlimited() {
    return limit.value().isEmpty();
  }

  /** The most posts to show; below 0 for all. */
  long limit() {
    return checkedLimit(limit.value());
  }

  static void checkLimit(String text) {
    checkedLimit(Optional.of(Long.valueOf(text)));
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
    return checkedOffset(offset.value().orElse(0L));
  }

  private static long checkedOffset(long given) {
    if (given < 0) {
      throw Problem.of("--offset " + given, "an offset is 0 or more").asException();
    }
    return given;
  }

  /** The order asked for, or the usual one. */
  List<Search.Order> order(SortKey usual) {
    List<Search.Order> order = new ArrayList<>();
    for (String word : sort.value()) {
      boolean reversed = word.startsWith("-");
      order.add(order(key(unreversed(word)), reversed != reverse.value()));
    }
    if (seed.value().isPresent() && order.stream().noneMatch(ListingOptions::isRandom)) {
      throw Problem.of("--seed " + seed.value().get(), "only a random order has a seed")
          .withHint("--sort random --seed " + seed.value().get())
          .asException();
    }
    if (order.isEmpty()) {
      order.add(order(usual, reverse.value()));
    }
    return order;
  }

  private static String unreversed(String word) {
    return word.startsWith("-") ? word.substring(1) : word;
  }

  private Search.Order order(SortKey key, boolean reversed) {
    return key == SortKey.RANDOM
        ? new Search.Order(key, reversed, seed.value().orElseGet(System::nanoTime))
        : new Search.Order(key, reversed);
  }

  private static boolean isRandom(Search.Order order) {
    return order.key() == SortKey.RANDOM;
  }

  /** The key of this name. */
  static SortKey key(String word) {
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
