"""Firms of a test's own, and evaluations that are made for them by the public API."""

from typing import Any

from tests.writing import FIRM, Desk, name_of


async def firm_at(desk: Desk, nth: int) -> dict[str, Any]:
    """Give a firm that a test has for itself."""
    (firm,) = await desk.rows(FIRM, nth)
    return firm


async def institution(desk: Desk, *, qualified: bool = True) -> str:
    """Name an institution whose qualification counts on the day of the desk, or has run out."""
    sign = ">=" if qualified else "<"
    (found,) = await desk.rows(
        f"select id from institutions where qualified_until {sign} $1 order by id limit 1", desk.day)
    return name_of("Institution", found["id"])


async def evaluated(desk: Desk, kind: str, number: str) -> str:
    """Have an evaluation made that finds the firm qualified, and upload it; give its id."""
    if not await desk.rows("select 1 from institutions where qualified_until >= $1", desk.day):
        await desk.rows("update institutions set qualified_until = $1 where id = (select id from institutions"
                        " order by id limit 1) returning 1", desk.later(900))
    made = await desk.done("firm", "commissionEvaluation", kind=kind, reportNo=number,
                           institution=await institution(desk), projectLead="Li Ke")
    at = {"id": made["id"]}
    await desk.done("firm", "surveyForEvaluation", at, siteVisitOn=str(desk.day))
    await desk.done("firm", "issueEvaluation", at, conclusion="QUALIFIED")
    await desk.done("firm", "uploadEvaluation", at, reportFile="report.pdf")
    return str(made["id"])
