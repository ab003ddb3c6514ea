"""A pseudo-terminal with a program on it. What is painted is counted and searched, not looked at."""

import fcntl
import math
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time

ROWS, COLUMNS = 24, 80
QUIET = 0.4  # seconds without output after which a screen is taken to be done
PATIENCE = 30


class Terminal:
    def __init__(self, command, environment):
        self.start = time.perf_counter()
        self.terminal, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.process = subprocess.Popen(command, env=environment, stdin=other, stdout=other, stderr=other,
                                        start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(other)

    def read(self, patience):
        """What is painted next; nothing after so many seconds without."""
        try:
            ready = select.select([self.terminal], [], [], patience)[0]
            return os.read(self.terminal, 1 << 16) if ready else b""
        except OSError:
            return b""

    def painted(self, patience, longest=math.inf, answers=lambda output: False):
        """Seconds to the first output, to the first that answers, and to the last; None where there is none.

        There is no last one where the output goes on for longer.
        """
        start = time.perf_counter()
        first, answer, last = None, None, None
        while output := self.read(patience if last is None else QUIET):
            last = time.perf_counter() - start
            if last > longest:
                return first, answer, None
            first = last if first is None else first
            answer = last if answer is None and answers(output) else answer
        return first, answer, last

    def press(self, key, longest=math.inf, answers=lambda output: False):
        os.write(self.terminal, key)
        return self.painted(10, longest, answers)

    def until(self, text, since):
        """Seconds from a time to when this is painted."""
        seen = b""
        while text not in seen:
            output = self.read(PATIENCE)
            if not output:
                sys.exit(f"{text.decode()!r} was not painted; what was: {seen[-500:]!r}")
            seen += output
        return time.perf_counter() - since

    def leave(self, key=b"\x03"):
        os.write(self.terminal, key)
        self.process.wait(PATIENCE)
        os.close(self.terminal)
