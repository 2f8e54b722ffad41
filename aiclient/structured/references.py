"""References: where `$ref` leads inside of a schema; nothing outside is ever fetched."""

from __future__ import annotations

from urllib.parse import unquote, urldefrag, urljoin

from aiclient.structured.ledger import DATA, pointer_to
from aiclient.wire.json import Json, JsonObject

__all__ = ["References"]


class References:
    """The places of a schema that something can refer to."""

    def __init__(self, schema: Json) -> None:
        self._schema = schema
        self._named: dict[str, str] = {}
        self._base = _identity(schema) if isinstance(schema, dict) else ""
        self._collect()

    def find(self, reference: Json) -> str | None:
        """Return the JSON pointer that a reference means; None where it leads nowhere in the schema.

        Args:
            reference: Value of `$ref` and its relatives.
        """
        if not isinstance(reference, str):
            return None
        if reference.startswith("#") and (reference in {"#", "#/"} or reference[1] == "/"):
            return self._checked(
                unquote(reference[1:]).rstrip("/") if reference == "#/" else unquote(reference[1:])
            )
        for spelt in (reference, self._absolute(reference)):
            named = self._named.get(spelt)
            if named is not None:
                return named
            page, fragment = urldefrag(spelt)
            home = self._named.get(page) if page else ""
            if home is not None and (not fragment or fragment.startswith("/")):
                return self._checked(home + unquote(fragment))
        return None

    def at(self, pointer: str) -> Json:
        """Return what stands at a place.

        Args:
            pointer: As `find` returned it.
        """
        node = self._schema
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, dict) and key in node:
                node = node[key]
            elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
                node = node[int(key)]
            else:
                raise KeyError(pointer)
        return node

    def leads(self, pointer: str) -> bool:
        """Say whether something stands at a place.

        Args:
            pointer: A JSON pointer.
        """
        try:
            self.at(pointer)
        except KeyError:
            return False
        return True

    def _checked(self, pointer: str) -> str | None:
        try:
            found = self.at(pointer)
        except KeyError:
            return None
        return pointer if isinstance(found, dict | bool) else None

    def _absolute(self, reference: str) -> str:
        try:
            return urljoin(self._base, reference)
        except ValueError:
            return reference

    def _collect(self) -> None:
        stack: list[tuple[Json, str]] = [(self._schema, "")]
        while stack:
            node, pointer = stack.pop()
            if isinstance(node, list):
                stack += [(inner, pointer_to(pointer, place)) for place, inner in enumerate(node)]
            if not isinstance(node, dict):
                continue
            self._name(node, pointer)
            stack += [(inner, pointer_to(pointer, key)) for key, inner in node.items() if key not in DATA]

    def _name(self, node: JsonObject, pointer: str) -> None:
        identity = _identity(node)
        if identity:
            for spelt in (identity, identity.rstrip("#"), self._absolute(identity)):
                self._named.setdefault(spelt, pointer)
        for keyword in ("$anchor", "$dynamicAnchor"):
            anchor = node.get(keyword)
            if isinstance(anchor, str):
                self._named.setdefault(f"#{anchor}", pointer)


def _identity(node: JsonObject) -> str:
    for keyword in ("$id", "id"):
        found = node.get(keyword)
        if isinstance(found, str):
            return found
    return ""
