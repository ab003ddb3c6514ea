package backfile.shell.browse;

/**
 * Which part of the screen takes which room: the query line on top, the status line below, and
 * between them the list, beside or above the preview, and the pane of facets.
 *
 * @param facets whether the pane of facets is open
 */
record Frame(int columns, int rows, boolean facets) {
  private static final int BESIDE_FROM = 60;
  private static final int PREVIEW_BESIDE_FROM = 110;
  private static final int PREVIEW_BELOW_FROM = 12;

  Frame withFacets(boolean open) {
    return new Frame(columns, rows, open);
  }

  int body() {
    return Math.max(1, rows - 2);
  }

  /** 0 while the pane is closed. */
  int facetColumns() {
    if (!facets) {
      return 0;
    }
    return columns < BESIDE_FROM ? columns : Math.max(28, Math.min(44, columns * 2 / 5));
  }

  /** The room of list and preview: all that the pane and the border before it leave. */
  int mainColumns() {
    return facets ? Math.max(0, columns - facetColumns() - 1) : columns;
  }

  boolean isPreviewBeside() {
    return mainColumns() >= PREVIEW_BESIDE_FROM && body() > 4;
  }

  boolean isPreviewBelow() {
    return !isPreviewBeside() && mainColumns() > 0 && body() >= PREVIEW_BELOW_FROM;
  }

  int listColumns() {
    return isPreviewBeside() ? mainColumns() / 2 : mainColumns();
  }

  int listRows() {
    return isPreviewBelow() ? Math.max(5, body() * 2 / 5) : body();
  }

  /** Without the border or rule. */
  int previewColumns() {
    return isPreviewBeside() ? mainColumns() - listColumns() - 2 : mainColumns();
  }

  /** Without the line for the title; 0 where there is no preview. */
  int previewRows() {
    return isPreviewBeside() ? body() - 1 : isPreviewBelow() ? body() - listRows() - 1 : 0;
  }

  /** Of a post that is read on the whole screen. */
  int readingRows() {
    return Math.max(1, rows - 1);
  }
}
