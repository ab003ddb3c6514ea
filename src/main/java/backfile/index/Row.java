package backfile.index;

import java.util.List;

/** One row of a listing; its cells stand in the order of the columns that were asked for. */
public record Row(List<Cell> cells) {}
