"""What the answers and bodies of A+ Content 2020-11-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/aplus_content_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AsinBadge(StrEnum):
    """Amazon's `AsinBadge`: part of `AsinBadgeSet`."""

    BRAND_NOT_ELIGIBLE = "BRAND_NOT_ELIGIBLE"
    CATALOG_NOT_FOUND = "CATALOG_NOT_FOUND"
    CONTENT_NOT_PUBLISHED = "CONTENT_NOT_PUBLISHED"
    CONTENT_PUBLISHED = "CONTENT_PUBLISHED"


class ColorType(StrEnum):
    """Amazon's `ColorType`: part of `StandardImageTextOverlayModule`."""

    DARK = "DARK"
    LIGHT = "LIGHT"


class ContentBadge(StrEnum):
    """Amazon's `ContentBadge`: part of `ContentBadgeSet`."""

    BULK = "BULK"
    GENERATED = "GENERATED"
    LAUNCHPAD = "LAUNCHPAD"
    PREMIUM = "PREMIUM"
    STANDARD = "STANDARD"


class ContentModuleType(StrEnum):
    """Amazon's `ContentModuleType`: part of `ContentModule`."""

    STANDARD_COMPANY_LOGO = "STANDARD_COMPANY_LOGO"
    STANDARD_COMPARISON_TABLE = "STANDARD_COMPARISON_TABLE"
    STANDARD_FOUR_IMAGE_TEXT = "STANDARD_FOUR_IMAGE_TEXT"
    STANDARD_FOUR_IMAGE_TEXT_QUADRANT = "STANDARD_FOUR_IMAGE_TEXT_QUADRANT"
    STANDARD_HEADER_IMAGE_TEXT = "STANDARD_HEADER_IMAGE_TEXT"
    STANDARD_IMAGE_SIDEBAR = "STANDARD_IMAGE_SIDEBAR"
    STANDARD_IMAGE_TEXT_OVERLAY = "STANDARD_IMAGE_TEXT_OVERLAY"
    STANDARD_MULTIPLE_IMAGE_TEXT = "STANDARD_MULTIPLE_IMAGE_TEXT"
    STANDARD_PRODUCT_DESCRIPTION = "STANDARD_PRODUCT_DESCRIPTION"
    STANDARD_SINGLE_IMAGE_HIGHLIGHTS = "STANDARD_SINGLE_IMAGE_HIGHLIGHTS"
    STANDARD_SINGLE_IMAGE_SPECS_DETAIL = "STANDARD_SINGLE_IMAGE_SPECS_DETAIL"
    STANDARD_SINGLE_SIDE_IMAGE = "STANDARD_SINGLE_SIDE_IMAGE"
    STANDARD_TECH_SPECS = "STANDARD_TECH_SPECS"
    STANDARD_TEXT = "STANDARD_TEXT"
    STANDARD_THREE_IMAGE_TEXT = "STANDARD_THREE_IMAGE_TEXT"


class ContentStatus(StrEnum):
    """Amazon's `ContentStatus`: part of `ContentMetadata`."""

    APPROVED = "APPROVED"
    DRAFT = "DRAFT"
    REJECTED = "REJECTED"
    SUBMITTED = "SUBMITTED"


class ContentType(StrEnum):
    """Amazon's `ContentType`: part of `ContentDocument`, `PublishRecord`."""

    EBC = "EBC"
    EMC = "EMC"


class DecoratorType(StrEnum):
    """Amazon's `DecoratorType`: part of `Decorator`."""

    LIST_ITEM = "LIST_ITEM"
    LIST_ORDERED = "LIST_ORDERED"
    LIST_UNORDERED = "LIST_UNORDERED"
    STYLE_BOLD = "STYLE_BOLD"
    STYLE_ITALIC = "STYLE_ITALIC"
    STYLE_LINEBREAK = "STYLE_LINEBREAK"
    STYLE_PARAGRAPH = "STYLE_PARAGRAPH"
    STYLE_UNDERLINE = "STYLE_UNDERLINE"


class PositionType(StrEnum):
    """Amazon's `PositionType`: part of `StandardSingleSideImageModule`."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"


class IncludedDataSet(StrEnum):
    """Parameter `includedDataSet` of getContentDocument; inline in Amazon's model."""

    CONTENTS = "CONTENTS"
    METADATA = "METADATA"


