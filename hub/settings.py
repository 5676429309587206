"""One frozen Settings from flags and environment, validated once; every limit that may differ lives here.

A flag of the command line goes before the variable, the variable before the default. What each
setting means stands in `settings.csv` beside this module.

Invariant: a value that is shown, also in a refusal, never holds a password.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from hub.errors import Code, Refusal
from hub.shipped import lines_of


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
    head_bytes_max: int = 65_536
    body_bytes_max: int = 1_000_000
    attachment_bytes_max: int = 20_000_000
    attachments_url: str = ""
    document_bytes_max: int = 32_768
    document_tokens_max: int = 1_200
    document_definitions_max: int = 100
    document_depth_max: int = 24
    document_fields_max: int = 500
    document_aliases_max: int = 50
    document_directives_max: int = 50
    document_values_max: int = 5_000
    query_nodes_max: int = 20_000
    query_cost_max: int = 25_000
    clients: str = ""
    requests_max: int = 64
    queue_max: int = 256
    request_timeout_ms: int = 10_000
    body_timeout_ms: int = 10_000
    statement_timeout_ms: int = 5_000
    lock_timeout_ms: int = 1_000
    idle_timeout_ms: int = 10_000
    jobs_hour: int = 2
    key_days: int = 90
    http_get: bool = False
    batching_max: int = 0
    log_format: str = "auto"
    log_level: str = "info"
    metrics_host: str = "127.0.0.1"
    metrics_open: bool = False
    metrics_port: int = 0
    otel_endpoint: str = ""


DEFAULTS: Mapping[str, Any] = MappingProxyType({f.name: f.default for f in fields(Settings)})
SWITCH = MappingProxyType({"1": True, "true": True, "0": False, "false": False})


class Origin(StrEnum):
    """Where a value comes from."""

    FLAG = "flag"
    VARIABLE = "variable"
    DEFAULT = "default"


@dataclass(frozen=True)
class Meaning:
    """What a setting is for."""

    en: str
    zh: str


def _meanings() -> Mapping[str, Meaning]:
    return MappingProxyType({
        line["name"]: Meaning(line["en"], line["zh"]) for line in lines_of("hub", "settings.csv")})


MEANINGS = _meanings()


def variable(name: str) -> str:
    """Name the environment variable of a setting."""
    return f"HUB_{name.upper()}"


def flag(name: str) -> str:
    """Name the command line flag of a setting."""
    return f"--{name.replace('_', '-')}"


def shown(value: object) -> str:
    """Write a value down for people; a password in a database address becomes stars."""
    text = re.sub(r"(?<=:)(?!//).*@", "***@", str(value))
    return re.sub(r"(?<=password=)[^&]*", "***", text)


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError):
        return False
    return True


# Addresses that nobody but this machine reaches.
LOOPBACK = re.compile(r"127(\.\d{1,3}){3}|::1|localhost")
# What a value must fulfil, and how that is written in a refusal, in no language.
CHECKS: Mapping[str, tuple[Callable[[Any], bool], str]] = MappingProxyType({
    "host": (bool, "127.0.0.1, 0.0.0.0, …"),
    "port": (lambda n: 0 < n < 65536, "1-65535"),
    "database_url": (
        lambda url: not url or url.startswith(("postgresql://", "postgres://")), "postgresql://…"
    ),
    "attachments_url": (lambda url: not url or url.startswith("s3://"), "s3://KEY:SECRET@HOST/BUCKET"),
    "pool_size": (lambda n: 0 < n <= 1000, "1-1000"),
    "seed_enterprises": (lambda n: n >= 0, "0, 1, …"),
    "time_zone": (_is_time_zone, "Asia/Shanghai, …"),
    "city_code": (lambda n: len(str(n)) == 15 and str(n).endswith("0" * 11), "320400000000000"),
    "jobs_hour": (lambda n: -1 <= n <= 23, "-1, 0-23"),
    "key_days": (lambda n: n > 0, "1, 2, …"),
    "batching_max": (lambda n: 0 <= n <= 100, "0-100"),
    "log_format": (lambda word: word in ("auto", "text", "json"), "auto, text, json"),
    "log_level": (
        lambda word: word in ("debug", "info", "warning", "error"), "debug, info, warning, error"
    ),
    "metrics_host": (bool, "127.0.0.1, 0.0.0.0, …"),
    "metrics_port": (lambda n: 0 <= n < 65536, "0-65535"),
    "otel_endpoint": (
        lambda url: not url or url.startswith(("http://", "https://")), "http://…, https://…"
    ),
})
# Limits and times must let something through.
POSITIVE = (lambda n: n > 0, "1, 2, …")
KINDS = {bool: "1, 0, true, false", int: "0-9"}


def _parse(name: str, source: str, text: str) -> Any:
    default = DEFAULTS[name]
    wanted = KINDS.get(type(default), "")
    try:
        match default:
            case bool():
                value: Any = SWITCH[text.lower()]
            case int():
                value = int(text)
            case Path():
                value = Path(text)
            case _:
                value = text
        bounded = name.endswith(("_max", "_ms"))
        otherwise = POSITIVE if bounded else (lambda _: True, wanted)
        holds, wanted = CHECKS.get(name, otherwise)
        if holds(value):
            return value
    except (KeyError, ValueError):
        pass
    raise Refusal(Code.SETTING_INVALID, setting=source, value=shown(text), wanted=wanted)


def resolve(
    name: str, environ: Mapping[str, str], flags: Mapping[str, object]
) -> tuple[Any, Origin]:
    """Read and check one setting, and say where it comes from. Refuses: SETTING_INVALID."""
    if flags.get(name) is not None:
        source, text, origin = flag(name), str(flags[name]), Origin.FLAG
    elif environ.get(variable(name)) is not None:
        source, text, origin = variable(name), environ[variable(name)], Origin.VARIABLE
    else:
        return DEFAULTS[name], Origin.DEFAULT
    value = _parse(name, source, text)
    if name == "metrics_host" and not LOOPBACK.fullmatch(value):
        # Metrics ask nobody who they are, so that others are let in by a second word only.
        is_open, _ = resolve("metrics_open", environ, flags)
        if not is_open:
            wanted = f"127.0.0.1, ::1, localhost; {variable('metrics_open')}=1: 0.0.0.0, …"
            raise Refusal(Code.SETTING_INVALID, setting=source, value=value, wanted=wanted)
    return value, origin


def read_settings(environ: Mapping[str, str], **flags: object) -> Settings:
    """Read and check all settings. Refuses: SETTING_INVALID."""
    return Settings(**{name: resolve(name, environ, flags)[0] for name in DEFAULTS})
