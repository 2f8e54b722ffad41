"""From the intermediate representation to files: text in, text out, nothing decided here."""
