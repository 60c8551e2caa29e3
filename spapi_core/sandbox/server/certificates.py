"""A certificate authority for the time that a sandbox runs: only its certificate is written down, its key never is."""

from __future__ import annotations

import ssl
import tempfile
from pathlib import Path

from spapi_core.sandbox.server.hosts import AMAZON, DOCUMENTS, LOOPBACK

__all__ = ["Authority"]


class Authority:
    """Makes the sandbox's certificate, and the file by which clients trust it.

    Args:
        file: Where the authority's certificate goes (PEM); None for a temporary file that `close` removes.
        hosts: Further names or addresses that the certificate holds for.

    Raises:
        ModuleNotFoundError: The library that makes certificates is not installed.
        OSError: The file cannot be written.
    """

    def __init__(self, file: Path | None = None, hosts: tuple[str, ...] = ()) -> None:
        import trustme  # noqa: PLC0415 - takes a fifth of a second to load, and only TLS needs it

        made = trustme.CA(organization_name="spapi sandbox", organization_unit_name="local tests")
        self._folder = None if file else tempfile.TemporaryDirectory(prefix="spapi-sandbox-")
        self.file = file or Path(self._folder.name if self._folder else ".") / "ca.pem"
        self._write(made.cert_pem.bytes())
        names = sorted({*AMAZON, DOCUMENTS, *LOOPBACK, *hosts})
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        self.context.set_alpn_protocols(["http/1.1"])
        made.issue_cert(*names, common_name="spapi sandbox").configure_cert(self.context)

    def close(self) -> None:
        """Remove a temporary file."""
        if self._folder is not None:
            self._folder.cleanup()

    def _write(self, pem: bytes) -> None:
        whole = self.file.with_name(f".{self.file.name}.new")
        whole.write_bytes(pem)
        whole.replace(self.file)
