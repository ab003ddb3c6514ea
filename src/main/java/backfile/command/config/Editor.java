package backfile.command.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The user's own editor: {@code VISUAL}, else {@code EDITOR}, else {@code vi}; an empty one counts
 * as unset. It is a shell command and run by {@code sh -c}, as git does.
 *
 * @param environment what its process gets
 */
public record Editor(String command, Map<String, String> environment) {
  public static Editor of(Map<String, String> environment) {
    for (String variable : List.of("VISUAL", "EDITOR")) {
      String command = environment.getOrDefault(variable, "");
      if (!command.isBlank()) {
        return new Editor(command, environment);
      }
    }
    return new Editor("vi", environment);
  }

  /**
   * Opens a file on the terminal, waits until it is left, and gives the editor's exit code. Ctrl-C
   * meanwhile is the editor's.
   */
  public int edit(Path file) throws IOException {
    // Else the shell that runs the editor would end by Ctrl-C, and the editor would not.
    String script = "trap : INT; " + command + " \"$0\"";
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, file.toString()).inheritIO();
    builder.environment().clear();
    builder.environment().putAll(environment);
    return waitFor(builder.start());
  }

  private static int waitFor(Process process) {
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        // It goes on, and has the terminal as long as it does.
      }
    }
  }
}
