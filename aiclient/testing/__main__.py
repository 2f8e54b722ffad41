"""`python -m aiclient.testing`: run the loopback server by itself and print its addresses."""

from __future__ import annotations

import argparse
import sys
import threading

from aiclient.testing.server import ProviderServer

__all__ = ["main", "wait_forever"]


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m aiclient.testing", description=main.__doc__)
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument(
        "--chunk-delay", type=float, default=0.0, help="seconds between two chunks of a stream"
    )
    given = parser.parse_args(arguments)
    with ProviderServer(port=given.port, chunk_delay=given.chunk_delay) as server:
        for provider in server.providers:
            sys.stdout.write(f"{provider} {server.base_url(provider)}\n")
        sys.stdout.flush()
        try:
            wait_forever()
        except KeyboardInterrupt:
            return 0
    return 0


def wait_forever() -> None:
    """Wait until somebody presses Ctrl-C."""
    threading.Event().wait()


if __name__ == "__main__":
    sys.exit(main())
