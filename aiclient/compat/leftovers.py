"""Files of an older version that an installation left behind, and that Python would still import."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distributions
from pathlib import Path
from warnings import warn

from aiclient.wire.version import VERSION

__all__ = ["leftovers", "warn_of_leftovers"]

_NAMES = {"aiclient", "aiclient-llm"}
"""Distributions that brought a package `aiclient`."""


def leftovers() -> dict[str, list[Path]]:
    """Return other distributions or versions with a package `aiclient`, and their files that are there."""
    found: dict[str, list[Path]] = {}
    mine: set[Path] = set()
    for distribution in distributions():
        try:
            name = distribution.name.replace("_", "-").lower()
        except (PackageNotFoundError, KeyError, AttributeError):  # a folder that is no distribution any more
            continue
        if name not in _NAMES:
            continue
        files = {
            Path(str(distribution.locate_file(file)))
            for file in distribution.files or ()
            if file.parts[0] == "aiclient" and file.suffix == ".py"
        }
        if name == "aiclient-llm" and distribution.version == VERSION:
            mine |= files
        else:
            found[f"{name} {distribution.version}"] = sorted(file for file in files if file.exists())
    return {
        name: kept for name, files in found.items() if (kept := [file for file in files if file not in mine])
    }


def warn_of_leftovers() -> None:
    """Say which older installation is still there, and what to do."""
    for name, files in leftovers().items():
        warn(
            f"{name} is still installed, with files such as {files[0].name} inside the package aiclient; "
            f"run `pip uninstall -y {name.partition(' ')[0]}` until nothing is left, "
            "then install aiclient-llm again",
            stacklevel=5,
        )