IncludedDataSetLiteral = Literal[
    "CONTENTS",
    "METADATA",
]
"""The values of `IncludedDataSet`, for arguments."""


class ListContentDocumentAsinRelationsIncludedDataSet(StrEnum):
    """Parameter `includedDataSet` of listContentDocumentAsinRelations; inline in Amazon's model."""

    METADATA = "METADATA"


ListContentDocumentAsinRelationsIncludedDataSetLiteral = Literal["METADATA",]
"""The values of `ListContentDocumentAsinRelationsIncludedDataSet`, for arguments."""


class AplusPaginatedResponse(Model):
    """Amazon's `AplusPaginatedResponse`.

    Used as part of `ListContentDocumentAsinRelationsResponse`, `SearchContentDocumentsResponse`,
    `SearchContentPublishRecordsResponse`.
    """

    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("warnings", "nextPageToken")


class AplusResponse(Model):
    """Amazon's `AplusResponse`.

    Used as part of `AplusPaginatedResponse`, `GetContentDocumentResponse`,
    `PostContentDocumentApprovalSubmissionResponse` and 4 more.
    """

    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    _wire_ = ("warnings",)


class AsinMetadata(Model):
    """Amazon's `AsinMetadata`: part of `AsinMetadataSet`."""

    asin: str
    """`asin`: at least 10 characters."""
    badge_set: list[AsinBadge | str] | None = None
    """`badgeSet`: no item twice."""
    parent: str | None = None
    """`parent`: at least 10 characters."""
    title: str | None = None
    """`title`: at least 1 character."""
    image_url: str | None = None
    """`imageUrl`: at least 1 character."""
    content_reference_key_set: list[str] | None = None
    """`contentReferenceKeySet`: no item twice, each at least 1 character."""
    _wire_ = ("asin", "badgeSet", "parent", "title", "imageUrl", "contentReferenceKeySet")


class ContentDocument(Model):
    """Amazon's `ContentDocument`: part of `ContentRecord`, `PostContentDocumentRequest`."""

    name: str
    """`name`: 1 to 100 characters."""
    content_type: ContentType | str
    """`contentType`."""
    locale: str
    """`locale`: at least 5 characters."""
    content_module_list: list[ContentModule]
    """`contentModuleList`: 1 to 100 items."""
    content_sub_type: str | None = None
    """`contentSubType`: at least 1 character."""
    _wire_ = ("name", "contentType", "locale", "contentModuleList", "contentSubType")
    _personal_ = ()


class ContentMetadata(Model):
    """Amazon's `ContentMetadata`: part of `ContentMetadataRecord`, `ContentRecord`."""

    name: str
    """`name`: 1 to 100 characters."""
    marketplace_id: str
    """`marketplaceId`: at least 1 character."""
    status: ContentStatus | str
    """`status`."""
    badge_set: list[ContentBadge | str]
    """`badgeSet`: no item twice."""
    update_time: datetime
    """`updateTime`: ISO 8601 instant."""
    _wire_ = ("name", "marketplaceId", "status", "badgeSet", "updateTime")
    _personal_ = ()


class ContentMetadataRecord(Model):
    """Amazon's `ContentMetadataRecord`: part of `ContentMetadataRecordList`."""

    content_reference_key: str
    """`contentReferenceKey`: at least 1 character."""
    content_metadata: ContentMetadata
    """`contentMetadata`."""
    _wire_ = ("contentReferenceKey", "contentMetadata")


