package backfile.clutter;

import backfile.text.Article;

/** One kind of clutter and how to take it out. */
interface ClutterRule {
  /** How users and messages call the rule, such as {@code hidden-text}. */
  String name();

  /** Why it takes text out, in one sentence that a reader understands. */
  String reason();

  /**
   * The article without this clutter; applied to its own result, it changes nothing.
   *
   * @param passages of this article, and of what earlier rules left of it
   */
  Article clean(Article article, Passages passages);
}
