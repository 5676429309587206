"""What each caller has left to spend: a leaky bucket of points per client and person, or per address.

Kept in this process; a caller of several workers has a bucket in each (docs/limits.md).

Invariant: an empty bucket refuses before any SQL; a query that could never pass is refused by its
price, not here. Invariant: the number of buckets is bounded; one that is full again says nothing.
"""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from auth.principal import Kind, Principal
from hub.errors import Code, Refusal
from hub.runtime.clients import Client, DocumentMode, find_client

HOUR_S = 3600
# Found once: a member of an enumeration takes fifteen times as long as a name of the module.
PUBLIC = Kind.PUBLIC
# More callers than a city has officers and a province has scanners.
BUCKETS_MAX = 100_000
# A refused document has cost its reading; it is charged like reading a page of ten records.
REFUSED_COST = 10


@dataclass(frozen=True)
class Allowance:
    """What one request costs and leaves: points, and the instant at which the bucket is full again.

    A client that is not metered has a limit of 0 and nothing to lose.
    """

    limit: int
    cost: int
    remaining: int
    reset_s: int
    reset_at: str


class Bucket:
    """Points that were spent and have not leaked away yet."""

    __slots__ = ("_at", "_capacity", "_spent")

    def __init__(self, capacity: int, now: float) -> None:
        """Start full of points, none spent."""
        self._capacity, self._spent, self._at = capacity, 0.0, now

    def _leak(self, now: float) -> float:
        self._spent = max(0.0, self._spent - (now - self._at) * self._capacity / HOUR_S)
        self._at = now
        return self._spent

    def wait_s(self, cost: int, now: float) -> float:
        """Say in how many seconds so much can be spent; 0 is now, and more than there is never is."""
        over = self._leak(now) + min(cost, self._capacity) - self._capacity
        return max(0.0, over * HOUR_S / self._capacity)

    def spend(self, cost: int, now: float) -> None:
        """Spend, down to nothing at most."""
        self._spent = min(self._capacity, self._leak(now) + cost)

    def remaining(self, now: float) -> int:
        """Count the points that are left."""
        return math.floor(self._capacity - self._leak(now))

    def full_in_s(self, now: float) -> float:
        """Say in how many seconds nothing is spent any more."""
        return self._leak(now) * HOUR_S / self._capacity


class Buckets:
    """Buckets by whose they are; the oldest goes when there are too many."""

    def __init__(self) -> None:
        """Start with none: everybody has everything left."""
        self._found: dict[tuple[str, str], Bucket] = {}

    def __len__(self) -> int:
        """Count the buckets."""
        return len(self._found)

    def find(self, key: tuple[str, str], capacity: int, now: float) -> Bucket:
        """Find a bucket, or open it."""
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= BUCKETS_MAX:
                del self._found[next(iter(self._found))]
            found = self._found[key] = Bucket(capacity, now)
        return found


class Meter:
    """The account of one request."""

    __slots__ = ("_bucket", "_now", "client", "cost", "who")

    def __init__(
        self, client: Client, bucket: Bucket | None, now: Callable[[], float], who: str
    ) -> None:
        """Take whose account it is; without a bucket it only counts."""
        self.client, self.who, self.cost = client, who, 0
        self._bucket, self._now = bucket, now

    def charge(self, cost: int) -> None:
        """Spend what a query costs. Refuses: BUDGET_EMPTY, with the seconds after which it would pass."""
        if self._bucket is not None:
            now = self._now()
            wait_s = self._bucket.wait_s(cost, now)
            if wait_s > 0:
                raise Refusal(
                    Code.BUDGET_EMPTY, limit=self.client.points_per_hour, value=cost,
                    remaining=self._bucket.remaining(now), retryAfter=max(1, math.ceil(wait_s)))
            self._bucket.spend(cost, now)
        self.cost += cost

    def charge_refused(self) -> None:
        """Spend what reading a refused document has cost, as far as there is something left."""
        if self._bucket is not None:
            self._bucket.spend(REFUSED_COST, self._now())
        self.cost += REFUSED_COST

    def check(self) -> None:
        """See that there is anything left before a document is read. Refuses: BUDGET_EMPTY."""
        if self._bucket is not None:
            now = self._now()
            wait_s = self._bucket.wait_s(1, now)
            if wait_s > 0:
                raise Refusal(
                    Code.BUDGET_EMPTY, limit=self.client.points_per_hour, value=1, remaining=0,
                    retryAfter=max(1, math.ceil(wait_s)))

    def allowance(self) -> Allowance:
        """Tell what this request cost so far and what is left after it."""
        limit, now = self.client.points_per_hour, self._now()
        left, reset_s = limit, 0.0
        if self._bucket is not None:
            left, reset_s = self._bucket.remaining(now), self._bucket.full_in_s(now)
        at = datetime.fromtimestamp(int(time.time() + reset_s), UTC).isoformat()
        return Allowance(limit, self.cost, left, math.ceil(reset_s), at)

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Write the fields RateLimit and RateLimit-Policy; a client that is not metered has none.

        Source: draft-ietf-httpapi-ratelimit-headers-10, sections 3 and 4 (structured fields).
        """
        if self._bucket is None:
            return []
        told = self.allowance()
        return [
            (b"ratelimit-policy", f'"points";q={told.limit};w={HOUR_S}'.encode()),
            (b"ratelimit", f'"points";r={told.remaining};t={told.reset_s}'.encode()),
        ]


NOBODY = Client("", 0, DocumentMode.ALLOW)


def uncharged() -> Meter:
    """Open an account that only counts, for what is asked within the hub itself."""
    return Meter(NOBODY, None, time.monotonic, "")


class Budgets:
    """The buckets of this process."""

    def __init__(
        self, clients: Mapping[str, Client], now: Callable[[], float] = time.monotonic
    ) -> None:
        """Start with no bucket: everybody has everything left."""
        self._clients, self._now = clients, now
        self._buckets = Buckets()

    def meter(self, caller: Principal, address: str) -> Meter:
        """Open the account of one request; who shows no token is known by the address."""
        client = find_client(caller.client, self._clients)
        who = address if caller.kind is PUBLIC else caller.subject
        if not client.points_per_hour:
            return Meter(client, None, self._now, who)
        bucket = self._buckets.find((caller.client, who), client.points_per_hour, self._now())
        return Meter(client, bucket, self._now, who)
