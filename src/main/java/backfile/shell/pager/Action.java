package backfile.shell.pager;

/** What a key asks the pager for. */
enum Action {
  NONE,
  LINE_DOWN,
  LINE_UP,
  PAGE_DOWN,
  PAGE_UP,
  HALF_DOWN,
  HALF_UP,
  FIRST,
  LAST,
  PERCENT,
  LEFT,
  RIGHT,
  CHOP,
  SEARCH,
  SEARCH_BACKWARD,
  ONLY,
  NEXT,
  PREVIOUS,
  MARK,
  RETURN,
  WHERE,
  HELP,
  REPAINT,
  LEAVE,
  STOP,
  SUSPEND,
  /** A character of a number, of a mark or of what is looked for. */
  TYPE,
  /** Of something where nothing is typed. */
  PASTE,
  RUB_OUT,
  RUB_OUT_WORD,
  RUB_OUT_LINE,
  EARLIER,
  ENTER,
  CANCEL
}
