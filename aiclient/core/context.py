"""Context: the state of one call, shared by every layer that it passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from aiclient.core.errors import AIClientError, UnsupportedFeatureError
from aiclient.core.retry import Attempt

if TYPE_CHECKING:
    from decimal import Decimal

    from aiclient.core.bill import Bill
    from aiclient.core.responses import ChatResponse
    from aiclient.core.usage import Usage

__all__ = ["AttemptRecord", "CallContext", "ExchangeId", "OnUnsupported"]

OnUnsupported = Literal["error", "warn", "drop"]
"""What happens to a keyword that a model or provider does not take."""


ExchangeId: TypeAlias = str | Callable[[], str | None] | None
"""The provider's id of an exchange; headers are read only where somebody wants to know it."""


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One request that was sent for a call."""

    number: int
    """1 for the first."""
    error: AIClientError | None = None
    """Why it failed; None for the one that answered."""
    provider: str = ""
    model: str = ""
    seconds: float | None = None
    """How long it took, to the last byte."""
    exchange_id: ExchangeId = field(default=None, repr=False, compare=False)
    """The provider's id of the exchange, or what looks it up."""
    usage: Usage | None = field(default=None, compare=False)
    """What it took; None where nothing came back."""
    bill: Bill | None = field(default=None, repr=False, compare=False)
    """What its cost is worked out from."""

    @property
    def cost(self) -> Decimal | None:
        """USD, worked out when somebody asks; None where the price or the usage is not known."""
        return None if self.bill is None or self.usage is None else self.bill.total(self.usage)

    @property
    def request_id(self) -> str | None:
        """The provider's id of the exchange, for its support."""
        found = self.exchange_id
        return found() if callable(found) else found

    def __reduce__(self) -> tuple[object, ...]:
        # What looks up an id holds all headers of the answer.
        told = (self.number, self.error, self.provider, self.model, self.seconds, self.request_id)
        return AttemptRecord, (*told, self.usage, self.bill)

    def __str__(self) -> str:
        where = f"{self.provider}:{self.model} " if self.provider else ""
        took = "" if self.seconds is None else f" in {self.seconds:.2f} s"
        known = f" ({self.request_id})" if self.request_id else ""
        what = "answered" if self.error is None else f"failed with {type(self.error).__name__}"
        why = "" if self.error is None else f": {self.error.message.partition(chr(10))[0]}"
        return f"{where}attempt {self.number} {what}{took}{known}{why}"


@dataclass(slots=True)
class CallContext:
    """What the layers of one call tell each other; middleware keeps its state here, never on itself."""

    total: float | None = None
    """Seconds for the whole call, retries and waits included; None is no limit."""
    attempt: Attempt = field(default_factory=Attempt)
    """The attempt that is under way."""
    request_id: ExchangeId = None
    """The provider's id of that attempt."""
    attempts: list[AttemptRecord] = field(default_factory=list[AttemptRecord])
    """All attempts that ended."""
    on_unsupported: OnUnsupported = "warn"
    """What happens to a keyword that the model or the provider does not take."""
    warnings: list[str] = field(default_factory=list[str])
    """What the caller should know of this call, each thing once."""
    logged: set[str] | None = None
    """Warnings that are in the log already, shared by the steps of a run; None where there is one step."""
    told: tuple[str, ...] = ()
    """Warnings that Python's own warnings have too."""
    resolution: str = ""
    """How the model's name led to its provider."""
    partial: Callable[[], ChatResponse] | None = None
    """Builds the response from what a stream brought so far; None before its first byte."""
    state: dict[str, object] = field(default_factory=dict[str, object])
    """What middleware keeps for this call, by a name of its own."""

    def warn(self, text: str, *, told: bool = False) -> None:
        """Tell the caller something that does not stop the call.

        Args:
            text: What.
            told: Python's own warnings have it already.
        """
        if text not in self.warnings:
            self.warnings.append(text)
            if told:
                self.told = (*self.told, text)

    def unsupported(self, what: str, why: str, *, instead: str | None = None) -> None:
        """Follow the caller's policy for something that cannot be sent; the caller of this leaves it out.

        Args:
            what: The keyword or part, as users write it.
            why: Who does not take it, as "gemini-3.8-flash takes no sampling parameters".
            instead: What is sent in its place.

        Raises:
            UnsupportedFeatureError: The policy is "error".
        """
        if self.on_unsupported == "error":
            advice = "leave it out" if instead is None else f"ask for {instead}"
            raise UnsupportedFeatureError(
                f"{what} cannot be sent: {why}; {advice}, choose another model, "
                "or set on_unsupported to 'warn' or 'drop'"
            )
        if self.on_unsupported == "warn":
            rest = "" if instead is None else f"; {instead} was sent instead"
            self.warn(f"{what} was not sent: {why}{rest}")
