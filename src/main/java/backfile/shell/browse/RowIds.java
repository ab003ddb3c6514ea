package backfile.shell.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Row ids in an order, as compact as 200,000 of them should be. */
final class RowIds {
  static final RowIds NONE = new RowIds(new long[0], 0);

  private final long[] ids;

  /** The first of these. */
  RowIds(long[] ids, int size) {
    this.ids = Arrays.copyOf(ids, size);
  }

  int size() {
    return ids.length;
  }

  long at(int index) {
    return ids[index];
  }

  /** Where an id stands; below 0 where it does not. */
  int indexOf(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  List<Long> all() {
    List<Long> all = new ArrayList<>(ids.length);
    for (long id : ids) {
      all.add(id);
    }
    return all;
  }
}
