"""Development tokens: a persona signed with a key that lies in the data folder.

They exist only while `development` is on. Source: RFC 7519 (JWT), RFC 8725 (one algorithm, fixed).
"""

import secrets
import time
from pathlib import Path
from uuid import UUID

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError
from joserfc.jwk import OctKey

from auth.policy.rules import LEGAL
from auth.principal import SCOPE_CODES_MAX, Kind, Level, Principal
from hub.errors import Code, Refusal

ALGORITHM = "HS256"
LIFETIME_S = 12 * 3600


def read_key(home: Path) -> OctKey:
    """Read the signing key of a data folder, or make it; only its owner may read it."""
    path = home / "development.key"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_hex(32), encoding="ascii")
    return OctKey.import_key(path.read_text(encoding="ascii"))


def issue(principal: Principal, key: OctKey) -> str:
    """Sign a principal."""
    claims = {
        "kind": principal.kind, "level": principal.level, "city": principal.city_code,
        "codes": list(principal.codes), "department": principal.department,
        "enterprise": str(principal.enterprise_id or ""), "sub": principal.subject,
        "iat": int(time.time()), "exp": int(time.time()) + LIFETIME_S,
    }
    return jwt.encode({"alg": ALGORITHM}, claims, key)


def read(token: str, key: OctKey) -> Principal:
    """Verify a token. Refuses: TOKEN_INVALID, TOKEN_EXPIRED."""
    try:
        claims = jwt.decode(token, key, algorithms=[ALGORITHM]).claims
        jwt.JWTClaimsRegistry(exp={"essential": True}).validate(claims)
        kind, level = Kind(claims["kind"]), Level(claims["level"])
        codes = tuple(int(c) for c in claims["codes"])
        enterprise = UUID(claims["enterprise"]) if claims["enterprise"] else None
        if (kind, level) not in LEGAL or len(codes) > SCOPE_CODES_MAX:
            raise Refusal(Code.TOKEN_INVALID)
        return Principal(kind, level, int(claims["city"]), codes, str(claims["department"]),
                         enterprise, str(claims["sub"]))
    except ExpiredTokenError as wrong:
        raise Refusal(Code.TOKEN_EXPIRED) from wrong
    except (JoseError, KeyError, ValueError, TypeError) as wrong:
        raise Refusal(Code.TOKEN_INVALID) from wrong
