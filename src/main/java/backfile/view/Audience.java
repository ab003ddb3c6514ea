package backfile.view;

/** Who reads standard output. */
public enum Audience {
  /** A person: colour, cut cells and a pager may be used. */
  TERMINAL,
  /** A program or a file: nothing is cut, coloured or paged. */
  PIPE
}
