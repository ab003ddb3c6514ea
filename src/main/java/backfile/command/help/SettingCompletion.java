package backfile.command.help;

import backfile.command.session.Settings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The names and values of settings, for completion. */
final class SettingCompletion {
  private static final String ALIAS = "alias.";

  private final Settings settings;

  SettingCompletion(Settings settings) {
    this.settings = settings;
  }

  /** The names that an action is for: an alias has to be there, but to be set. */
  List<Suggestion> names(String action, String typed) {
    List<Suggestion> names = new ArrayList<>();
    for (Settings.Key key : Settings.Key.values()) {
      if (Suggestion.begins(key.word(), typed)) {
        names.add(new Suggestion(key.word(), "settings", key.meaning()));
      }
    }
    for (String alias : settings.aliases()) {
      if (Suggestion.begins(ALIAS + alias, typed)) {
        names.add(new Suggestion(ALIAS + alias, "settings", settings.alias(alias).orElse("")));
      }
    }
    if (action.equals("set") && Suggestion.begins(ALIAS, typed) && !typed.equals(ALIAS)) {
      names.add(new Suggestion(ALIAS, "settings", "a command line by a name of its own"));
    }
    return names;
  }

  /** What a setting may be, where that is known. */
  List<Suggestion> values(String setting, String typed) {
    List<String> values =
        switch (setting) {
          case "color" -> OptionValues.COLOR;
          case "offline" -> List.of("true", "false");
          case "timezone" -> List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds()));
          default -> List.of();
        };
    return Suggestion.of(values, Suggestion.VALUES, "", typed);
  }
}
