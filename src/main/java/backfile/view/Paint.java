package backfile.view;

/** Puts styles around text by role, or leaves it alone. */
public final class Paint {
  private static final Paint ON = new Paint(true);
  private static final Paint OFF = new Paint(false);

  private final boolean colorful;

  private Paint(boolean colorful) {
    this.colorful = colorful;
  }

  public static Paint on() {
    return ON;
  }

  public static Paint off() {
    return OFF;
  }

  public boolean isOn() {
    return colorful;
  }

  /** The text in the role's style; empty text stays empty. The text must be printable already. */
  public String apply(Role role, String text) {
    return colorful && !text.isEmpty() ? "\u001b[" + role.sgr() + "m" + text + "\u001b[0m" : text;
  }
}
