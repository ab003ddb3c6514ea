package backfile.web.fetch;

/** How much of a page is asked for. */
public enum Wanted {
  /** Whether it is there: a HEAD request. */
  HEAD,
  /** The same where a server refuses HEAD: a GET request whose body is not read. */
  STATUS,
  /** All of it. */
  PAGE
}
