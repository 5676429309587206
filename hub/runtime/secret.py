"""Secrets that lie in the data folder: made at their first reading, open to their owner alone.

Separate, because what is signed with one must outlive the process. Instances that answer the same
clients need the same files.
"""

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from hub.errors import Code, Refusal

SECRET = re.compile(rb"[0-9a-f]{64}")


def read_secret(path: Path) -> str:
    """Read a secret of 64 hexadecimal digits, or make it; two processes that make it get the same.

    Refuses: DATA_FOLDER_BROKEN, where the file holds anything else.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_hex(32), encoding="ascii")
        # A link is made whole or not at all; the first one stays.
        with suppress(FileExistsError):
            os.link(fresh, path)
        fresh.unlink()
    found = path.read_bytes()
    if not SECRET.fullmatch(found):
        raise Refusal(Code.DATA_FOLDER_BROKEN, folder=path.parent, reason=path.name)
    return found.decode()


def identity_key(home: Path) -> bytes:
    """Read the key that indexes identity numbers; whoever loses it finds nobody by number again."""
    return bytes.fromhex(read_secret(home / "identity.key"))
