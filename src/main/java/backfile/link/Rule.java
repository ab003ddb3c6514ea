package backfile.link;

/** Knows one family of redirectors by the shape of their addresses; linear in their length. */
interface Rule {
  /** What a step of this rule is called. */
  String name();

  Finding find(WebAddress address);
}
