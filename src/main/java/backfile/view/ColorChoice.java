package backfile.view;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What {@code --color} says; the flag beats the environment. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** Kinds of terminals that nothing is known of: they show lines, and no styles. */
  private static final Set<String> PLAIN = Set.of("", "dumb", "unknown");

  /** Kinds that have styles and no colour, by the rules for their names in term(7). */
  private static final Pattern MONOCHROME = Pattern.compile("vt[1-4]\\d\\d(-.*)?|.*-(m|mono)");

  /**
   * The paint for one stream. With AUTO a non-empty {@code NO_COLOR} (no-color.org) wins over
   * {@code CLICOLOR_FORCE}, which wins over {@code TERM}, {@code CLICOLOR=0} and a pipe
   * (bixense.com/clicolors). A terminal without colour still marks what matches.
   */
  public Paint paint(Map<String, String> environment, Audience audience) {
    return switch (this) {
      case ALWAYS -> Paint.on();
      case NEVER -> Paint.off();
      case AUTO -> automatic(environment, audience);
    };
  }

  private static Paint automatic(Map<String, String> environment, Audience audience) {
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    boolean never = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    if (!never && !force.isEmpty() && !force.equals("0")) {
      return Paint.on();
    }
    String type = environment.getOrDefault("TERM", "");
    if (audience != Audience.TERMINAL || PLAIN.contains(type)) {
      return Paint.off();
    }
    boolean unwanted = never || environment.getOrDefault("CLICOLOR", "").equals("0");
    return unwanted || MONOCHROME.matcher(type).matches() ? Paint.marks() : Paint.on();
  }
}
