"""What the benchmarks share: interleaved runs, medians, a table of ratios."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / "target/backfile/bin/backfile"


def java():
    """The java that the launcher takes."""
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def world(folder):
    """An environment whose settings and indexes are in `folder`; class archives stay the user's."""
    environment = dict(os.environ)
    for name in ("DATA", "STATE", "CONFIG"):
        environment[f"XDG_{name}_HOME"] = f"{folder}/{name.lower()}"
    return environment


def run(command, environment, standard_input=None):
    """Seconds and peak megabytes of one run; the program must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command],
        env=environment,
        stdin=standard_input or subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    problem = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command}: exit {process.returncode}: {problem.decode()}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return seconds, used.ru_maxrss / unit


def interleaved(commands, environment, runs, before=None):
    """Medians by name; all take turns, so that a busy moment meets all of them."""
    times = {name: [] for name in commands}
    memory = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            if before:
                before(name)
            seconds, megabytes = run(command, environment)
            if turn:  # the first is for warming the file cache
                times[name].append(seconds)
                memory[name].append(megabytes)
    return (
        {name: statistics.median(values) for name, values in times.items()},
        {name: max(values) for name, values in memory.items()},
    )


def table(rows):
    """Rows of (what, value, against, its value, target), all in one unit; True if all targets hold."""
    print(f"{'what':34} {'value':>12} {'against':>34} {'ratio':>7} {'target':>7}")
    good = True
    for what, value, other, against, target, unit in rows:
        ratio = value / against
        good &= ratio <= target
        mark = "" if ratio <= target else "  missed"
        shown = f"{other} {against:.1f} {unit}"
        print(f"{what:34} {value:9.1f} {unit:2} {shown:>34} {ratio:7.2f} {target:7.2f}{mark}")
    return good
