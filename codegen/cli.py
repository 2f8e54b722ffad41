"""The command line of the code generator: it finds the command modules and dispatches to one of them."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence

from codegen.errors import CodegenError

#: Command name to the module that offers `add_parser(subparsers)` and `run(args)`.
COMMANDS = {
    "vendor": "codegen.vendor.command",
    "regen": "codegen.regen",
    "diff": "codegen.diff.command",
    "replay": "codegen.replay.command",
    "coverage": "codegen.coverage",
    "models": "codegen.models.command",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments after the program name; those of the process when omitted.

    Returns:
        The exit code of the command, 2 for a failure that was explained on stderr.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Compile provider specs into clients.")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    runners: dict[str, Callable[[argparse.Namespace], int]] = {}
    # Only the module that is asked for is imported: `vendor` must not pay for jinja2, nor break with `regen`.
    wanted = [name for name in arguments[:1] if name in COMMANDS] or list(COMMANDS)
    for name in wanted:
        module_name = COMMANDS[name]
        try:
            module = importlib.import_module(module_name)
        except ModuleNotFoundError as error:
            if error.name is None or not module_name.startswith(error.name):
                raise
            continue
        module.add_parser(subparsers)
        runners[name] = module.run
    args = parser.parse_args(arguments)
    try:
        return runners[args.command](args)
    except CodegenError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
