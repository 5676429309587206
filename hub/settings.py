"""One frozen Settings from the environment, validated once; every limit that may differ lives here.

A flag of the command line goes before the variable, the variable before the default.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from hub.errors import Code, Refusal


@dataclass(frozen=True)
class Settings:
    """How this process runs."""

    home: Path = Path(".hub")
    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str = ""
    pool_size: int = 8
    development: bool = True
    seed_enterprises: int = 2000
    time_zone: str = "Asia/Shanghai"
    city_code: int = 320400000000000
    body_bytes_max: int = 1_000_000


MEANINGS: Mapping[str, str] = {
    "home": "folder of the embedded database",
    "host": "address to listen on",
    "port": "port to listen on",
    "database_url": "an outside PostgreSQL; empty means the embedded one",
    "pool_size": "connections kept open for reads",
    "development": "development tokens and the persona switch",
    "seed_enterprises": "enterprises of the demonstration city",
    "time_zone": "time zone in which a day begins",
    "city_code": "grid code of the city served",
    "body_bytes_max": "longest request body in bytes",
}


def variable(name: str) -> str:
    """Name the environment variable of a setting."""
    return f"HUB_{name.upper()}"


def _read(name: str, default: object, raw: object) -> Any:
    text = str(raw)
    try:
        match default:
            case bool():
                return {"1": True, "true": True, "0": False, "false": False}[text.lower()]
            case int():
                number = int(text)
                if number < 0 or (name == "port" and not 0 < number < 65536):
                    raise ValueError(text)
                return number
            case Path():
                return Path(text)
    except (KeyError, ValueError) as wrong:
        raise Refusal(
            Code.SETTING_INVALID, setting=variable(name), value=text,
            reason=type(default).__name__,
        ) from wrong
    return text


def read_settings(environ: Mapping[str, str], **flags: object) -> Settings:
    """Read and check all settings. Refuses: SETTING_INVALID."""
    out = {}
    for field in fields(Settings):
        raw = flags.get(field.name)
        if raw is None:
            raw = environ.get(variable(field.name))
        if raw is not None:
            out[field.name] = _read(field.name, field.default, raw)
    return Settings(**out)