class ContentModule(Model):
    """Amazon's `ContentModule`: part of `ContentModuleList`."""

    content_module_type: ContentModuleType | str
    """`contentModuleType`."""
    standard_company_logo: StandardCompanyLogoModule | None = None
    """`standardCompanyLogo`."""
    standard_comparison_table: StandardComparisonTableModule | None = None
    """`standardComparisonTable`."""
    standard_four_image_text: StandardFourImageTextModule | None = None
    """`standardFourImageText`."""
    standard_four_image_text_quadrant: StandardFourImageTextQuadrantModule | None = None
    """`standardFourImageTextQuadrant`."""
    standard_header_image_text: StandardHeaderImageTextModule | None = None
    """`standardHeaderImageText`."""
    standard_image_sidebar: StandardImageSidebarModule | None = None
    """`standardImageSidebar`."""
    standard_image_text_overlay: StandardImageTextOverlayModule | None = None
    """`standardImageTextOverlay`."""
    standard_multiple_image_text: StandardMultipleImageTextModule | None = None
    """`standardMultipleImageText`."""
    standard_product_description: StandardProductDescriptionModule | None = None
    """`standardProductDescription`."""
    standard_single_image_highlights: StandardSingleImageHighlightsModule | None = None
    """`standardSingleImageHighlights`."""
    standard_single_image_specs_detail: StandardSingleImageSpecsDetailModule | None = None
    """`standardSingleImageSpecsDetail`."""
    standard_single_side_image: StandardSingleSideImageModule | None = None
    """`standardSingleSideImage`."""
    standard_tech_specs: StandardTechSpecsModule | None = None
    """`standardTechSpecs`."""
    standard_text: StandardTextModule | None = None
    """`standardText`."""
    standard_three_image_text: StandardThreeImageTextModule | None = None
    """`standardThreeImageText`."""
    _wire_ = (
        "contentModuleType",
        "standardCompanyLogo",
        "standardComparisonTable",
        "standardFourImageText",
        "standardFourImageTextQuadrant",
        "standardHeaderImageText",
        "standardImageSidebar",
        "standardImageTextOverlay",
        "standardMultipleImageText",
        "standardProductDescription",
        "standardSingleImageHighlights",
        "standardSingleImageSpecsDetail",
        "standardSingleSideImage",
        "standardTechSpecs",
        "standardText",
        "standardThreeImageText",
    )


class ContentRecord(Model):
    """Amazon's `ContentRecord`: part of `GetContentDocumentResponse`."""

    content_reference_key: str
    """`contentReferenceKey`: at least 1 character."""
    content_metadata: ContentMetadata | None = None
    """`contentMetadata`."""
    content_document: ContentDocument | None = None
    """`contentDocument`."""
    _wire_ = ("contentReferenceKey", "contentMetadata", "contentDocument")


class Decorator(Model):
    """Amazon's `Decorator`: part of `DecoratorSet`."""

    type_: DecoratorType | str | None = None
    """`type`."""
    offset: int | None = None
    """`offset`: 0 to 10000."""
    length: int | None = None
    """`length`: 0 to 10000."""
    depth: int | None = None
    """`depth`: 0 to 100."""
    _wire_ = ("type", "offset", "length", "depth")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`, `MessageSet`."""

    code: str
    """`code`: at least 1 character."""
    message: str
    """`message`: at least 1 character."""
    details: str | None = None
    """`details`: at least 1 character."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`.

    Used as part of `ValidateContentDocumentAsinRelationsResponse`; error answer of
    validateContentDocumentAsinRelations, searchContentDocuments, createContentDocument and 7 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetContentDocumentResponse(Model):
    """Amazon's `GetContentDocumentResponse`: answer of getContentDocument."""

    content_record: ContentRecord
    """`contentRecord`."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    _wire_ = ("contentRecord", "warnings")


class ImageComponent(Model):
    """Amazon's `ImageComponent`.

    Used as part of `StandardCompanyLogoModule`, `StandardComparisonProductBlock`, `StandardImageCaptionBlock` and 3
    more.
    """

    upload_destination_id: str
    """`uploadDestinationId`: at least 1 character."""
    image_crop_specification: ImageCropSpecification
    """`imageCropSpecification`."""
    alt_text: str
    """`altText`: 1 to 100 characters."""
    _wire_ = ("uploadDestinationId", "imageCropSpecification", "altText")


class ImageCropSpecification(Model):
    """Amazon's `ImageCropSpecification`: part of `ImageComponent`."""

    size: ImageDimensions
    """`size`."""
    offset: ImageOffsets | None = None
    """`offset`."""
    _wire_ = ("size", "offset")


class ImageDimensions(Model):
    """Amazon's `ImageDimensions`: part of `ImageCropSpecification`."""

    width: IntegerWithUnits
    """`width`."""
    height: IntegerWithUnits
    """`height`."""
    _wire_ = ("width", "height")


class ImageOffsets(Model):
    """Amazon's `ImageOffsets`: part of `ImageCropSpecification`."""

    x: IntegerWithUnits
    """`x`."""
    y: IntegerWithUnits
    """`y`."""
    _wire_ = ("x", "y")


class IntegerWithUnits(Model):
    """Amazon's `IntegerWithUnits`: part of `ImageDimensions`, `ImageOffsets`."""

    value: int
    """`value`."""
    units: str
    """`units`."""
    _wire_ = ("value", "units")


