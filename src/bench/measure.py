"""What the benchmarks share: where things are, timing, peak memory and a table."""

import argparse
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))


def arguments(purpose, runs):
    parser = argparse.ArgumentParser(description=purpose)
    parser.add_argument("archive", nargs="?", default=os.path.join(PROJECT, "..", "shared", "archive"),
                        help="a folder of posts (default: ../shared/archive beside the project)")
    parser.add_argument("--program", default=os.path.join(PROJECT, "target", "backfile"), metavar="DIR",
                        help="the unpacked program (default: target/backfile)")
    parser.add_argument("--java", action="append", metavar="HOME",
                        help="a Java to run it on; may be repeated (default: JAVA_HOME, else java on PATH)")
    parser.add_argument("--runs", type=int, default=runs, metavar="N",
                        help=f"timed runs of each command (default: {runs})")
    given = parser.parse_args()
    given.archive = os.path.realpath(given.archive)
    given.java = [os.path.realpath(home) for home in given.java or [default_java()]]
    for need, build in ((given.archive, ""),
                        (os.path.join(given.program, "bin", "backfile"), "; mvn -q -DskipTests package makes it")):
        if not os.path.exists(need):
            sys.exit(f"{parser.prog}: there is no {need}{build}")
    return given


def on_indexes(parser, measure_on):
    """Measures on each index that was named, or on one of the real archive, in a world of its own."""
    parser.add_argument("index", nargs="*", help="indexes to ask (default: one that is made of ../shared/archive)")
    parser.add_argument("--program", default=os.path.join(PROJECT, "target", "backfile"), metavar="DIR",
                        help="the unpacked program (default: target/backfile)")
    given = parser.parse_args()
    backfile = os.path.join(given.program, "bin", "backfile")
    print(machine())
    with World(default_java()) as world:
        world.environment["TERM"] = "xterm-256color"
        indexes = given.index
        if not indexes:
            indexes = [world.path("index.db")]
            world.run([backfile, "--db", indexes[0], "index",
                       os.path.realpath(os.path.join(PROJECT, "..", "shared", "archive"))])
        for index in indexes:
            measure_on(os.path.realpath(index), backfile, given, world)


def spread(seconds):
    """The median of some times, and how far they go, as the last two cells of a row."""
    nine_tenths = sorted(seconds)[len(seconds) * 9 // 10]
    return (f"{1e3 * statistics.median(seconds):.0f} ms",
            f"90 % within {1e3 * nine_tenths:.0f} ms, all within {1e3 * max(seconds):.0f} ms")


def default_java():
    if os.environ.get("JAVA_HOME"):
        return os.environ["JAVA_HOME"]
    java = shutil.which("java")
    if not java:
        sys.exit("no java in JAVA_HOME or on PATH")
    return os.path.dirname(os.path.dirname(os.path.realpath(java)))


class World:
    """A home of its own, so that nothing of the person who measures is read or changed."""

    def __init__(self, java_home):
        self.folder = tempfile.mkdtemp(prefix="backfile-bench-")
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "JAVA_HOME": java_home,
                            "HOME": self.folder}

    def __enter__(self):
        return self

    def __exit__(self, *error):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def run(self, command):
        """The seconds that a command takes, and its peak memory in MB."""
        start = time.perf_counter()
        process = subprocess.Popen(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if process.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit code {process.returncode}\n{message.decode(errors='replace')}")
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        return seconds, usage.ru_maxrss / unit

    def output(self, command):
        return subprocess.run(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=True).stdout


def interleaved(world, commands, runs, before=None):
    """Medians by name, each command run in turn so that a busy moment meets them all."""
    seconds = {name: [] for name in commands}
    memory = {name: 0 for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            if before:
                before(name)
            took, peak = world.run(command)
            memory[name] = max(memory[name], peak)
            if turn > 0:  # the first warms the file cache
                seconds[name].append(took)
    return {name: statistics.median(each) for name, each in seconds.items()}, memory


def wait_for_class_archive(world, list_command, seconds=120):
    """A first run on another Java has a class archive made in the background: let it end."""
    world.run(list_command)
    world.run(list_command)
    cache = world.path(".cache", "backfile")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.5)
        files = [os.path.join(folder, each) for folder, folders, names in os.walk(cache) for each in folders + names]
        if not any(each.endswith(".lock") for each in files):
            return


def java_version(java_home):
    try:
        with open(os.path.join(java_home, "release"), encoding="utf-8") as release:
            for line in release:
                if line.startswith("JAVA_VERSION="):
                    return line.split("=", 1)[1].strip().strip('"')
    except OSError:
        pass
    return java_home


def machine():
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            model = next(line.split(":", 1)[1].strip() for line in info if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    today = datetime.date.today().isoformat()
    return f"{os.cpu_count()} × {model}, {platform.system()} {platform.release()}, {today}"


def table(heading, rows):
    """Rows of (what, measured, target, whether the target is a most)."""
    print(f"\n{heading}")
    width = max(len(what) for what, _, _ in rows)
    for what, measured, target in rows:
        print(f"  {what.ljust(width)}  {measured:>12}  {target}")


def ratio(value, base, most):
    share = value / base
    return f"{share:.2f} ×", f"≤ {most:g} ×  {verdict(share <= most)}"


def megabytes(value, most):
    return f"{value:.0f} MB", f"≤ {most:g} MB  {verdict(value <= most)}"


def milliseconds(seconds):
    return f"{seconds * 1000:.0f} ms", ""


def verdict(met):
    return "met" if met else "MISSED"
