"""A work list to SQL: a scan a life cycle, each limited by itself, the most urgent of all at the end.

Invariant: a scan carries the row predicate decided for it, and names the states that wait as constants, so
that the index of waiting rows serves it.
"""

from collections.abc import Iterable
from datetime import date

from hub.compiler.condition import Conditions, Source, literal
from hub.compiler.pieces import Piece, concat, members
from hub.compiler.plan_work import Waiting, WorkList, conditions
from hub.compiler.statement import Own, Parameter, Prefix, Today, WorkingDays, Zone
from schema.work import Condition, Step

# The type of what a caller calls its own, where it is no text.
OWN_TYPES: dict[str, type] = {"codes": int}


def render_work(render: Conditions, plan: WorkList) -> str:
    """Give the list as JSON text."""
    size = render.parameter(Parameter(plan.size, int, "size"))
    shown = concat(members([(key, _shown(render, name)) for key, name in plan.items]))
    scans = " union all ".join(f"({_scan(render, w, size)})" for w in plan.queues)
    order = "order by w.due nulls last, w.type, w.id"
    chosen = f"select * from ({scans}) w {order} limit {size}"
    return f"(select concat('[', string_agg({shown}, ',' {order}), ']') from ({chosen}) w)"


def _shown(render: Conditions, name: str) -> list[Piece]:
    match name:
        case "__typename":
            return [(True, '"WorkItem"')]
        case "overdue":
            today = render.parameter(Parameter(Today(), date))
            return [(False, f"coalesce((w.due < {today})::text, 'false')")]
        case "verbs":
            return [(False, "w.verbs")]
        case "id":
            return [(True, '"'), (False, "w.prefix"), (False, "w.id"), (True, '"')]
    return [(False, f"coalesce(to_json(w.{name})::text, 'null')")]


def _scan(render: Conditions, waiting: Waiting, size: str) -> str:
    at = Source(render, waiting.rows)
    alias, entity = at.alias, at.entity
    prefix = render.parameter(Parameter(Prefix(entity.name), str))
    states = _among(f"{alias}.{waiting.state}", [s for step in waiting.awaited for s in step.states])
    where = [*at.rows, states, *_all(render, conditions(waiting), alias),
             _either(_opens(render, step, waiting, alias) for step in waiting.awaited)]
    due = ", ".join(f"case when {_opens(render, s, waiting, alias)} then {_due(render, s, alias)} end"
                    for s in waiting.awaited)
    verbs = ", ".join(
        f"case when {_opens(render, s, waiting, alias)} then {_quoted(s.verb)} end" for s in waiting.steps)
    source = at.clause()
    chosen = (f"select {alias}.*, least({due}) as due from {source} where {' and '.join(where)}"
              f" order by due nulls last, {alias}.id limit {size}")
    # Names are joined to the rows once they are chosen.
    title = f"{at.column(waiting.title)}::text" if waiting.title else "null::text"
    joined = at.clause().removeprefix(source)
    columns = (
        f"{literal(entity.name)} as type, {prefix} as prefix, {alias}.id as id, {title} as title,"
        f" {alias}.{waiting.state} as state, {alias}.due, {alias}.recorded_at as since,"
        f" {alias}.recorded_by as sender, concat('[', concat_ws(',', {verbs}), ']') as verbs")
    return f"select {columns} from ({chosen}) {alias}{joined}"


def _quoted(name: str) -> str:
    return literal(f'"{name}"')


def _opens(render: Conditions, step: Step, waiting: Waiting, alias: str) -> str:
    """Give the condition that a step may be taken on a row."""
    tests = [_among(f"{alias}.{waiting.state}", step.states), *_all(render, step.where, alias)]
    return " and ".join(tests)


def _all(render: Conditions, where: Iterable[Condition], alias: str) -> list[str]:
    return [_condition(render, c, alias) for c in where]


def _condition(render: Conditions, condition: Condition, alias: str) -> str:
    column = " || '.' || ".join(f"{alias}.{c}" for c in condition.columns)
    if condition.own:
        own = Parameter(Own(condition.own), OWN_TYPES.get(condition.own, str), "array")
        return f"{column} = any({render.parameter(own)})"
    tests = [f"{column} is null"] if condition.absent else []
    found = _either([*tests, *([_among(column, condition.values)] if condition.values else [])])
    return f"({found}) is not true" if condition.negated else found


def _among(column: str, values: Iterable[str]) -> str:
    return f"{column} in ({', '.join(literal(v) for v in dict.fromkeys(values))})"


def _either(tests: Iterable[str]) -> str:
    known = list(tests)
    return known[0] if len(known) == 1 else f"({' or '.join(known)})"


def _due(render: Conditions, step: Step, alias: str) -> str:
    """Give the day until when a step is to be taken: a column, or days after the last change."""
    if step.due:
        return f"{alias}.{step.due}"
    if step.days is None:
        return "null::date"
    day = f"({alias}.recorded_at at time zone {render.parameter(Parameter(Zone(), str))})::date"
    if not step.working:
        return f"{day} + {step.days}"
    # As schema/rules/workdays.py counts: how many working days there were until then, and so many on.
    days = render.parameter(Parameter(WorkingDays(), date, "array"))
    return f"({days})[width_bucket({day}, {days}) + {step.days}]"
