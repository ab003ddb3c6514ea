package backfile.command.session;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program keeps its files, by the XDG base directory specification: a variable that is
 * unset, empty or relative gives the default.
 *
 * @param config what the user writes: settings
 * @param data indexes and the list of archives
 * @param state history and the last list of each terminal session
 */
public record Locations(Path config, Path data, Path state) {
  private static final String PROGRAM = "backfile";

  static Locations of(Surroundings surroundings) {
    Map<String, String> environment = surroundings.environment();
    Path home = Path.of(environment.getOrDefault("HOME", surroundings.folder().toString()));
    return new Locations(
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
        base(environment, "XDG_STATE_HOME", home.resolve(".local/state")));
  }

  private static Path base(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return (value.startsWith("/") ? Path.of(value) : otherwise).resolve(PROGRAM);
  }

  /** The index of an archive that was given no other place. */
  public Path index(String archive) {
    return data.resolve(archive).resolve("index.db");
  }
}