class ListContentDocumentAsinRelationsResponse(Model):
    """Amazon's `ListContentDocumentAsinRelationsResponse`: answer of listContentDocumentAsinRelations."""

    asin_metadata_set: list[AsinMetadata]
    """`asinMetadataSet`: no item twice."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("asinMetadataSet", "warnings", "nextPageToken")


class ParagraphComponent(Model):
    """Amazon's `ParagraphComponent`.

    Used as part of `StandardImageTextBlock`, `StandardProductDescriptionModule`, `StandardTextBlock` and 1 more.
    """

    text_list: list[TextComponent]
    """`textList`: 1 to 100 items."""
    _wire_ = ("textList",)


class PlainTextItem(Model):
    """Amazon's `PlainTextItem`: part of `StandardComparisonProductBlock`, `StandardComparisonTableModule`."""

    position: int
    """`position`: 1 to 100."""
    value: str
    """`value`: 1 to 250 characters."""
    _wire_ = ("position", "value")


class PostContentDocumentAsinRelationsRequest(Model):
    """Amazon's `PostContentDocumentAsinRelationsRequest`: body of postContentDocumentAsinRelations."""

    asin_set: list[str]
    """`asinSet`: no item twice, each at least 10 characters."""
    _wire_ = ("asinSet",)


class PostContentDocumentRequest(Model):
    """Amazon's `PostContentDocumentRequest`.

    Used as body of validateContentDocumentAsinRelations, createContentDocument, updateContentDocument.
    """

    content_document: ContentDocument
    """`contentDocument`."""
    _wire_ = ("contentDocument",)


class PostContentDocumentResponse(Model):
    """Amazon's `PostContentDocumentResponse`: answer of createContentDocument, updateContentDocument."""

    content_reference_key: str
    """`contentReferenceKey`: at least 1 character."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    _wire_ = ("contentReferenceKey", "warnings")


class PublishRecord(Model):
    """Amazon's `PublishRecord`: part of `PublishRecordList`."""

    marketplace_id: str
    """`marketplaceId`: at least 1 character."""
    locale: str
    """`locale`: at least 5 characters."""
    asin: str
    """`asin`: at least 10 characters."""
    content_type: ContentType | str
    """`contentType`."""
    content_reference_key: str
    """`contentReferenceKey`: at least 1 character."""
    content_sub_type: str | None = None
    """`contentSubType`: at least 1 character."""
    _wire_ = ("marketplaceId", "locale", "asin", "contentType", "contentReferenceKey", "contentSubType")


class SearchContentDocumentsResponse(Model):
    """Amazon's `SearchContentDocumentsResponse`: answer of searchContentDocuments."""

    content_metadata_records: list[ContentMetadataRecord]
    """`contentMetadataRecords`."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("contentMetadataRecords", "warnings", "nextPageToken")


class SearchContentPublishRecordsResponse(Model):
    """Amazon's `SearchContentPublishRecordsResponse`: answer of searchContentPublishRecords."""

    publish_record_list: list[PublishRecord]
    """`publishRecordList`."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("publishRecordList", "warnings", "nextPageToken")


class StandardCompanyLogoModule(Model):
    """Amazon's `StandardCompanyLogoModule`: part of `ContentModule`."""

    company_logo: ImageComponent
    """`companyLogo`."""
    _wire_ = ("companyLogo",)


class StandardComparisonProductBlock(Model):
    """Amazon's `StandardComparisonProductBlock`: part of `StandardComparisonTableModule`."""

    position: int
    """`position`: 1 to 6."""
    image: ImageComponent | None = None
    """`image`."""
    title: str | None = None
    """`title`: 1 to 80 characters."""
    asin: str | None = None
    """`asin`: at least 10 characters."""
    highlight: bool | None = None
    """`highlight`."""
    metrics: list[PlainTextItem] | None = None
    """`metrics`: at most 10 items."""
    _wire_ = ("position", "image", "title", "asin", "highlight", "metrics")


class StandardComparisonTableModule(Model):
    """Amazon's `StandardComparisonTableModule`: part of `ContentModule`."""

    product_columns: list[StandardComparisonProductBlock] | None = None
    """`productColumns`: at most 6 items."""
    metric_row_labels: list[PlainTextItem] | None = None
    """`metricRowLabels`: at most 10 items."""
    _wire_ = ("productColumns", "metricRowLabels")


