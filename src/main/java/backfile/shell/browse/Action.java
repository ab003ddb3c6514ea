package backfile.shell.browse;

/** What a key asks for; what that means depends on which part of the screen it is for. */
enum Action {
  /** The key's own characters are typed. */
  TYPE,
  /** A text is pasted, which is no key, whatever its characters are. */
  PASTE,
  LEFT,
  RIGHT,
  WORD_LEFT,
  WORD_RIGHT,
  LINE_START,
  LINE_END,
  RUB_OUT,
  DELETE,
  RUB_OUT_WORD,
  DELETE_WORD,
  RUB_OUT_LINE,
  DELETE_REST,
  UP,
  DOWN,
  PAGE_UP,
  PAGE_DOWN,
  FIRST,
  LAST,
  PREVIEW_UP,
  PREVIEW_DOWN,
  MARK,
  MARK_UPWARD,
  MARK_ALL,
  ENTER,
  /** Takes the row of now along and leaves. */
  CHOOSE,
  FOLLOW,
  COPY,
  TAG,
  SORT,
  REVERSE,
  FACETS,
  KEYS,
  REPAINT,
  /** Leaves with what is marked. */
  LEAVE,
  /** Leaves with nothing. */
  CANCEL,
  SUSPEND,
  NONE
}
