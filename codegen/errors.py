"""The error every user-facing failure of the code generator derives from."""

from __future__ import annotations


class CodegenError(Exception):
    """A failure that says what went wrong, why, and what to do about it."""

    def __init__(self, what: str, *, why: str = "", fix: str = "") -> None:
        self.what = what
        self.why = why
        self.fix = fix
        parts = [what.rstrip(".")]
        if why:
            parts.append(why.rstrip("."))
        if fix:
            parts.append(fix.rstrip("."))
        super().__init__(". ".join(parts) + ".")
