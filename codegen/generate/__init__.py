"""From distilled models and tables to typed clients.

`run.generate` is the way through: `document` names every class, `parse` drives openapi-python-client's parser,
`models_view` and `operations_view` lay out what the templates see, `project` renders, `output` formats and moves.
Nothing here reads Amazon's own files, and nothing generated imports it.
"""
