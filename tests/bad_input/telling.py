"""What every error owes: its class, what happened, what to do, and no secret anywhere."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable
from typing import TypeVar

import pytest

__all__ = ["SECRET", "refused", "shown"]

SECRET = "sk-fake-not-a-key-for-bad-input"

E = TypeVar("E", bound=Exception)


def shown(error: BaseException) -> str:
    """Return everything that a log, a terminal or a debugger shows of an error and of what is behind it."""
    texts: list[str] = []
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is not None:
            texts += [str(each), repr(each), repr(each.args), repr(vars(each))]
            # A handler may look behind `from None`, so what is there counts too.
            pending += [each.__cause__, each.__context__]
    texts += traceback.format_exception(error)
    return "\n".join(texts)


def refused(call: Callable[[], object], kind: type[E], *words: str, pickled: bool = True) -> E:
    """Make a call that has to fail; return its error when that tells enough and shows no secret.

    Args:
        call: What is wrong.
        kind: The exact class that is expected.
        words: What the message has to say.
        pickled: Whether the error has to survive a pickle, as it must between processes.
    """
    with pytest.raises(kind) as caught:
        call()
    error = caught.value
    assert type(error) is kind
    missing = [word for word in words if word not in str(error)]
    assert not missing, f"{missing} not in: {error}"
    assert SECRET not in shown(error)
    if pickled:
        copy = pickle.loads(pickle.dumps(error))
        assert (type(copy), str(copy)) == (kind, str(error))
    return error