class StandardFourImageTextModule(Model):
    """Amazon's `StandardFourImageTextModule`: part of `ContentModule`."""

    headline: TextComponent | None = None
    """`headline`."""
    block1: StandardImageTextBlock | None = None
    """`block1`."""
    block2: StandardImageTextBlock | None = None
    """`block2`."""
    block3: StandardImageTextBlock | None = None
    """`block3`."""
    block4: StandardImageTextBlock | None = None
    """`block4`."""
    _wire_ = ("headline", "block1", "block2", "block3", "block4")


class StandardFourImageTextQuadrantModule(Model):
    """Amazon's `StandardFourImageTextQuadrantModule`: part of `ContentModule`."""

    block1: StandardImageTextBlock
    """`block1`."""
    block2: StandardImageTextBlock
    """`block2`."""
    block3: StandardImageTextBlock
    """`block3`."""
    block4: StandardImageTextBlock
    """`block4`."""
    _wire_ = ("block1", "block2", "block3", "block4")


class StandardHeaderImageTextModule(Model):
    """Amazon's `StandardHeaderImageTextModule`: part of `ContentModule`."""

    headline: TextComponent | None = None
    """`headline`."""
    block: StandardImageTextBlock | None = None
    """`block`."""
    _wire_ = ("headline", "block")


class StandardHeaderTextListBlock(Model):
    """Amazon's `StandardHeaderTextListBlock`.

    Used as part of `StandardSingleImageHighlightsModule`, `StandardSingleImageSpecsDetailModule`.
    """

    headline: TextComponent | None = None
    """`headline`."""
    block: StandardTextListBlock | None = None
    """`block`."""
    _wire_ = ("headline", "block")


class StandardImageCaptionBlock(Model):
    """Amazon's `StandardImageCaptionBlock`: part of `StandardImageSidebarModule`."""

    image: ImageComponent | None = None
    """`image`."""
    caption: TextComponent | None = None
    """`caption`."""
    _wire_ = ("image", "caption")


class StandardImageSidebarModule(Model):
    """Amazon's `StandardImageSidebarModule`: part of `ContentModule`."""

    headline: TextComponent | None = None
    """`headline`."""
    image_caption_block: StandardImageCaptionBlock | None = None
    """`imageCaptionBlock`."""
    description_text_block: StandardTextBlock | None = None
    """`descriptionTextBlock`."""
    description_list_block: StandardTextListBlock | None = None
    """`descriptionListBlock`."""
    sidebar_image_text_block: StandardImageTextBlock | None = None
    """`sidebarImageTextBlock`."""
    sidebar_list_block: StandardTextListBlock | None = None
    """`sidebarListBlock`."""
    _wire_ = (
        "headline",
        "imageCaptionBlock",
        "descriptionTextBlock",
        "descriptionListBlock",
        "sidebarImageTextBlock",
        "sidebarListBlock",
    )


class StandardImageTextBlock(Model):
    """Amazon's `StandardImageTextBlock`.

    Used as part of `StandardFourImageTextModule`, `StandardFourImageTextQuadrantModule`,
    `StandardHeaderImageTextModule` and 5 more.
    """

    image: ImageComponent | None = None
    """`image`."""
    headline: TextComponent | None = None
    """`headline`."""
    body: ParagraphComponent | None = None
    """`body`."""
    _wire_ = ("image", "headline", "body")


class StandardImageTextCaptionBlock(Model):
    """Amazon's `StandardImageTextCaptionBlock`: part of `StandardMultipleImageTextModule`."""

    block: StandardImageTextBlock | None = None
    """`block`."""
    caption: TextComponent | None = None
    """`caption`."""
    _wire_ = ("block", "caption")


class StandardImageTextOverlayModule(Model):
    """Amazon's `StandardImageTextOverlayModule`: part of `ContentModule`."""

    overlay_color_type: ColorType | str
    """`overlayColorType`."""
    block: StandardImageTextBlock | None = None
    """`block`."""
    _wire_ = ("overlayColorType", "block")


class StandardMultipleImageTextModule(Model):
    """Amazon's `StandardMultipleImageTextModule`: part of `ContentModule`."""

    blocks: list[StandardImageTextCaptionBlock] | None = None
    """`blocks`."""
    _wire_ = ("blocks",)


