"""Lists the models of one provider, or of all that are configured."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING, Final

from aiclient.core.errors import AIClientError, UnsupportedFeatureError
from aiclient.core.flow import Flow, gather
from aiclient.core.listed import ListedModel, ModelList
from aiclient.providers.base import Listing
from aiclient.providers.services import lists_models

if TYPE_CHECKING:
    from aiclient.chat.connections import Connections
    from aiclient.wire.json import JsonObject

__all__ = ["listing"]

_LOG: Final = getLogger("aiclient")


def listing(connections: Connections, provider: str | None) -> Flow[ModelList]:
    """Return the models that can be asked.

    Where all are asked, one that fails does not hide the models of the others: it is left out, named in
    `failed` and in the log.

    Args:
        connections: State of the client.
        provider: Its id; None asks every provider that is configured.

    Raises:
        UnsupportedFeatureError: The provider lists none.
        AIClientError: The provider failed, or all of them did.
    """
    if provider is not None:
        return ModelList((yield from _models(connections, provider)))
    names, failed = _asked(connections)
    answers = yield from gather({name: _tried(connections, name) for name in names})
    found: list[ListedModel] = []
    for name, answer in zip(names, answers, strict=True):
        if isinstance(answer, AIClientError):
            failed[name] = answer
        else:
            found += answer
    if failed and not any(name not in failed for name in names):
        _raise(failed)
    for name, error in failed.items():
        _LOG.warning("the models of %s are not listed: %s", name, error.message)
    return ModelList(found, failed)


def _asked(connections: Connections) -> tuple[list[str], dict[str, AIClientError]]:
    """Return who is configured and lists models, and who is configured in a way that cannot work."""
    from aiclient_generated.clients import PROVIDERS

    names: list[str] = []
    failed: dict[str, AIClientError] = {}
    for name in PROVIDERS:
        try:
            if lists_models(connections.manifest(name)) and connections.is_configured(name):
                names.append(name)
        except AIClientError as error:
            failed[name] = error
    names += [name for name in connections.names.added if _lists(connections, name)]
    return names, failed


def _raise(failed: dict[str, AIClientError]) -> None:
    """Raise the first of the errors, which tells of the others."""
    first, *others = failed
    for name in others:
        failed[first].add_note(f"{name}: {failed[name].message}")
    raise failed[first]


def _lists(connections: Connections, name: str) -> bool:
    return isinstance(connections.names.provider(name), Listing)


def _tried(connections: Connections, name: str) -> Flow[list[ListedModel] | AIClientError]:
    try:
        return (yield from _models(connections, name))
    except AIClientError as error:
        return error


def _models(connections: Connections, name: str) -> Flow[list[ListedModel]]:
    provider = connections.any_provider(name)
    if not isinstance(provider, Listing):
        raise UnsupportedFeatureError(f"{name} does not list its models")
    found: list[tuple[str, JsonObject]] = yield from provider.list_models()
    info = connections.names.registry.info
    return [ListedModel(provider.name, model, info(provider.name, model), data) for model, data in found]
