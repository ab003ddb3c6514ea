/**
 * Takes clutter, text in a body that is no part of the article, out of an article by named rules.
 */
package backfile.clutter;
