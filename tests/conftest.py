"""How many tests run at once, and how long any of them may take."""

from __future__ import annotations

import os

from hypothesis import settings

# No test looks at a clock: beside other work a single example may take any time.
settings.register_profile("reader", deadline=None)
settings.load_profile("reader")

_FEW = 8
"""Workers that any machine can feed and hold in memory."""


def pytest_xdist_auto_num_workers() -> int:
    """Two on each core, on a small machine: half the time of the app's tests is waiting."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(cores or 1, min(2 * (cores or 1), _FEW))
