package backfile.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text without signs, and which of its characters they gave which style. */
final class StyledText {
  private final String text;
  private final Map<Style, BitSet> styled = new EnumMap<>(Style.class);

  private StyledText(String text) {
    this.text = text;
  }

  static StyledText of(String signed) {
    int sign = StyleSigns.next(signed, 0);
    if (sign == signed.length()) {
      return new StyledText(signed);
    }
    StyledText result = new StyledText(StyleSigns.without(signed));
    Map<Style, Integer> depths = new EnumMap<>(Style.class);
    int index = sign;
    while (sign < signed.length()) {
      char character = signed.charAt(sign);
      depths.merge(
          StyleSigns.styleOf(character), StyleSigns.opens(character) ? 1 : -1, Integer::sum);
      int next = StyleSigns.next(signed, sign + 1);
      int end = index + next - sign - 1;
      result.set(depths, index, end);
      index = end;
      sign = next;
    }
    return result;
  }

  private void set(Map<Style, Integer> depths, int start, int end) {
    for (Map.Entry<Style, Integer> open : depths.entrySet()) {
      if (open.getValue() > 0) {
        styled.computeIfAbsent(open.getKey(), style -> new BitSet()).set(start, end);
      }
    }
  }

  String text() {
    return text;
  }

  /** In the order of their starts; of those that start together the longer one is first. */
  List<StyledRun> runs() {
    List<StyledRun> runs = new ArrayList<>();
    styled.forEach(
        (style, set) -> {
          for (int start = set.nextSetBit(0); start >= 0; ) {
            int end = set.nextClearBit(start);
            runs.add(new StyledRun(style, start, end));
            start = set.nextSetBit(end);
          }
        });
    runs.sort(
        Comparator.comparingInt(StyledRun::start)
            .thenComparing(StyledRun::end, Comparator.reverseOrder())
            .thenComparing(StyledRun::style));
    return runs;
  }

  /** The styles that all characters of a range have. */
  Set<Style> stylesOf(int start, int end) {
    Set<Style> all = EnumSet.noneOf(Style.class);
    styled.forEach(
        (style, set) -> {
          if (set.nextClearBit(start) >= end) {
            all.add(style);
          }
        });
    return all;
  }

  /** Where the longest run begins that ends before {@code end}; {@code end} if none does. */
  int startOfRunBefore(int end) {
    int start = end;
    for (BitSet set : styled.values()) {
      if (!set.get(end)) {
        start = Math.min(start, set.previousClearBit(end - 1) + 1);
      }
    }
    return start;
  }

  /** Where, after {@code start}, the styles first change; {@code end} if they do not before it. */
  int sameUntil(int start, int end) {
    int until = end;
    for (BitSet set : styled.values()) {
      int change = set.get(start) ? set.nextClearBit(start) : set.nextSetBit(start);
      until = change < 0 ? until : Math.min(until, change);
    }
    return until;
  }
}
