"""Development tokens: a persona signed with a key that lies in the data folder.

They exist only while `development` is on. Source: RFC 7519 (JWT), RFC 8725 (one algorithm, fixed).
"""

import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwk import OctKey

from auth.policy.rules import LEGAL
from auth.principal import SCOPE_CODES_MAX, Kind, Level, Principal
from hub.errors import Code, Refusal
from hub.runtime.secret import read_secret

ALGORITHM = "HS256"
LIFETIME_S = 12 * 3600
# Callers of one process that are remembered; a city has fewer officers.
VERIFIED_MAX = 10_000


def read_key(home: Path) -> OctKey:
    """Read the signing key of a data folder, or make it; only its owner may read it."""
    return OctKey.import_key(read_secret(home / "development.key"))


def issue(principal: Principal, key: OctKey) -> str:
    """Sign a principal."""
    claims = {
        "kind": principal.kind, "level": principal.level, "city": principal.city_code,
        "codes": list(principal.codes), "department": principal.department,
        "enterprise": str(principal.enterprise_id or ""), "sub": principal.subject,
        "client_id": principal.client, "iat": int(time.time()), "exp": int(time.time()) + LIFETIME_S,
    }
    return jwt.encode({"alg": ALGORITHM}, claims, key)


def read(token: str, key: OctKey) -> Principal:
    """Verify a token. Refuses: TOKEN_INVALID, TOKEN_EXPIRED."""
    return _verify(token, key)[0]


def _verify(token: str, key: OctKey) -> tuple[Principal, float]:
    """Give the principal, and the second at which the token ends."""
    try:
        claims = jwt.decode(token, key, algorithms=[ALGORITHM]).claims
        jwt.JWTClaimsRegistry(exp={"essential": True}).validate(claims)
        kind, level = Kind(claims["kind"]), Level(claims["level"])
        codes = tuple(int(c) for c in claims["codes"])
        enterprise = UUID(claims["enterprise"]) if claims["enterprise"] else None
        if (kind, level) not in LEGAL or len(codes) > SCOPE_CODES_MAX:
            raise Refusal(Code.TOKEN_INVALID)
        principal = Principal(
            kind, level, int(claims["city"]), codes, str(claims["department"]), enterprise,
            str(claims["sub"]), str(claims["client_id"]))
        return principal, float(claims["exp"])
    except ExpiredTokenError as wrong:
        raise Refusal(Code.TOKEN_EXPIRED) from wrong
    except (JoseError, KeyError, ValueError, TypeError) as wrong:
        raise Refusal(Code.TOKEN_INVALID) from wrong


class Verifier:
    """Verifies tokens, and remembers those that were good until they end.

    Only digests of tokens are kept, each with the purpose that was stated. A principal is made once
    for both, so what is derived from it is too.
    """

    def __init__(
        self, key: OctKey, state: Callable[[Principal, bytes | None], Principal] = lambda p, _: p
    ) -> None:
        """Start with no token seen; `state` adds a stated purpose to a principal, or refuses it."""
        self._key, self._state = key, state
        self._seen: dict[bytes, tuple[Principal, float]] = {}

    def read(self, token: bytes, purpose: bytes | None = None) -> Principal:
        """Verify a token. Refuses: TOKEN_INVALID, TOKEN_EXPIRED, and what a purpose is refused for."""
        # No header holds the end of a line, so that the two cannot run into each other.
        stated = token if purpose is None else b"%b\n%b" % (token, purpose)
        digest = sha256(stated).digest()
        found = self._seen.get(digest)
        if found is not None and found[1] > time.time():
            return found[0]
        self._seen.pop(digest, None)
        principal, end = _verify(token.decode("ascii", "replace"), self._key)
        found = self._state(principal, purpose), end
        if len(self._seen) >= VERIFIED_MAX:
            del self._seen[next(iter(self._seen))]
        self._seen[digest] = found
        return found[0]
