package backfile.query;

/**
 * A piece of a query.
 *
 * @param text without quotes and without the star of a prefix; the name of a field
 * @param column of its first character, from 1
 */
record Token(Kind kind, String text, int column) {
  /** What a token is to the grammar. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    WORD,
    PHRASE,
    PREFIX,
    /** What stood after an equals sign. */
    EXACT,
    /** What stood between slashes. */
    REGEX,
    /** Its terms follow, up to CLOSE. */
    NEAR,
    /** A field's name; its values follow, up to VALUE_END. */
    FIELD,
    COMMA,
    DOTS,
    VALUE_END,
    END
  }
}
