"""Lists the models of one provider, or of all that are configured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.flow import Flow, gather
from aiclient.core.listed import ListedModel
from aiclient.providers.base import Listing

if TYPE_CHECKING:
    from aiclient.chat.connections import Connections
    from aiclient.wire.json import JsonObject

__all__ = ["listing"]


def listing(connections: Connections, provider: str | None) -> Flow[list[ListedModel]]:
    """Return the models that can be asked.

    Args:
        connections: State of the client.
        provider: Its id; None asks every provider that is configured.

    Raises:
        UnsupportedFeatureError: The provider lists none.
    """
    from aiclient_generated.clients import PROVIDERS

    if provider is not None:
        names = [provider]
    else:
        own = [name for name in connections.names.added if _lists(connections, name)]
        names = [*filter(connections.is_configured, PROVIDERS), *own]
    flows = {name: _models(connections, name) for name in names}
    found = yield from gather(flows)
    return [model for models in found for model in models]


def _lists(connections: Connections, name: str) -> bool:
    return isinstance(connections.names.provider(name), Listing)


def _models(connections: Connections, name: str) -> Flow[list[ListedModel]]:
    provider = connections.any_provider(name)
    if not isinstance(provider, Listing):
        raise UnsupportedFeatureError(f"{name} does not list its models")
    found: list[tuple[str, JsonObject]] = yield from provider.list_models()
    info = connections.names.registry.info
    return [ListedModel(provider.name, model, info(provider.name, model), data) for model, data in found]
