"""How often each person has looked somebody up by an identity number.

Kept in this process, as budgets are. Invariant: a look-up counts whether it finds anything or not.
"""

import math
import time
from collections.abc import Callable

from auth.principal import Principal
from hub.errors import Code, Refusal
from hub.runtime.budget import Buckets

# Enough for a person who handles cases; far too few to try numbers out.
LOOKUPS_PER_HOUR = 30


class Lookups:
    """The look-ups of this process."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """Start with none."""
        self._now = now
        self._buckets = Buckets()

    def count(self, caller: Principal, many: int) -> None:
        """Count the look-ups of one request. Refuses: LOOKUP_RATE_EXCEEDED."""
        now = self._now()
        bucket = self._buckets.find((caller.client, caller.subject), LOOKUPS_PER_HOUR, now)
        wait_s = bucket.wait_s(many, now)
        if wait_s > 0 or many > LOOKUPS_PER_HOUR:
            raise Refusal(Code.LOOKUP_RATE_EXCEEDED, limit=LOOKUPS_PER_HOUR,
                          retryAfter=max(1, math.ceil(wait_s)))
        bucket.spend(many, now)
