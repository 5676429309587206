"""Memory of long answers is kept for the next ones, in the hub's own process and in PostgreSQL's.

Otherwise glibc gives it back after each answer, and the kernel clears every page of it anew: a third
of the time of a long list. Other C libraries know none of these options, and nothing is lost there.

Source: mallopt(3).
"""

import ctypes
from contextlib import suppress

# The name of an option in the environment, its number, and its value in bytes.
OPTIONS = (
    ("MALLOC_TRIM_THRESHOLD_", -1, 16 << 20),
    ("MALLOC_TOP_PAD_", -2, 1 << 20),
    ("MALLOC_MMAP_THRESHOLD_", -3, 8 << 20),
)
# For a program that is started: each of its processes keeps at most 16 MB that it does not use.
ENVIRONMENT = {name: str(size) for name, _, size in OPTIONS}


def keep_memory() -> None:
    """Keep it in this process from here on."""
    with suppress(AttributeError, OSError, TypeError):
        mallopt = ctypes.CDLL(None).mallopt
        for _, number, size in OPTIONS:
            mallopt(number, size)
