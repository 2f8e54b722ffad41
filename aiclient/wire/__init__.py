"""The bottom storey: calls described, bytes framed, wire models parsed; no I/O."""
