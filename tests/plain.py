"""Values of rows as the JSON of an answer has them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any


def as_json(value: Any) -> Any:
    """Write one value."""
    match value:
        case Decimal():
            return format(value, "f")
        case datetime():
            whole = value.astimezone(UTC).replace(tzinfo=None).isoformat()
            return (whole.rstrip("0") if "." in whole else whole) + "+00:00"
        case date():
            return value.isoformat()
    return value
