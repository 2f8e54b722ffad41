"""From the many spellings of JSON Schema in upstream documents to one small grammar.

A normalised node is one of: `{}` (free), `{"type": T, "enum"?, "format"?}`, `{"const": v}`,
`{"type": "array", "items": node}`, `{"type": "object", "additionalProperties"?: node}` (a map),
`{"type": "object", "properties", "required"}` (components only), `{"anyOf": [node, ...]}` and
`{"$ref": "#/components/schemas/Name"}`. Null is a last member `{"type": "null"}` of `anyOf`.
"""
