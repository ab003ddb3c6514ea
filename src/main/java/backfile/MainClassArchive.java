package backfile;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Has the class archive made anew, in the background, where this start had to do without one. */
final class MainClassArchive {
  private static final long HOUR = 3_600_000;

  private MainClassArchive() {}

  /** Only speed is at stake, so no failure is told. */
  static void renew() {
    String archive = System.getProperty("backfile.archive");
    if (archive == null || isUsed()) {
      return;
    }
    String home = System.getProperty("backfile.home");
    File made = new File(archive);
    File program = new File(home, "lib/backfile.jar");
    // One that was just made and still does not fit would be made at each start.
    if (made.lastModified() > program.lastModified()
        && made.lastModified() > System.currentTimeMillis() - HOUR) {
      return;
    }
    try {
      new ProcessBuilder(
              home + "/lib/make-class-archive", System.getProperty("backfile.java"), archive)
          .redirectInput(new File("/dev/null"))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // Started again by the next command.
    }
  }

  /** A JVM that was given an archive that does not fit shares nothing at all. */
  private static boolean isUsed() {
    return System.getProperty("java.vm.info", "").contains("sharing")
        && Boolean.getBoolean("backfile.archived");
  }
}