class StandardProductDescriptionModule(Model):
    """Amazon's `StandardProductDescriptionModule`: part of `ContentModule`."""

    body: ParagraphComponent
    """`body`."""
    _wire_ = ("body",)


class StandardSingleImageHighlightsModule(Model):
    """Amazon's `StandardSingleImageHighlightsModule`: part of `ContentModule`."""

    image: ImageComponent | None = None
    """`image`."""
    headline: TextComponent | None = None
    """`headline`."""
    text_block_1: StandardTextBlock | None = None
    """`textBlock1`."""
    text_block_2: StandardTextBlock | None = None
    """`textBlock2`."""
    text_block_3: StandardTextBlock | None = None
    """`textBlock3`."""
    bulleted_list_block: StandardHeaderTextListBlock | None = None
    """`bulletedListBlock`."""
    _wire_ = ("image", "headline", "textBlock1", "textBlock2", "textBlock3", "bulletedListBlock")


class StandardSingleImageSpecsDetailModule(Model):
    """Amazon's `StandardSingleImageSpecsDetailModule`: part of `ContentModule`."""

    headline: TextComponent | None = None
    """`headline`."""
    image: ImageComponent | None = None
    """`image`."""
    description_headline: TextComponent | None = None
    """`descriptionHeadline`."""
    description_block_1: StandardTextBlock | None = None
    """`descriptionBlock1`."""
    description_block_2: StandardTextBlock | None = None
    """`descriptionBlock2`."""
    specification_headline: TextComponent | None = None
    """`specificationHeadline`."""
    specification_list_block: StandardHeaderTextListBlock | None = None
    """`specificationListBlock`."""
    specification_text_block: StandardTextBlock | None = None
    """`specificationTextBlock`."""
    _wire_ = (
        "headline",
        "image",
        "descriptionHeadline",
        "descriptionBlock1",
        "descriptionBlock2",
        "specificationHeadline",
        "specificationListBlock",
        "specificationTextBlock",
    )


class StandardSingleSideImageModule(Model):
    """Amazon's `StandardSingleSideImageModule`: part of `ContentModule`."""

    image_position_type: PositionType | str
    """`imagePositionType`."""
    block: StandardImageTextBlock | None = None
    """`block`."""
    _wire_ = ("imagePositionType", "block")


class StandardTechSpecsModule(Model):
    """Amazon's `StandardTechSpecsModule`: part of `ContentModule`."""

    specification_list: list[StandardTextPairBlock]
    """`specificationList`: 4 to 16 items."""
    headline: TextComponent | None = None
    """`headline`."""
    table_count: int | None = None
    """`tableCount`: 1 to 2."""
    _wire_ = ("specificationList", "headline", "tableCount")


class StandardTextBlock(Model):
    """Amazon's `StandardTextBlock`.

    Used as part of `StandardImageSidebarModule`, `StandardSingleImageHighlightsModule`,
    `StandardSingleImageSpecsDetailModule`.
    """

    headline: TextComponent | None = None
    """`headline`."""
    body: ParagraphComponent | None = None
    """`body`."""
    _wire_ = ("headline", "body")


class StandardTextListBlock(Model):
    """Amazon's `StandardTextListBlock`: part of `StandardHeaderTextListBlock`, `StandardImageSidebarModule`."""

    text_list: list[TextItem]
    """`textList`: at most 8 items."""
    _wire_ = ("textList",)


class StandardTextModule(Model):
    """Amazon's `StandardTextModule`: part of `ContentModule`."""

    body: ParagraphComponent
    """`body`."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("body", "headline")


class StandardTextPairBlock(Model):
    """Amazon's `StandardTextPairBlock`: part of `StandardTechSpecsModule`."""

    label: TextComponent | None = None
    """`label`."""
    description: TextComponent | None = None
    """`description`."""
    _wire_ = ("label", "description")


class StandardThreeImageTextModule(Model):
    """Amazon's `StandardThreeImageTextModule`: part of `ContentModule`."""

    headline: TextComponent | None = None
    """`headline`."""
    block1: StandardImageTextBlock | None = None
    """`block1`."""
    block2: StandardImageTextBlock | None = None
    """`block2`."""
    block3: StandardImageTextBlock | None = None
    """`block3`."""
    _wire_ = ("headline", "block1", "block2", "block3")


