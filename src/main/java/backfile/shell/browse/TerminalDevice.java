package backfile.shell.browse;

import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;

/**
 * The terminal that the program was started from, also where standard input or output is none. Its
 * settings are read and changed by {@code stty}, which every system has.
 */
final class TerminalDevice extends ExecPty {
  TerminalDevice() {
    super(new ExecTerminalProvider(), null, "/dev/tty");
  }
}
