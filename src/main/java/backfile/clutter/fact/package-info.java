/**
 * Reads from the text of an article what it says of itself: where it was written, by whom, for
 * which agency, what was corrected, and what is wrong with the copy at hand.
 *
 * <p>A fact stands in the text in a form that means nothing else; where a form could be prose,
 * there is no fact.
 */
package backfile.clutter.fact;
