"""Reads the TOML files under `specs/`; one that cannot be read is explained."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError

__all__ = ["read_table"]


def read_table(path: Path) -> dict[str, Any]:
    """Return the content of a TOML file.

    Raises:
        CodegenError: The file is missing or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CodegenError(
            f"{path} cannot be read", why=error.strerror or "", fix="write it; see docs/regen.md"
        ) from None
    except ValueError as error:  # broken TOML, or no text at all
        raise CodegenError(f"{path} is not TOML", why=str(error), fix="correct it; see docs/regen.md") from None
