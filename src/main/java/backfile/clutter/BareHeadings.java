package backfile.clutter;

import backfile.text.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Titles of sections of which nothing stays, such as "More on this" and "Comments". */
final class BareHeadings {
  private BareHeadings() {}

  /** What stays without them, in the order of all. */
  static List<Passage> without(List<Passage> all, List<Passage> staying) {
    Set<Passage> kept = new HashSet<>(staying);
    for (int at = all.size() - 1; at >= 0; at--) {
      if (kept.contains(all.get(at)) && isBare(all, at, kept)) {
        kept.remove(all.get(at));
      }
    }
    List<Passage> left = new ArrayList<>(staying);
    left.retainAll(kept);
    return left;
  }

  /** Whether it is a title, and what stands below it up to the next of its level is gone. */
  private static boolean isBare(List<Passage> all, int at, Set<Passage> kept) {
    return level(all.get(at)) > 0 && end(all, at) > at + 1 && !keepsSomething(all, at, kept);
  }

  /** Whether anything stays that stands below a title, up to the next of its level. */
  static boolean keepsSomething(List<Passage> all, int at, Set<Passage> kept) {
    return all.subList(at + 1, end(all, at)).stream().anyMatch(kept::contains);
  }

  private static int end(List<Passage> all, int at) {
    int end = at + 1;
    while (end < all.size() && !isOver(all.get(end), all.get(at))) {
      end++;
    }
    return end;
  }

  private static boolean isOver(Passage passage, Passage title) {
    return level(passage) > 0 && level(passage) <= level(title);
  }

  private static int level(Passage passage) {
    return passage.block() instanceof Block.Heading heading ? heading.level() : 0;
  }
}
