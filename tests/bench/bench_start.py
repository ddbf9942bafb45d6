"""CPU and memory until the first frame, and of whole commands, on a library of generated articles.

By hand: `python -m tests.bench.bench_start HOME [HOME ...]`, where each HOME was filled by
`fill_home.py`. Prints CPU milliseconds (user and system) and MB, medians of five.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pexpect

ROOT = Path(__file__).parents[2]
TICK = 1000 / os.sysconf("SC_CLK_TCK")
COMMANDS = (["list"], ["search", "the"], ["search", "said:al*"], ["quotes", "--limit", "20"])


def cpu_of(pid: int) -> float:
    """CPU ms that a process has used, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * TICK


def peak_of(pid: int) -> float:
    """The most memory that a process has held, in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def first_frame(home: Path, sign: str = "ARTICLES") -> tuple[float, float]:
    """Start the reader in a terminal of 160 by 45 and stop when `sign` has been drawn."""
    child = pexpect.spawn(
        sys.executable,
        ["-m", "reader", "--home", str(home)],
        dimensions=(45, 160),
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"},
        timeout=60,
    )
    child.expect(sign)
    used = cpu_of(child.pid)
    child.expect("quit")
    time.sleep(2)
    held = peak_of(child.pid)
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    return used, held


def command(home: Path, words: list[str]) -> float:
    """CPU ms of one whole command."""
    before = os.times()
    subprocess.run(
        [sys.executable, "-m", "reader", "--home", str(home), *words],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    after = os.times()
    return 1000 * (
        after.children_user - before.children_user + after.children_system - before.children_system
    )


def main() -> None:
    for home in map(Path, sys.argv[1:]):
        frames = [first_frame(home) for _ in range(5)]
        print(f"{home.name}: first frame {statistics.median(f[0] for f in frames):.0f} ms CPU,")
        print(f"  settled memory {statistics.median(f[1] for f in frames):.0f} MB")
        for words in COMMANDS:
            used = statistics.median(command(home, words) for _ in range(5))
            print(f"  reader {' '.join(words)}: {used:.0f} ms CPU")


if __name__ == "__main__":
    main()
