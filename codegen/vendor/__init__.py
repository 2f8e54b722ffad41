"""Turn an upstream API description into a facts-only document under `specs/`."""
