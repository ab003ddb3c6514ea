package backfile.index;

/** A value of a field and how many posts have it. */
public record FacetCount(String value, long posts) {}
