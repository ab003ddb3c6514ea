package backfile.clutter;

import backfile.clutter.Leaves.Leaf;
import backfile.text.Article;
import backfile.text.Block;
import backfile.text.Inline;
import backfile.text.LightText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what one rule took out, by comparing the article before and after it: so no rule can take
 * out a word that is not told, and none pays for telling when nobody asks.
 */
final class Drops {
  private final ClutterRule rule;
  private final List<Drop> drops = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Block> block = Optional.empty();
  private Optional<Block> outermost = Optional.empty();

  private Drops(ClutterRule rule) {
    this.rule = rule;
  }

  static List<Drop> between(Article before, Article after, ClutterRule rule) {
    Drops drops = new Drops(rule);
    drops.compare(Leaves.of(before), Leaves.of(after));
    return drops.drops;
  }

  /** Rules keep the pieces that stay as they are, and make new ones of those they shorten. */
  private void compare(List<Leaf> before, List<Leaf> after) {
    Set<Object> known = identities(before);
    Set<Object> kept = identities(after);
    Deque<Object> made = new ArrayDeque<>();
    for (Leaf leaf : after) {
      if (!known.contains(leaf.content())) {
        made.add(leaf.content());
      }
    }
    for (Leaf leaf : before) {
      if (kept.contains(leaf.content())) {
        end(leaf);
      } else {
        add(leaf, withoutRest(leaf, made));
      }
    }
    end();
  }

  private static Set<Object> identities(List<Leaf> leaves) {
    Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    leaves.forEach(leaf -> identities.add(leaf.content()));
    return identities;
  }

  /** What is gone of a piece, whose rest may be the next one that was made. */
  private static String withoutRest(Leaf leaf, Deque<Object> made) {
    Object next = made.peek();
    if (next instanceof Inline.Text rest && leaf.content() instanceof Inline.Text whole) {
      int start = whole.text().indexOf(rest.text());
      if (start >= 0) {
        made.remove();
        String end = whole.text().substring(start + rest.text().length());
        return whole.text().substring(0, start) + " " + end;
      }
    } else if (next instanceof Inline.Image rest
        && leaf.content() instanceof Inline.Image whole
        && rest.url().equals(whole.url())) {
      made.remove();
    }
    return leaf.text();
  }

  private void add(Leaf leaf, String dropped) {
    if (outermost.filter(open -> open == leaf.outermost()).isEmpty()) {
      end();
    } else if (block.filter(open -> open == leaf.block()).isEmpty()) {
      text.append('\n');
    }
    block = Optional.of(leaf.block());
    outermost = Optional.of(leaf.outermost());
    text.append(dropped);
  }

  /** Words that stay end a drop; blanks and pictures without words do not. */
  private void end(Leaf kept) {
    if (!kept.text().isBlank()) {
      end();
    }
  }

  private void end() {
    List<String> lines = new ArrayList<>();
    for (String line : text.toString().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    LightText shown = LightText.raw(String.join("\n", lines));
    if (shown.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      drops.add(new Drop(rule.name(), rule.reason(), shown));
    }
    text.setLength(0);
    block = Optional.empty();
    outermost = Optional.empty();
  }
}
