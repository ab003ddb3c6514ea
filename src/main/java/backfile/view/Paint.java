package backfile.view;

/** Puts styles around text by role, or leaves it alone. */
public final class Paint {
  private static final Paint ON = new Paint(true, true);
  private static final Paint OFF = new Paint(false, false);
  private static final Paint MARKS = new Paint(false, true);

  private final boolean colorful;
  private final boolean marking;

  private Paint(boolean colorful, boolean marking) {
    this.colorful = colorful;
    this.marking = marking;
  }

  public static Paint on() {
    return ON;
  }

  public static Paint off() {
    return OFF;
  }

  /** Without colour; what matches a query is marked all the same. */
  public static Paint marks() {
    return MARKS;
  }

  public boolean isOn() {
    return colorful;
  }

  /** Whether what matches a query looks unlike other text. */
  public boolean showsMatches() {
    return marking;
  }

  /** The text in the role's style; empty text stays empty. The text must be printable already. */
  public String apply(Role role, String text) {
    if (text.isEmpty() || !(colorful || (marking && role == Role.MATCH))) {
      return text;
    }
    Role shown = colorful ? role : Role.MARK;
    return "\u001b[" + shown.sgr() + "m" + text + "\u001b[0m";
  }
}
