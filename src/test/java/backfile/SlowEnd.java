package backfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes a program take its time to end, as a busy machine does: what still runs then is seen. */
public final class SlowEnd {
  private static final int MILLIS = 1_000;
  private static final String CLASS = "backfile/SlowEnd.class";

  private SlowEnd() {}

  /** Called by Java before the program's own {@code main}. */
  public static void premain(String argument) {
    Runtime.getRuntime().addShutdownHook(new Thread(SlowEnd::pause));
  }

  private static void pause() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes the agent that does this, and gives the option of Java that asks for it. */
  static String option(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", SlowEnd.class.getName());
    Path agent = folder.resolve("slow-end.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(agent), manifest);
        InputStream bytes = SlowEnd.class.getResourceAsStream("/" + CLASS)) {
      jar.putNextEntry(new JarEntry(CLASS));
      bytes.transferTo(jar);
    }
    return "-javaagent:" + agent;
  }
}
