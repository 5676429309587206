"""identifyInstallation: the enterprise finds that what a unit holds makes it a major installation."""

from hub.runtime.command import Act
from resolvers.mutations.special.installation import (
    MATERIALS,
    check_outline,
    file_chemicals,
    judge,
    materials_of,
    parts_of,
)
from schema.verb import verb


@verb("identifyInstallation", "MajorInstallation",
      "site! name! location! population500m! principalPerson technicalPerson operationPerson", MATERIALS)
async def identify_installation(act: Act) -> None:
    """Compute R, level and chemicals from the quantities in the enterprise file.

    Refuses: LINK_UNKNOWN, CATEGORY_MISSING, INSTALLATION_BELOW_CRITICAL, SHAPE_INVALID.
    Source: GB 18218-2018; decree 40 of SAWS, article 7.
    """
    check_outline(act)
    site = act.work.known["Site", act.given["site"]]
    parts = await parts_of(act, await materials_of(act, site.id))
    made = act.begin(site, **act.filled(), **judge(act, parts, act.given["population500m"]))
    await file_chemicals(act, made, parts)
