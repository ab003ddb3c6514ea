/**
 * The text of a post as a small tree, and the readers that make it from HTML (jsoup) and Markdown
 * (commonmark-java). Which parts are clutter is left to {@code backfile.clutter}.
 */
package backfile.text;
