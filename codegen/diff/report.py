"""Writes a difference as Markdown for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diff.api import Endpoint
from codegen.diff.change import Change, Group, Severity
from codegen.diff.difference import Difference
from codegen.vendor.tree import Json, JsonObject

__all__ = ["as_json", "as_markdown"]

_SECTIONS: tuple[tuple[Severity, str], ...] = (("breaking", "Breaking"), ("additive", "Additive"))
_USERS = 4


def as_markdown(difference: Difference) -> str:
    """Return the API diff: what breaks, what is new, what lies outside our set."""
    lines = [f"# API diff: {difference.old.label} → {difference.new.label}", "", *_summary(difference)]
    for severity, title in _SECTIONS:
        groups = [_only(group, severity) for group in difference.groups if group.inside]
        groups = [group for group in groups if group.changes]
        lines += ["", f"## {title} ({sum(len(group.changes) for group in groups)})"]
        lines += [line for group in groups for line in _group(group)] or ["", "Nothing."]
    lines += ["", "## Outside our set", "", *_outside(difference)]
    return "\n".join(lines) + "\n"


def as_json(difference: Difference) -> JsonObject:
    """Return the same as JSON."""
    groups: list[Json] = [
        {
            "title": group.title.replace("`", ""),
            "direction": group.direction,
            "operations": list(group.users),
            "inside": group.inside,
            "changes": [
                {"severity": each.severity, "kind": each.kind, "path": each.path, "text": each.text}
                for each in group.changes
            ],
        }
        for group in difference.groups
    ]
    schemas = difference.schemas
    return {
        "old": difference.old.label,
        "new": difference.new.label,
        "provider": difference.provider,
        "counts": {
            "old_operations": len(difference.old.endpoints),
            "new_operations": len(difference.new.endpoints),
            "matched": len(difference.matches.pairs) + len(difference.matches.moved),
            "inside": difference.inside,
            "breaking": difference.count("breaking", inside=True),
            "additive": difference.count("additive", inside=True),
            "breaking_outside": difference.count("breaking", inside=False),
            "additive_outside": difference.count("additive", inside=False),
        },
        "groups": groups,
        "outside": {
            "removed_operations": [each.label for each in difference.outside_removed],
            "added_operations": [each.label for each in difference.outside_added],
            "removed_schemas": list(schemas.removed),
            "added_schemas": list(schemas.added),
        },
    }


def _summary(difference: Difference) -> list[str]:
    matches = difference.matches
    what = f"of `{difference.provider}` " if difference.provider else ""
    return [
        f"{len(difference.old.endpoints)} → {len(difference.new.endpoints)} operations, "
        f"{len(matches.pairs) + len(matches.moved)} in both; {difference.inside} of them {what}are in our set.",
        "",
        "| | breaking | additive |",
        "|---|---|---|",
        *(
            f"| {name} | {difference.count('breaking', inside=inside)} | {difference.count('additive', inside=inside)} |"
            for name, inside in (("our set", True), ("outside", False))
        ),
    ]


def _only(group: Group, severity: Severity) -> Group:
    changes = [change for change in group.changes if change.severity == severity]
    return Group(group.title, group.direction, changes, group.users, group.inside)


def _group(group: Group) -> list[str]:
    head = f"### {group.title}"
    if group.direction is not None:
        shown = ", ".join(f"`{user}`" for user in group.users[:_USERS])
        more = f" and {len(group.users) - _USERS} more" if len(group.users) > _USERS else ""
        where = "sent by" if group.direction == "request" else "received from"
        head += f" ({where} {shown}{more})"
    return ["", head, "", *(_line(change) for change in group.changes)]


def _line(change: Change) -> str:
    return f"- `{change.path}` {change.text}" if change.path else f"- {change.text}"


def _outside(difference: Difference) -> list[str]:
    lines = [
        *_operations("New operations", difference.outside_added),
        *_operations("Removed operations", difference.outside_removed),
        *_changed(difference),
    ]
    schemas = difference.schemas
    lines.append(f"- Schemas that our set does not reach: {schemas.old} → {schemas.new}")
    if schemas.comparable:
        lines += _names("New schemas", schemas.added) + _names("Removed schemas", schemas.removed)
    else:
        lines.append("- The two documents name their schemas differently, so these are not compared by name")
    return lines


def _operations(title: str, endpoints: Iterable[Endpoint]) -> list[str]:
    return _names(title, sorted(each.label for each in endpoints))


def _changed(difference: Difference) -> list[str]:
    users: dict[str, None] = {}
    for group in difference.groups:
        if not group.inside:
            users |= dict.fromkeys(group.users)
    return _names("Changed operations", sorted(users))


def _names(title: str, names: Iterable[str]) -> list[str]:
    found = list(names)
    return [f"- {title} ({len(found)}): {', '.join(f'`{name}`' for name in found)}"] if found else []
