package backfile.link;

/** What a rule says of an address. */
sealed interface Finding {
  Finding NONE = new None();

  /** It is nothing that the rule knows. */
  record None() implements Finding {}

  /** It leads to another address, which may be of any kind and still has to be tidied. */
  record Leads(String url) implements Finding {}

  /** It is a redirector whose target is not in it; the reason completes "unresolved:". */
  record Opaque(String reason) implements Finding {}

  /** Leads there; "" is no address and leads nowhere. */
  static Finding to(String url) {
    return url.isEmpty() ? NONE : new Leads(url);
  }
}
