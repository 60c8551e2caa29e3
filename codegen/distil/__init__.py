"""From Amazon's models to ours: Swagger 2.0 in, one OpenAPI 3.0.3 document of facts a section out.

The way of a file: `upstream` reads it, `patches` and `passes` correct it, `rules` checks it, `convert`
writes the document, `canonical` its bytes; `run` does that for all and keeps the lock. Code is not
generated here.
"""
