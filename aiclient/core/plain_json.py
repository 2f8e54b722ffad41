"""Reads JSON text where no type is wanted."""

from __future__ import annotations

import json
from typing import Final, cast

from aiclient.wire.json import Json

__all__ = ["PLAIN_TYPE", "read_json"]

PLAIN_TYPE: Final = "aiclient.wire.json:Json"
"""What stays JSON is of this type."""

_SCAN: Final = json.JSONDecoder().raw_decode


def read_json(data: bytes) -> Json:
    """Return what `json.loads` returns, for half of the calls where the text is nothing but one value.

    Args:
        data: JSON text.

    Raises:
        ValueError: It is not JSON.
    """
    try:
        text = data.decode()
        value, end = _SCAN(text)
        if not text[end:]:
            return cast(Json, value)
    except ValueError:
        pass
    # Blanks around it, another encoding, or an error, which this one describes.
    return cast(Json, json.loads(data))
