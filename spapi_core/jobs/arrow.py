"""What every way to Arrow shares: the library, how its files are packed, and the files that it reads and writes."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError

if TYPE_CHECKING:
    from spapi_core.system.files import AtomicFile


# Statistics help where a file has many groups of rows; a report has one up to a million rows, and they cost a fifth of the time.
PACKED: dict[str, Any] = {"compression": "zstd", "use_dictionary": False, "write_statistics": False}
"""Text packs as small without Arrow's dictionaries, in a third of the time."""


class ArrowSink:
    """A file that Arrow writes to."""

    closed = False

    def __init__(self, file: AtomicFile | IO[bytes]) -> None:
        self._file = file
        self._at = 0
        self._discards = False

    def discard(self) -> None:
        """Write nothing from now on."""
        self._discards = True

    def write(self, data: Any) -> int:
        """Take bytes; how many they were."""
        content = memoryview(data)
        if not self._discards:
            self._file.write(content)
        self._at += content.nbytes
        return content.nbytes

    def tell(self) -> int:
        """How many bytes were written."""
        return self._at

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """The file itself stays open."""
        self.closed = True

    def writable(self) -> bool:
        """What Arrow asks first."""
        return True

    def readable(self) -> bool:
        """What Arrow asks first."""
        return False

    def seekable(self) -> bool:
        """What Arrow asks first."""
        return False


class ArrowSource:
    """A file that Arrow reads from, and leaves open."""

    closed = False

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most as many as wanted."""
        return self._file.read(size)

    def close(self) -> None:
        """The file itself stays open."""
        self.closed = True

    def writable(self) -> bool:
        """What Arrow asks first."""
        return False

    def readable(self) -> bool:
        """What Arrow asks first."""
        return True

    def seekable(self) -> bool:
        """What Arrow asks first."""
        return False


def arrow() -> Any:
    """The module `pyarrow`.

    Raises:
        ConfigurationError: It is not installed.
    """
    return extra("pyarrow", "arrow")


def extra(module: str, name: str) -> Any:
    """A module that an extra brings.

    Args:
        module: Its name.
        name: The extra.

    Raises:
        ConfigurationError: It is not installed.
    """
    from importlib import import_module  # noqa: PLC0415 - an extra

    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigurationError(f"Tables need {module}: pip install 'spapi-clients[{name}]'.") from error
