"""Golden invoices: what was used and what it costs by a price list, worked out outside the library."""
