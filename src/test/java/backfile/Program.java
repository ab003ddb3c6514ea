package backfile;

import backfile.Workspace.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The two ways a test can run a command line. */
interface Program {
  Outcome run(List<String> words, String input, Workspace workspace);

  /** The folder that the program lies in, where it brings its own. */
  Optional<Path> installation();

  /** In this process: quick, and a debugger can follow. */
  record Inside() implements Program {
    @Override
    public Outcome run(List<String> words, String input, Workspace workspace) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      var surroundings = workspace.surroundings(input, out, err);
      int code = Main.run(words.toArray(String[]::new), surroundings);
      surroundings.out().flush();
      surroundings.err().flush();
      return new Outcome(
          out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    @Override
    public Optional<Path> installation() {
      return Optional.empty();
    }
  }

  /** As a user does: the launcher of a packaged program, in a process of its own. */
  record Launched(Path home) implements Program {
    private static final long SECONDS = 60;

    @Override
    public Outcome run(List<String> words, String input, Workspace workspace) {
      try {
        return run(words, Files.writeString(temporary(), input), workspace);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private Outcome run(List<String> words, Path input, Workspace workspace)
        throws IOException, InterruptedException {
      Path out = temporary();
      Path err = temporary();
      List<String> command = new ArrayList<>(words);
      command.add(0, home.resolve("bin/backfile").toString());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(workspace.folder().toFile())
              .redirectInput(input.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      setEnvironment(builder.environment(), workspace);
      Process process = builder.start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " was still running after " + SECONDS + " s");
      }
      Outcome outcome = new Outcome(taken(out), taken(err), process.exitValue());
      Files.delete(input);
      return outcome;
    }

    /** What finds a shell and a JVM is real, all else is the workspace's. */
    static void setEnvironment(Map<String, String> environment, Workspace workspace) {
      environment.keySet().retainAll(List.of("PATH", "JAVA_HOME", "LD_LIBRARY_PATH"));
      environment.put("LANG", "C.UTF-8");
      environment.putAll(workspace.environment());
    }

    private static String taken(Path file) throws IOException {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Files.delete(file);
      return text;
    }

    private static Path temporary() throws IOException {
      return Files.createTempFile("backfile-test-", ".txt");
    }

    @Override
    public Optional<Path> installation() {
      return Optional.of(home);
    }
  }
}
