package backfile.shell;

import backfile.command.session.Lending;
import backfile.problem.ExitCode;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/**
 * The settings of the terminal while no line is edited. Those of commands and their programs are as
 * they were found, but for Ctrl-\, at which Java prints all its threads, whomever it is meant for;
 * whatever a program leaves behind, as one does that is killed, is put right after it. Between
 * commands the terminal does not show what is typed: the line editor, which takes it for the cursor
 * to be where a line begins, will.
 */
final class LentTerminal implements Lending {
  private final Terminal terminal;
  private final Runnable signal;
  private final Attributes usual;
  private final Attributes quiet;
  private int programs;
  private boolean wasLent;

  /**
   * A terminal that is not lent yet.
   *
   * @param signal waits for the Ctrl-C that has ended a program, which is this program's as well
   */
  LentTerminal(Terminal terminal, Runnable signal) {
    this.terminal = terminal;
    this.signal = signal;
    this.usual = terminal.getAttributes();
    usual.setControlChar(Attributes.ControlChar.VQUIT, 0);
    this.quiet = new Attributes(usual);
    // One that is dumb edits lines by itself.
    boolean isDumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    quiet.setLocalFlag(Attributes.LocalFlag.ECHO, isDumb);
    rest();
  }

  /** Begins a command, or puts right what a program of it has left behind. */
  void restore() {
    terminal.setAttributes(usual);
  }

  /** Ends a command, whatever it has left behind. */
  void rest() {
    terminal.setAttributes(quiet);
  }

  Terminal terminal() {
    return terminal;
  }

  /** The settings that programs are to have. */
  Attributes usual() {
    return usual;
  }

  @Override
  public void lend() {
    programs++;
    wasLent = true;
  }

  /** Whether a program has run since this was asked last, which may have left a line open. */
  boolean takeWasLent() {
    boolean was = wasLent;
    wasLent = false;
    return was;
  }

  /** A program that still runs has the terminal as it has set it. */
  @Override
  public void takeBack(int code) {
    if (--programs == 0) {
      restore();
    }
    if (code == ExitCode.INTERRUPTED.number()) {
      signal.run();
    }
  }
}
