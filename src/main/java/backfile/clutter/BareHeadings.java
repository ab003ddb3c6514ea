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
    int level = level(all.get(at));
    boolean gone = false;
    for (int below = at + 1; level > 0 && below < all.size(); below++) {
      int other = level(all.get(below));
      if (other > 0 && other <= level) {
        break;
      } else if (kept.contains(all.get(below))) {
        return false;
      }
      gone = true;
    }
    return gone;
  }

  private static int level(Passage passage) {
    return passage.block() instanceof Block.Heading heading ? heading.level() : 0;
  }
}
