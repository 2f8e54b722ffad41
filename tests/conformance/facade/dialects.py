"""Dialects: which adapter speaks what a record holds, and how its answers are read without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from aiclient.core.endpoint import Endpoint, make_endpoint
from aiclient.providers.adapters import load_adapter, load_compatible_adapter
from aiclient.providers.http import HttpProvider
from aiclient.wire.connect import Settings
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from codegen.replay.packages import Library, load_library
from codegen.replay.records import Record
from tests.conformance.facade.facts import Facts
from tests.conformance.facade.facts_anthropic import read_message, streamed_message
from tests.conformance.facade.facts_chat import read_completion, streamed_completion
from tests.conformance.facade.facts_google import read_content, streamed_content
from tests.conformance.facade.facts_ollama import read_chat, streamed_chat
from tests.conformance.facade.facts_responses import read_response, streamed_response
from tests.conformance.facade.tree import items

__all__ = ["Dialect", "Dialects", "Name", "dialect_name"]

Name: TypeAlias = Literal["responses", "chat", "anthropic", "google", "ollama"]
_ENDINGS: dict[str, Name] = {
    "/responses": "responses",
    "/chat/completions": "chat",
    "/messages": "anthropic",
    ":generateContent": "google",
    ":streamGenerateContent": "google",
    "/api/chat": "ollama",
}
_NEEDED: dict[Name, frozenset[str]] = {
    "responses": frozenset({"input", "prompt", "previous_response_id", "conversation"}),
    "chat": frozenset({"messages"}),
    "anthropic": frozenset({"messages"}),
    "google": frozenset({"contents"}),
    "ollama": frozenset({"messages"}),
}
"""Fields of which a generation has one."""
_READERS: dict[Name, Callable[[JsonObject], Facts]] = {
    "responses": read_response,
    "chat": read_completion,
    "anthropic": read_message,
    "google": read_content,
    "ollama": read_chat,
}
_MERGERS: dict[Name, Callable[[Sequence[JsonObject]], tuple[JsonObject, str]]] = {
    "responses": streamed_response,
    "chat": streamed_completion,
    "anthropic": streamed_message,
    "google": streamed_content,
    "ollama": streamed_chat,
}
_OVER: frozenset[str] = frozenset({"response.completed", "response.incomplete", "response.failed"})
_LAST: dict[Name, Callable[[JsonObject], bool]] = {
    "responses": lambda event: event.get("type") in _OVER,
    "chat": lambda event: any(each.get("finish_reason") for each in items(event, "choices")),
    "anthropic": lambda event: event.get("type") == "message_stop",
    "google": lambda event: (
        "promptFeedback" in event or any(each.get("finishReason") for each in items(event, "candidates"))
    ),
    "ollama": lambda event: event.get("done") is True,
}
"""Whether an event says that the answer is over."""
_OWNERS: dict[Name, str] = {
    "responses": "openai",
    "chat": "openai",
    "anthropic": "anthropic",
    "google": "google",
    "ollama": "ollama",
}
"""Who reads a dialect for a provider that has no adapter of its own."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """One API of one provider."""

    name: Name
    provider: HttpProvider

    @property
    def manifest(self) -> Manifest:
        """Facts about the provider."""
        return self.provider.endpoint.manifest

    def read(self, body: JsonObject) -> Facts:
        """List what a whole answer says."""
        return _READERS[self.name](body)

    def merge(self, events: Sequence[JsonObject]) -> tuple[JsonObject, str]:
        """Return the answer that a stream adds up to, and the text that its pieces bring."""
        return _MERGERS[self.name](events)

    def ended(self, events: Sequence[JsonObject]) -> bool:
        """Say whether a stream came to its end, or to an error."""
        last = _LAST[self.name]
        return any(last(each) or each.get("error") or each.get("type") == "error" for each in events)


def dialect_name(record: Record) -> Name | None:
    """Return the dialect of an exchange; None where it is no generation."""
    if record.method != "POST" or not isinstance(record.request, dict):
        return None
    name: Name | None = next((each for end, each in _ENDINGS.items() if record.path.endswith(end)), None)
    # Other services have such paths as well: messages of threads, for one.
    return name if name is not None and _NEEDED[name] & record.request.keys() else None


class Dialects:
    """Finds the dialect of a record.

    Args:
        provider: Read every exchange as this provider's.
        library: The compiled providers.
    """

    def __init__(self, provider: str | None = None, library: Library | None = None) -> None:
        self._option = provider
        self._library = library or load_library()
        self._known: dict[tuple[str, Name], Dialect] = {}

    def of(self, record: Record) -> Dialect | None:
        """Return the dialect of an exchange; None where it is no generation."""
        name = dialect_name(record)
        if name is None:
            return None
        manifest = self._manifest(record, name)
        key = (manifest.name, name)
        if key not in self._known:
            self._known[key] = Dialect(name, _provider(manifest, name))
        return self._known[key]

    def _manifest(self, record: Record, name: Name) -> Manifest:
        told = self._option or record.provider
        asked = self._library.find(told)
        owner = self._library.providers[_OWNERS[name]].manifest
        if asked is None and name == "chat":
            # Whoever nobody has described is reached as a compatible server.
            return replace(owner, name=told or "compatible", title=told or "compatible", versions={})
        if asked is None or asked.manifest.adapter == owner.adapter:
            return owner if asked is None else asked.manifest
        speaks = asked.manifest.name == "xai" and name == "responses"
        return asked.manifest if speaks else owner


def _provider(manifest: Manifest, name: Name) -> HttpProvider:
    if not manifest.versions:
        return HttpProvider(_endpoint(manifest), load_compatible_adapter(manifest))
    package = manifest.versions[manifest.version_default]
    api: Literal["chat"] | None = "chat" if name == "chat" and manifest.name == "openai" else None
    adapter = load_adapter(manifest, package, version=manifest.version_default, api=api)
    return HttpProvider(_endpoint(manifest), adapter)


def _endpoint(manifest: Manifest) -> Endpoint:
    # Nothing is sent: a key only has to be there, and the environment must not matter.
    return make_endpoint(manifest, Settings(api_key="sk-fake-not-a-key"), {})
