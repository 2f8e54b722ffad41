"""Pictures, sounds and documents as parts of a Gemini request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from aiclient.core.errors import ConfigurationError
from aiclient.core.media import as_base64, media_type_of
from aiclient.core.parts import Image, MediaPart

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["blob", "file_reference", "media_part"]

_FILES: Final = "https://generativelanguage.googleapis.com"
"""A file is referred to by its full address, whatever host answers the request."""

_Level = Literal["MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_HIGH", "MEDIA_RESOLUTION_ULTRA_HIGH"]
_DETAIL: Final[dict[str, _Level]] = {
    "low": "MEDIA_RESOLUTION_LOW",
    "high": "MEDIA_RESOLUTION_HIGH",
    "original": "MEDIA_RESOLUTION_ULTRA_HIGH",
}


def media_part(part: MediaPart, version: str) -> params.PartParam:
    """Return a picture, sound or document as the part that carries or names it.

    Args:
        part: The medium, its file already read.
        version: API version, of which uploaded files have an address.

    Raises:
        ConfigurationError: Nobody said what kind of content the bytes are.
    """
    made: params.PartParam = (
        {"inlineData": blob(part)} if part.data is not None else {"fileData": file_reference(part, version)}
    )
    level = _DETAIL.get(part.detail or "") if isinstance(part, Image) else None
    if level is not None:
        resolution: params.MediaResolutionParam = {"level": level}
        made["mediaResolution"] = resolution
    return made


def blob(part: MediaPart) -> params.BlobParam:
    """Return the bytes of a part with their media type.

    Raises:
        ConfigurationError: Nobody said what kind of content the bytes are.
    """
    kind = media_type_of(part)
    if kind is None:
        raise ConfigurationError(
            f"{type(part).__name__} has bytes of an unknown kind, and Gemini must be told; give media_type="
        )
    return {"mimeType": kind, "data": as_base64(part)}


def file_reference(part: MediaPart, version: str) -> params.FileDataParam:
    """Return the address of a part that the provider fetches, or that was uploaded to it.

    Args:
        part: A part with `url` or `file_id`.
        version: API version, of which uploaded files have an address.
    """
    address = part.url or ""
    if part.file_id is not None:
        name = part.file_id
        address = name if "://" in name else f"{_FILES}/{version}/files/{name.removeprefix('files/')}"
    reference: params.FileDataParam = {"fileUri": address}
    kind = media_type_of(part)
    if kind is not None:
        reference["mimeType"] = kind
    return reference
