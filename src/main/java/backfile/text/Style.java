package backfile.text;

/** How words are set apart from those around them. */
public enum Style {
  EMPHASIS,
  STRONG,
  CODE
}
