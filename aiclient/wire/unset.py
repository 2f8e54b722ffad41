"""The sentinel that tells "not sent" from an explicit null."""

from __future__ import annotations

from typing import Final, Literal, final

__all__ = ["NOT_GIVEN", "NotGiven", "given"]


@final
class NotGiven:
    """Type of `NOT_GIVEN`: the parameter is left out of the request.

    `None` is different: it is sent as JSON null.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()


def given(fields: dict[str, object]) -> dict[str, object]:
    """Return `fields` without the entries that are `NOT_GIVEN`."""
    return {key: value for key, value in fields.items() if value is not NOT_GIVEN}
