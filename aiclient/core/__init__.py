"""The thinking part: effects, flows, errors, requests encoded and replies decoded; no I/O."""
