"""`regen`: compiles all providers into `generated/`, offline and deterministically; `--check` finds drift."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from codegen.build import build
from codegen.emit.package import emit_index, emit_package, emit_provider
from codegen.errors import CodegenError
from codegen.ir import Package
from codegen.models import emit as catalogue
from codegen.names import NameLock
from codegen.provider import ProviderFolder, load_provider, provider_names

__all__ = ["add_parser", "compile_all", "regen", "run"]

ROOT = Path(__file__).parent.parent
_PACKAGE = "aiclient_generated"
_KEPT = {"py.typed"}
_NO_INPUTS = {"conformance.toml", "coverage.json", "names.lock"}
"""Files of specs/ that say nothing about what is generated, or that follow from it."""
_BESIDE = {"coverage.py", "diff", "replay", "vendor"}
"""Parts of codegen/ that compile nothing."""
_SOURCES = {".py", ".jinja", ".jinja2", ".toml"}
_TOOLS = ("datamodel-code-generator", "jinja2", "ruff")


def add_parser(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the `regen` command."""
    parser = subparsers.add_parser("regen", help="compile specs/ into generated/")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if generated/ is not up to date")
    parser.add_argument("--root", type=Path, default=ROOT, help="project folder (default: this one)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command; return its exit code."""
    changed = regen(args.root, check=args.check)
    if not args.check:
        print(f"regen: {len(changed)} files changed" if changed else "regen: nothing changed")
        return 0
    for path in changed[:20]:
        print(f"not up to date: {path}", file=sys.stderr)
    if changed:
        print(f"{len(changed)} files differ from what specs/ compile to: run `make regen`", file=sys.stderr)
    return 1 if changed else 0


def regen(root: Path, *, check: bool = False) -> list[str]:
    """Compile everything and bring `generated/` up to date, or only compare.

    Returns:
        Paths, relative to `root`, that are (or would be) changed, made or deleted.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        locks = compile_all(root / "specs", made)
        wanted = {path.relative_to(made): path.read_bytes() for path in sorted(made.rglob("*")) if path.is_file()}
    target = {Path("generated") / path: data for path, data in wanted.items()}
    target |= {path.relative_to(root): text.encode() for path, text in locks.items()}
    target[Path("generated/regen.lock")] = _lock(root, target)
    present = {
        path.relative_to(root)
        for path in (root / "generated").rglob("*")
        if path.is_file() and path.name not in _KEPT and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }
    stale = sorted(present - set(target))
    changed = [path for path, data in sorted(target.items()) if not _same(root / path, data)]
    if not check:
        for path in stale:
            (root / path).unlink()
        for path in changed:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(target[path])
    return [str(path) for path in [*changed, *stale]]


def compile_all(specs: Path, out: Path) -> dict[Path, str]:
    """Compile every provider of `specs` into the folder `out`, formatted.

    Returns:
        Path → text of the name locks, to be written back into `specs`.
    """
    base = out / _PACKAGE
    locks: dict[Path, str] = {}
    folders: list[ProviderFolder] = []
    for name in provider_names(specs):
        folder = load_provider(specs, name)
        folders.append(folder)
        locks |= _compile(folder, base / name)
    _write(base, emit_index(folders))
    _write(base, _catalogue(specs))
    _format(out)
    return locks


def _compile(folder: ProviderFolder, base: Path) -> dict[Path, str]:
    path = folder.path / "names.lock"
    packages: list[Package] = []
    stored: dict[str, dict[str, str]] = json.loads(path.read_text()) if path.exists() else {}
    for source in folder.packages:
        lock = NameLock(stored.get(source.name, {}))
        package = build(folder, source, lock)
        stored[source.name] = lock.used()
        packages.append(package)
        _write(base, emit_package(package, folder))
    _write(base, emit_provider(folder, packages))
    if not packages:
        return {}
    kept = {name: stored[name] for name in sorted(source.name for source in folder.packages)}
    return {path: json.dumps(kept, indent=1, sort_keys=True) + "\n"}


def _catalogue(specs: Path) -> dict[str, str]:
    """Files of the model catalogue; a tree of specs without `models` has none."""
    return dict(catalogue.files(specs.parent)) if (specs / "models").is_dir() else {}


def _write(base: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _format(out: Path) -> None:
    """Sort imports, drop unused ones, format; the configuration is our own file, not what lies around."""
    config = Path(__file__).parent / "ruff.toml"
    ruff = [sys.executable, "-m", "ruff"]
    for step in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        done = subprocess.run(
            [*ruff, *step, "--no-cache", "--config", str(config), str(out)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise CodegenError(f"ruff {step[0]} failed on generated code: {done.stderr.strip() or done.stdout.strip()}")


def _lock(root: Path, target: dict[Path, bytes]) -> bytes:
    """What generated/ was made of: hashes of inputs, templates and tools."""
    inputs = sorted(path for path in (root / "specs").rglob("*") if path.is_file() and path.name not in _NO_INPUTS)
    codegen = root / "codegen"
    sources = sorted(
        path
        for path in codegen.rglob("*")
        if path.suffix in _SOURCES and path.relative_to(codegen).parts[0] not in _BESIDE
    )
    made = hashlib.sha256()
    for path, data in sorted(target.items()):
        made.update(str(path).encode() + b"\0" + hashlib.sha256(data).digest())
    document = {
        "specs": {str(path.relative_to(root)): _digest([path]) for path in inputs},
        "codegen": _digest(sources),
        "tools": {name: version(name) for name in _TOOLS},
        "generated": made.hexdigest(),
    }
    return (json.dumps(document, indent=1, sort_keys=True) + "\n").encode()


def _digest(paths: list[Path]) -> str:
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _same(path: Path, data: bytes) -> bool:
    return path.exists() and path.read_bytes() == data
