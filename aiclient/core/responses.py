"""Responses: a model's answer, the same for every provider."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, cast

from aiclient.core.bill import Bill
from aiclient.core.context import AttemptRecord
from aiclient.core.finish import FinishReason
from aiclient.core.messages import AssistantMessage, Message
from aiclient.core.parts import Citation, Native, Part, Text, Thinking, ToolCall, text_of
from aiclient.core.sent import RawAnswer, SentRequest
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    # Defaults of type variables came with Python 3.13; only type checkers need this one.
    from typing_extensions import TypeVar

    from aiclient.core.caching import CacheReport, PromptCaching
    from aiclient.core.models import ModelInfo

    OutT_co = TypeVar("OutT_co", default=None, covariant=True)
else:
    from typing import TypeVar

    OutT_co = TypeVar("OutT_co", covariant=True)

__all__ = ["ChatResponse", "OutT_co", "RawAnswer", "SentRequest"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChatResponse(Generic[OutT_co]):
    """The answer of a model.

    Example:
        >>> from aiclient.core.parts import Text
        >>> ChatResponse(provider="acme", model="acme-1", parts=(Text("Hi"),)).text
        'Hi'
    """

    provider: str
    model: str
    """The model that answered, in the provider's words."""
    parts: tuple[Part, ...] = ()
    parsed: OutT_co = cast("Any", None)  # noqa: RUF009 - None, whatever the type
    """The answer as an object, where a type was asked for; None otherwise."""
    usage: Usage = field(default_factory=Usage)
    finish_reason: FinishReason | None = None
    """Why the model stopped; None where the answer was not read to its end."""
    raw_finish_reason: str | None = None
    """The provider's own word."""
    finish_message: str | None = None
    """What the provider says of it beside the answer, as Anthropic does of a refusal; None mostly."""
    id: str | None = None
    """The provider's id of the answer."""
    warnings: tuple[str, ...] = field(default=(), compare=False)
    """What the caller should know: keywords that were not sent, names that are retired, ..."""
    attempts: tuple[AttemptRecord, ...] = field(default=(), compare=False)
    """Everything that was sent for it, failures first."""
    request: SentRequest | None = field(default=None, compare=False)
    """What was sent, without its secrets."""
    answer: RawAnswer | None = field(default=None, compare=False)
    """The provider's answer as it came; `raw` is its typed form."""
    native: Native | None = field(default=None, compare=False)
    """What the provider keeps beside the parts."""
    resolution: str = field(default="", compare=False)
    """How the model's name led to the provider."""
    bill: Bill | None = field(default=None, compare=False)
    """What the cost is worked out from; None where the usage is not known."""
    info: ModelInfo | None = field(default=None, compare=False)
    """What the catalogue knows of the model that answered."""
    caching: PromptCaching | None = field(default=None, compare=False)
    """What was asked of the provider's cache; None where nothing was."""
    cache_diagnostics: JsonObject | None = field(default=None, compare=False)
    """What the provider says of a cache that was missed, in its own words; `cache` has it in ours."""
    steps: tuple[ChatResponse, ...] = field(default=(), compare=False)
    """Where tools were run: every answer on the way, this one last."""
    messages: tuple[Message, ...] = field(default=(), compare=False)
    """Where tools were run: the whole conversation, ready to be continued."""

    @property
    def text(self) -> str:
        """The text of the answer."""
        return text_of(self.parts)

    @property
    def message(self) -> AssistantMessage:
        """The answer as a message of the conversation; nothing is lost when it is sent back."""
        return AssistantMessage(self.parts, native=self.native)

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """The calls of tools that the model asks for, in order."""
        return tuple([part for part in self.parts if isinstance(part, ToolCall)])

    @property
    def thinking(self) -> str:
        """What the model thought, as far as the provider shows it."""
        return "".join([part.text for part in self.parts if isinstance(part, Thinking)])

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the statements of the answer come from."""
        return tuple([cited for part in self.parts if isinstance(part, Text) for cited in part.citations])

    @property
    def cost(self) -> Decimal | None:
        """USD, worked out when somebody asks; None where the price or the usage is not known."""
        if not self.steps:
            return None if self.bill is None else self.bill.total(self.usage)
        costs = [step.cost for step in self.steps]
        known = [cost for cost in costs if cost is not None]
        # A sum in which one cost is unknown is unknown.
        return sum(known, Decimal(0)) if len(known) == len(costs) else None

    @property
    def raw(self) -> object:
        """The provider's answer as its generated type; parsed on first touch."""
        return None if self.answer is None else self.answer.value()

    @property
    def request_id(self) -> str | None:
        """The provider's id of the exchange, for its support."""
        return self.attempts[-1].request_id if self.attempts else None

    @property
    def cache_hit(self) -> bool:
        """True where a part of the prompt came from the provider's cache."""
        return self.usage.cache_read_tokens > 0

    @property
    def cache(self) -> CacheReport:
        """What the provider's cache did: hit or miss and why, tokens, money; worked out when asked."""
        from aiclient.core.cache_report import reported

        return reported(self)

    def explain(self) -> str:
        """Tell how the answer came about: the model's name, what was sent, attempts, usage and cost."""
        from aiclient.core.explain import explained

        return explained(self)

    def __repr__(self) -> str:
        text = self.text
        shown = text if len(text) <= 60 else f"{text[:60]}…"
        calls = f", tool_calls={[call.name for call in self.tool_calls]!r}" if self.tool_calls else ""
        return (
            f"ChatResponse({shown!r}{calls}, model={self.model!r}, provider={self.provider!r}, "
            f"finish_reason={self.finish_reason!r}, tokens={self.usage.total_tokens}, cost={self.cost})"
        )
