"""Where the program `hub` begins: until there is something to clean up, Ctrl-C simply ends it.

Separate from main.py because the imports of that are the time that has to be covered.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_DFL)

from hub.cli.main import main  # noqa: E402  # the signal comes first

__all__ = ["main"]