class TextComponent(Model):
    """Amazon's `TextComponent`.

    Used as part of `ParagraphComponent`, `StandardFourImageTextModule`, `StandardHeaderImageTextModule` and 13
    more.
    """

    value: str
    """`value`: 1 to 10000 characters."""
    decorator_set: list[Decorator] | None = None
    """`decoratorSet`: no item twice."""
    _wire_ = ("value", "decoratorSet")


class TextItem(Model):
    """Amazon's `TextItem`: part of `StandardTextListBlock`."""

    position: int
    """`position`: 1 to 100."""
    text: TextComponent
    """`text`."""
    _wire_ = ("position", "text")


class ValidateContentDocumentAsinRelationsResponse(Model):
    """Amazon's `ValidateContentDocumentAsinRelationsResponse`: answer of validateContentDocumentAsinRelations."""

    errors: list[Error]
    """`errors`."""
    warnings: list[Error] | None = None
    """`warnings`: no item twice."""
    _wire_ = ("errors", "warnings")


Asin = str
"""Amazon's `Asin`: part of `AsinMetadata`, `AsinSet`, `PublishRecord` and 1 more.

At least 10 characters.
"""

AsinBadgeSet = list[AsinBadge | str]
"""Amazon's `AsinBadgeSet`: part of `AsinMetadata`.

No item twice.
"""

AsinMetadataSet = list[AsinMetadata]
"""Amazon's `AsinMetadataSet`: part of `ListContentDocumentAsinRelationsResponse`.

No item twice.
"""

AsinSet = list[str]
"""Amazon's `AsinSet`: part of `PostContentDocumentAsinRelationsRequest`.

No item twice, each at least 10 characters.
"""

ContentBadgeSet = list[ContentBadge | str]
"""Amazon's `ContentBadgeSet`: part of `ContentMetadata`.

No item twice.
"""

ContentMetadataRecordList = list[ContentMetadataRecord]
"""Amazon's `ContentMetadataRecordList`: part of `SearchContentDocumentsResponse`."""

ContentModuleList = list[ContentModule]
"""Amazon's `ContentModuleList`: part of `ContentDocument`.

1 to 100 items.
"""

ContentReferenceKey = str
"""Amazon's `ContentReferenceKey`.

Used as part of `ContentMetadataRecord`, `ContentRecord`, `ContentReferenceKeySet` and 2 more.

At least 1 character.
"""

ContentReferenceKeySet = list[str]
"""Amazon's `ContentReferenceKeySet`: part of `AsinMetadata`.

No item twice, each at least 1 character.
"""

ContentSubType = str
"""Amazon's `ContentSubType`: part of `ContentDocument`, `PublishRecord`.

At least 1 character.
"""

DecoratorSet = list[Decorator]
"""Amazon's `DecoratorSet`: part of `TextComponent`.

No item twice.
"""

LanguageTag = str
"""Amazon's `LanguageTag`: part of `ContentDocument`, `PublishRecord`.

At least 5 characters.
"""

MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `ContentMetadata`, `PublishRecord`.

At least 1 character.
"""

MessageSet = list[Error]
"""Amazon's `MessageSet`: part of `AplusResponse`.

No item twice.
"""

PageToken = str
"""Amazon's `PageToken`: part of `AplusPaginatedResponse`.

At least 1 character.
"""

PostContentDocumentApprovalSubmissionResponse = AplusResponse
"""Amazon's `PostContentDocumentApprovalSubmissionResponse`.

Used as answer of postContentDocumentApprovalSubmission.
"""

PostContentDocumentAsinRelationsResponse = AplusResponse
"""Amazon's `PostContentDocumentAsinRelationsResponse`: answer of postContentDocumentAsinRelations."""

PostContentDocumentSuspendSubmissionResponse = AplusResponse
"""Amazon's `PostContentDocumentSuspendSubmissionResponse`: answer of postContentDocumentSuspendSubmission."""

PublishRecordList = list[PublishRecord]
"""Amazon's `PublishRecordList`: part of `SearchContentPublishRecordsResponse`."""

