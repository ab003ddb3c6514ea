package backfile.shell.screen;

import java.io.IOException;

/** What Ctrl-Z does to a program, which has to do it itself while that is a key like others. */
public final class Suspension {
  private Suspension() {}

  /**
   * Stops the program until it is to go on, and with it what it shares a pipe with. Where nobody
   * could let it go on, it is not stopped.
   */
  public static void take() {
    try {
      new ProcessBuilder("sh", "-c", "kill -s TSTP 0").inheritIO().start().waitFor();
    } catch (IOException e) {
      // Without a shell there is none to go back to.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
