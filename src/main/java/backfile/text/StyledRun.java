package backfile.text;

/**
 * A run of characters of a text in one style; runs of different styles may overlap.
 *
 * @param start the index of the first
 * @param end the index after the last
 */
public record StyledRun(Style style, int start, int end) {}