SCHEMAS: dict[str, Any] = {
    "AplusPaginatedResponse": AplusPaginatedResponse,
    "AplusResponse": AplusResponse,
    "Asin": Asin,
    "AsinBadge": AsinBadge,
    "AsinBadgeSet": AsinBadgeSet,
    "AsinMetadata": AsinMetadata,
    "AsinMetadataSet": AsinMetadataSet,
    "AsinSet": AsinSet,
    "ColorType": ColorType,
    "ContentBadge": ContentBadge,
    "ContentBadgeSet": ContentBadgeSet,
    "ContentDocument": ContentDocument,
    "ContentMetadata": ContentMetadata,
    "ContentMetadataRecord": ContentMetadataRecord,
    "ContentMetadataRecordList": ContentMetadataRecordList,
    "ContentModule": ContentModule,
    "ContentModuleList": ContentModuleList,
    "ContentModuleType": ContentModuleType,
    "ContentRecord": ContentRecord,
    "ContentReferenceKey": ContentReferenceKey,
    "ContentReferenceKeySet": ContentReferenceKeySet,
    "ContentStatus": ContentStatus,
    "ContentSubType": ContentSubType,
    "ContentType": ContentType,
    "Decorator": Decorator,
    "DecoratorSet": DecoratorSet,
    "DecoratorType": DecoratorType,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetContentDocumentResponse": GetContentDocumentResponse,
    "ImageComponent": ImageComponent,
    "ImageCropSpecification": ImageCropSpecification,
    "ImageDimensions": ImageDimensions,
    "ImageOffsets": ImageOffsets,
    "IntegerWithUnits": IntegerWithUnits,
    "LanguageTag": LanguageTag,
    "ListContentDocumentAsinRelationsResponse": ListContentDocumentAsinRelationsResponse,
    "MarketplaceId": MarketplaceId,
    "MessageSet": MessageSet,
    "PageToken": PageToken,
    "ParagraphComponent": ParagraphComponent,
    "PlainTextItem": PlainTextItem,
    "PositionType": PositionType,
    "PostContentDocumentApprovalSubmissionResponse": PostContentDocumentApprovalSubmissionResponse,
    "PostContentDocumentAsinRelationsRequest": PostContentDocumentAsinRelationsRequest,
    "PostContentDocumentAsinRelationsResponse": PostContentDocumentAsinRelationsResponse,
    "PostContentDocumentRequest": PostContentDocumentRequest,
    "PostContentDocumentResponse": PostContentDocumentResponse,
    "PostContentDocumentSuspendSubmissionResponse": PostContentDocumentSuspendSubmissionResponse,
    "PublishRecord": PublishRecord,
    "PublishRecordList": PublishRecordList,
    "SearchContentDocumentsResponse": SearchContentDocumentsResponse,
    "SearchContentPublishRecordsResponse": SearchContentPublishRecordsResponse,
    "StandardCompanyLogoModule": StandardCompanyLogoModule,
    "StandardComparisonProductBlock": StandardComparisonProductBlock,
    "StandardComparisonTableModule": StandardComparisonTableModule,
    "StandardFourImageTextModule": StandardFourImageTextModule,
    "StandardFourImageTextQuadrantModule": StandardFourImageTextQuadrantModule,
    "StandardHeaderImageTextModule": StandardHeaderImageTextModule,
    "StandardHeaderTextListBlock": StandardHeaderTextListBlock,
    "StandardImageCaptionBlock": StandardImageCaptionBlock,
    "StandardImageSidebarModule": StandardImageSidebarModule,
    "StandardImageTextBlock": StandardImageTextBlock,
    "StandardImageTextCaptionBlock": StandardImageTextCaptionBlock,
    "StandardImageTextOverlayModule": StandardImageTextOverlayModule,
    "StandardMultipleImageTextModule": StandardMultipleImageTextModule,
    "StandardProductDescriptionModule": StandardProductDescriptionModule,
    "StandardSingleImageHighlightsModule": StandardSingleImageHighlightsModule,
    "StandardSingleImageSpecsDetailModule": StandardSingleImageSpecsDetailModule,
    "StandardSingleSideImageModule": StandardSingleSideImageModule,
    "StandardTechSpecsModule": StandardTechSpecsModule,
    "StandardTextBlock": StandardTextBlock,
    "StandardTextListBlock": StandardTextListBlock,
    "StandardTextModule": StandardTextModule,
    "StandardTextPairBlock": StandardTextPairBlock,
    "StandardThreeImageTextModule": StandardThreeImageTextModule,
    "TextComponent": TextComponent,
    "TextItem": TextItem,
    "ValidateContentDocumentAsinRelationsResponse": ValidateContentDocumentAsinRelationsResponse,
}
"""Amazon's schema name -> what it is here."""
