# Made from spapi_core/jobs/aio/feeds.py by `make generate`; changes by hand are found and undone.
"""Feeds as whole jobs, for threads: from a document to its processing report, invoices, and listings feeds with their results.

Their steps are in `spapi_core.jobs.sync.feed_steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.caller import seller_of
from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.jobs.feed_results import PartResult
from spapi_core.jobs.feed_rules import invoice_options
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT
from spapi_core.jobs.sync.feed_steps import FeedSteps
from spapi_core.wire.unseen import forgetting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from spapi_core.caller import CallOptions
    from spapi_core.jobs.feed_calls import InvoiceKind
    from spapi_core.jobs.listings_feed import IncludedData, ListingsFeed
    from spapi_core.jobs.sync.documents import Document
    from spapi_core.jobs.upload import Content


__all__ = ["Feeds"]


class Feeds(FeedSteps):
    """Feeds of one client.

    Args:
        client: Sends the calls.
    """

    @forgetting
    @takes_options
    def run(
        self,
        feed_type: str,
        content: Content,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str | None = None,
        feed_options: Mapping[str, str] | None = None,
        length: int | None = None,
        timeout: float | None = TIMEOUT,
        options: CallOptions | None = None,
    ) -> Document | None:
        """Submit a feed, wait until it is processed, and give its processing report.

        Args:
            feed_type: Amazon's name, e.g. `JSON_LISTINGS_FEED`.
            content: Text, bytes, a JSON value, the path of a file, a file open for bytes, or pieces of bytes.
            marketplace_ids: None takes the client's marketplace.
            content_type: Type and charset of the content; text is encoded in it. None takes that of the feed type.
            feed_options: Options of the feed type.
            length: Bytes, where the content is a pipe or pieces: that can be read once, and is not sent again.
            timeout: Seconds to wait; None for as long as it takes.
            options: Of each call, see `CallOptions`.

        Returns:
            The processing report; None where Amazon makes none.

        Raises:
            DocumentError: The upload failed.
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `Client.send`.
        """
        feed_id = self.submit(
            feed_type,
            content,
            marketplace_ids=marketplace_ids,
            content_type=content_type,
            feed_options=feed_options,
            length=length,
        )
        feed = self.wait(feed_id, timeout=timeout)
        return self.processing_report(feed)

    @forgetting
    @takes_options
    def invoice(
        self,
        pdf: Content,
        *,
        invoice_number: str,
        shipping_id: str | None = None,
        order_id: str | None = None,
        document_type: InvoiceKind | None = None,
        total_amount: Decimal | int | str | None = None,
        total_vat_amount: Decimal | int | str | None = None,
        transaction_id: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        timeout: float | None = TIMEOUT,
        options: CallOptions | None = None,
    ) -> Document | None:
        """Upload a VAT invoice or credit note as PDF, with its options, and wait until it is processed.

        Args:
            pdf: A path, bytes or a file.
            invoice_number: As it stands on the invoice.
            shipping_id: The shipment that it is for; Amazon's advice.
            order_id: The order that it is for, where there is no shipping_id.
            document_type: `Invoice` or `CreditNote`; None for Amazon's default.
            total_amount: With VAT; a Decimal or digits.
            total_vat_amount: The VAT in it.
            transaction_id: Of the refund, for a credit note.
            marketplace_ids: None takes the client's marketplace.
            timeout: As `run`.
            options: Of each call, see `CallOptions`.

        Returns:
            The processing report; None where Amazon makes none.

        Raises:
            InvalidArgumentError: An option is wrong, or the content is not a PDF; nothing was sent.
            SPAPIError: As `run`.
        """
        given = invoice_options(
            invoice_number, order_id, shipping_id, document_type, total_amount, total_vat_amount, transaction_id
        )
        return self.run("UPLOAD_VAT_INVOICE", pdf, marketplace_ids=marketplace_ids, feed_options=given, timeout=timeout)

    def listings(
        self,
        seller_id: str | None = None,
        *,
        issue_locale: str | None = None,
        included_data: Sequence[IncludedData] = (),
        validate: bool = True,
        product_schemas: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> ListingsFeed:
        """A listings feed of this client's seller and marketplace, to be written and given to `run_listings`.

        Args:
            seller_id: Whose; None for the profile's `selling_partner_id`.
            issue_locale: As of `ListingsFeed`.
            included_data: As of `ListingsFeed`.
            validate: As of `ListingsFeed`.
            product_schemas: As of `ListingsFeed`.

        Raises:
            InvalidArgumentError: There is no seller.
            ConfigurationError: The library for schemas is missing.
        """
        from spapi_core.jobs.listings_feed import ListingsFeed  # noqa: PLC0415 - only who writes one pays for it

        return ListingsFeed(
            seller_of(self._client, seller_id),
            issue_locale=issue_locale,
            included_data=included_data,
            validate=validate,
            product_schemas=product_schemas,
            marketplace_id=self._client.marketplace_id,
        )

    @takes_options
    def submit_listings(
        self, feed: ListingsFeed, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> list[str]:
        """Upload and submit all parts of a listings feed.

        Args:
            feed: The feed.
            marketplace_ids: None takes the client's marketplace.
            options: Of each call, see `CallOptions`.

        Returns:
            The feed ids, in the order of `feed.parts`.

        Raises:
            InvalidArgumentError: The feed has no messages.
            SPAPIError: As `submit`; a note of the error names the parts that were submitted before.
        """
        if not feed.parts:
            raise InvalidArgumentError("The listings feed has no messages: add some before it is sent")
        ids: list[str] = []
        try:
            for part in feed.parts:
                feed_id = self.submit("JSON_LISTINGS_FEED", part, marketplace_ids=marketplace_ids)
                ids.append(feed_id)
        except SPAPIError as error:
            if ids:
                error.add_note(f"Submitted before: parts 0 to {len(ids) - 1} as {', '.join(ids)}")
            raise
        return ids

    @takes_options
    def run_listings(
        self,
        feed: ListingsFeed,
        *,
        feed_ids: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        timeout: float | None = TIMEOUT,
        options: CallOptions | None = None,
    ) -> Iterator[PartResult]:
        """Submit a listings feed, wait for each of its parts, and give what became of their messages.

        Args:
            feed: The feed; it is read again for the results, so it stays open until they are read.
            feed_ids: From `submit_listings`: the parts are submitted already.
            marketplace_ids: None takes the client's marketplace.
            timeout: Seconds to wait for each part; None for as long as it takes.
            options: Of each call, see `CallOptions`.

        Yields:
            A result of each part: iterate over it for its messages with their issues.

        Raises:
            ProcessingError: A part ended CANCELLED or FATAL, or is not done in time; `resource_id` is its feed id.
            SPAPIError: As `submit_listings`.
        """
        known = feed_ids or self.submit_listings(feed, marketplace_ids=marketplace_ids)
        if len(known) != len(feed.parts):
            raise InvalidArgumentError(f"feed_ids holds {len(known)}: the feed has {len(feed.parts)} parts")
        for part, feed_id in zip(feed.parts, known, strict=True):
            done = self.wait(feed_id, timeout=timeout)
            document = self.processing_report(done)
            report = None if document is None else document.json()
            yield PartResult(part, feed_id, report)
