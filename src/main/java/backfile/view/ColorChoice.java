package backfile.view;

import java.util.Map;

/** What {@code --color} says; the flag beats the environment. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * The paint for one stream. With AUTO a non-empty {@code NO_COLOR} (no-color.org) wins over
   * {@code CLICOLOR_FORCE}, which wins over {@code TERM=dumb}, {@code CLICOLOR=0} and a pipe
   * (bixense.com/clicolors).
   */
  public Paint paint(Map<String, String> environment, Audience audience) {
    return switch (this) {
      case ALWAYS -> Paint.on();
      case NEVER -> Paint.off();
      case AUTO -> isColorful(environment, audience) ? Paint.on() : Paint.off();
    };
  }

  private static boolean isColorful(Map<String, String> environment, Audience audience) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return audience == Audience.TERMINAL
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && !environment.getOrDefault("CLICOLOR", "").equals("0");
  }
}
