"""Takes secrets and personal data out of what was sent and answered, before it is written into a cassette.

What is personal comes from the one table (`spapi_core.personal`). Bodies are opened as what they are: JSON, forms,
multipart, XML, tables, each of them packed with gzip or not. What cannot be opened is replaced as a whole.
"""

from __future__ import annotations
