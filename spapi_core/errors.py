"""Every error of the SDK, as one tree; the class tells what to do.

    SPAPIError                          everything below; catch this one to catch all
    |-- ConfigurationError              profile, marketplace, credentials or setting is wrong: mend it
    |-- InvalidArgumentError            an argument is wrong or missing; nothing was sent
    |-- PermitTimeoutError              the usage plan's next permit is later than max_wait; nothing was sent
    |-- StoreError                      the shared store of permits or tokens failed
    |-- LWAError                        Login with Amazon refused a token
    |-- TransportError                  no answer
    |   |-- ConnectionNotMadeError      nothing reached Amazon: safe to repeat
    |   `-- ConnectionLostError         the request may have been carried out
    |-- StatusError                     Amazon answered with an error status
    |   |-- BadRequestError 400, UnauthorizedError 401, ForbiddenError 403, NotFoundError 404, ...
    |   |-- RateLimitError 429
    |   `-- ServerError 5xx
    |-- AnswerError                     a 2xx whose body is not what an SP-API answer is (HTML, cut, empty, drift when strict)
    |-- PagingError                     a list that cannot be followed; carries the token to resume from
    `-- DocumentError                   a report, feed or data document cannot be read or written
"""

from __future__ import annotations


class SPAPIError(Exception):
    """Base of every error of the SDK."""


class ConfigurationError(SPAPIError):
    """A profile, marketplace, credential or setting is missing or wrong; the message names it and the remedy."""


class InvalidArgumentError(SPAPIError, ValueError):
    """An argument has the wrong type or is missing; raised before anything is sent."""
