"""reportFulfilment: the enterprise says how it kept its pledge."""

from hub.runtime.command import Act
from schema.verb import verb


@verb("reportFulfilment", "Pledge", "fulfilmentReport!", actors="enterprise", creates=False)
async def report_fulfilment(act: Act) -> None:
    """Keep the last report."""
    act.change(act.record, **act.filled())
