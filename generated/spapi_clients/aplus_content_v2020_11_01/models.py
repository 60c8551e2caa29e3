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


class AssociationType(StrEnum):
    """Amazon's `AssociationType`: part of `RelatedMedia`, `RelatedMediaInput`."""

    VIDEO_PAIRING = "VIDEO_PAIRING"


class ColorType(StrEnum):
    """Amazon's `ColorType`.

    Used as part of `PremiumFaqModule`, `PremiumFullBackgroundTextModule`, `StandardImageTextOverlayModule`.
    """

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
    PREMIUM_IMAGE_TEXT = "PREMIUM_IMAGE_TEXT"
    PREMIUM_TEXT = "PREMIUM_TEXT"
    PREMIUM_FULL_BACKGROUND_TEXT = "PREMIUM_FULL_BACKGROUND_TEXT"
    PREMIUM_FULL_BACKGROUND_IMAGE = "PREMIUM_FULL_BACKGROUND_IMAGE"
    PREMIUM_FOUR_COLUMN_IMAGES = "PREMIUM_FOUR_COLUMN_IMAGES"
    PREMIUM_DUAL_IMAGE_TEXT = "PREMIUM_DUAL_IMAGE_TEXT"
    PREMIUM_IMAGE_CAROUSEL = "PREMIUM_IMAGE_CAROUSEL"
    PREMIUM_NAVIGATION_CAROUSEL = "PREMIUM_NAVIGATION_CAROUSEL"
    PREMIUM_REGIMEN_CAROUSEL = "PREMIUM_REGIMEN_CAROUSEL"
    PREMIUM_THREE_COLUMN_COMPARISON = "PREMIUM_THREE_COLUMN_COMPARISON"
    PREMIUM_COMPARISON_CAROUSEL = "PREMIUM_COMPARISON_CAROUSEL"
    PREMIUM_COMPARISON_SCROLLER = "PREMIUM_COMPARISON_SCROLLER"
    PREMIUM_HOTSPOT_IMAGE = "PREMIUM_HOTSPOT_IMAGE"
    PREMIUM_HOTSPOT_IMAGE_TEXT = "PREMIUM_HOTSPOT_IMAGE_TEXT"
    PREMIUM_FAQ = "PREMIUM_FAQ"
    PREMIUM_TECH_SPECS = "PREMIUM_TECH_SPECS"
    PREMIUM_VIDEO_TEXT = "PREMIUM_VIDEO_TEXT"
    PREMIUM_HERO_VIDEO = "PREMIUM_HERO_VIDEO"
    PREMIUM_VIDEO_IMAGE_CAROUSEL = "PREMIUM_VIDEO_IMAGE_CAROUSEL"
    BRAND_STORY_IMAGE_WITH_LOGO = "BRAND_STORY_IMAGE_WITH_LOGO"
    BRAND_STORY_FOUR_ASIN = "BRAND_STORY_FOUR_ASIN"
    BRAND_STORY_MEDIA_ASSET = "BRAND_STORY_MEDIA_ASSET"
    BRAND_STORY_ABOUT = "BRAND_STORY_ABOUT"
    BRAND_STORY_QUESTIONS = "BRAND_STORY_QUESTIONS"


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
    BRAND_STORY = "BrandStory"


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


class IssueSeverity(StrEnum):
    """Part of `Issue`; inline in Amazon's model."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    INFO = "INFO"


class MediaStatus(StrEnum):
    """Amazon's `MediaStatus`: part of `CreateMediaResponse`, `GetMediaResponse`, `Media` and 3 more."""

    PENDING_PROCESSING = "PENDING_PROCESSING"
    PENDING_REVIEW = "PENDING_REVIEW"
    UNABLE_TO_PROCESS = "UNABLE_TO_PROCESS"
    NOT_APPROVED = "NOT_APPROVED"
    AVAILABLE = "AVAILABLE"
    PENDING_AMAZON = "PENDING_AMAZON"
    PENDING_SELLING_PARTNER = "PENDING_SELLING_PARTNER"


class MediaType(StrEnum):
    """Amazon's `MediaType`.

    Used as part of `CreateMediaRequest`, `CreateMediaResponse`, `GetMediaResponse` and 4 more.
    """

    VIDEO = "VIDEO"
    IMAGE = "IMAGE"


class PositionType(StrEnum):
    """Amazon's `PositionType`.

    Used as part of `PremiumFullBackgroundTextModule`, `PremiumImageTextModule`, `PremiumVideoTextModule` and 2
    more.
    """

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
    """`warnings`: no duplicate items."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("warnings", "nextPageToken")


class AplusResponse(Model):
    """Amazon's `AplusResponse`.

    Used as part of `AplusPaginatedResponse`, `GetContentDocumentResponse`,
    `PostContentDocumentApprovalSubmissionResponse` and 4 more.
    """

    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
    _wire_ = ("warnings",)


class AsinImage(Model):
    """Amazon's `AsinImage`: part of `AsinImages`."""

    product_asin: TextComponent
    """`productAsin`."""
    product_image: ImageComponent
    """`productImage`."""
    _wire_ = ("productAsin", "productImage")


class AsinImages(Model):
    """Amazon's `AsinImages`: part of `BrandStoryFourAsinModule`."""

    asin_image: AsinImage
    """`asinImage`."""
    _wire_ = ("asinImage",)


class AsinMetadata(Model):
    """Amazon's `AsinMetadata`: part of `AsinMetadataSet`."""

    asin: str
    """`asin`: at least 10 characters."""
    badge_set: list[AsinBadge | str] | None = None
    """`badgeSet`: no duplicate items."""
    parent: str | None = None
    """`parent`: at least 10 characters."""
    title: str | None = None
    """`title`: at least 1 character."""
    image_url: str | None = None
    """`imageUrl`: at least 1 character."""
    content_reference_key_set: list[str] | None = None
    """`contentReferenceKeySet`: no duplicate items, each at least 1 character."""
    _wire_ = ("asin", "badgeSet", "parent", "title", "imageUrl", "contentReferenceKeySet")


class BrandStoryAboutModule(Model):
    """Amazon's `BrandStoryAboutModule`: part of `ContentModule`."""

    logo_image: ImageComponent
    """`logoImage`."""
    title: TextComponent | None = None
    """`title`."""
    slogan: ParagraphComponent | None = None
    """`slogan`."""
    _wire_ = ("logoImage", "title", "slogan")


class BrandStoryFourAsinModule(Model):
    """Amazon's `BrandStoryFourAsinModule`: part of `ContentModule`."""

    title: TextComponent
    """`title`."""
    asin_images: list[AsinImages]
    """`asinImages`: exactly 4 items."""
    brand_store_id: TextComponent | None = None
    """`brandStoreId`."""
    _wire_ = ("title", "asinImages", "brandStoreId")


class BrandStoryImageWithLogoModule(Model):
    """Amazon's `BrandStoryImageWithLogoModule`: part of `ContentModule`."""

    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent | None = None
    """`title`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("desktopImage", "mobileImage", "title", "description")


class BrandStoryMediaAssetModule(Model):
    """Amazon's `BrandStoryMediaAssetModule`: part of `ContentModule`."""

    image: ImageComponent
    """`image`."""
    title: TextComponent | None = None
    """`title`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("image", "title", "description")


class BrandStoryQuestionsModule(Model):
    """Amazon's `BrandStoryQuestionsModule`: part of `ContentModule`."""

    question_answer_pairs: list[QuestionAnswerPairs]
    """`questionAnswerPairs`: exactly 3 items."""
    _wire_ = ("questionAnswerPairs",)


class ComparisonFields(Model):
    """Amazon's `ComparisonFields`: part of `ComparisonRow`."""

    comparison_field: PlainTextItem
    """`comparisonField`."""
    _wire_ = ("comparisonField",)


class ComparisonMetrics(Model):
    """Amazon's `ComparisonMetrics`.

    Used as part of `PremiumComparisonCarouselModule`, `PremiumComparisonScrollerModule`.
    """

    comparison_row: ComparisonRow
    """`comparisonRow`."""
    _wire_ = ("comparisonRow",)


class ComparisonProduct(Model):
    """Amazon's `ComparisonProduct`: part of `ComparisonProducts`."""

    position: int | None = None
    """`position`: at least 1."""
    product_title: TextComponent | None = None
    """`productTitle`."""
    product_asin: TextComponent | None = None
    """`productAsin`."""
    desktop_image: ImageComponent | None = None
    """`desktopImage`."""
    mobile_image: ImageComponent | None = None
    """`mobileImage`."""
    _wire_ = ("position", "productTitle", "productAsin", "desktopImage", "mobileImage")


class ComparisonProducts(Model):
    """Amazon's `ComparisonProducts`.

    Used as part of `PremiumComparisonCarouselModule`, `PremiumComparisonScrollerModule`.
    """

    comparison_product: ComparisonProduct
    """`comparisonProduct`."""
    _wire_ = ("comparisonProduct",)


class ComparisonRow(Model):
    """Amazon's `ComparisonRow`: part of `ComparisonMetrics`."""

    position: int | None = None
    """`position`: at least 1."""
    metric_name: TextComponent | None = None
    """`metricName`."""
    comparison_type: TextComponent | None = None
    """`comparisonType`."""
    additional_info: TextComponent | None = None
    """`additionalInfo`."""
    comparison_fields: list[ComparisonFields] | None = None
    """`comparisonFields`."""
    _wire_ = ("position", "metricName", "comparisonType", "additionalInfo", "comparisonFields")


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
    """`badgeSet`: no duplicate items."""
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
    premium_image_text: PremiumImageTextModule | None = None
    """`premiumImageText`."""
    premium_text: PremiumTextModule | None = None
    """`premiumText`."""
    premium_full_background_text: PremiumFullBackgroundTextModule | None = None
    """`premiumFullBackgroundText`."""
    premium_full_background_image: PremiumFullBackgroundImageModule | None = None
    """`premiumFullBackgroundImage`."""
    premium_four_column_images: PremiumFourColumnImagesModule | None = None
    """`premiumFourColumnImages`."""
    premium_dual_image_text: PremiumDualImageTextModule | None = None
    """`premiumDualImageText`."""
    premium_image_carousel: PremiumImageCarouselModule | None = None
    """`premiumImageCarousel`."""
    premium_navigation_carousel: PremiumNavigationCarouselModule | None = None
    """`premiumNavigationCarousel`."""
    premium_regimen_carousel: PremiumRegimenCarouselModule | None = None
    """`premiumRegimenCarousel`."""
    premium_three_column_comparison: PremiumThreeColumnComparisonModule | None = None
    """`premiumThreeColumnComparison`."""
    premium_comparison_carousel: PremiumComparisonCarouselModule | None = None
    """`premiumComparisonCarousel`."""
    premium_comparison_scroller: PremiumComparisonScrollerModule | None = None
    """`premiumComparisonScroller`."""
    premium_hotspot_image: PremiumHotspotImageModule | None = None
    """`premiumHotspotImage`."""
    premium_hotspot_image_text: PremiumHotspotImageTextModule | None = None
    """`premiumHotspotImageText`."""
    premium_faq: PremiumFaqModule | None = None
    """`premiumFaq`."""
    premium_tech_specs: PremiumTechSpecsModule | None = None
    """`premiumTechSpecs`."""
    premium_video_text: PremiumVideoTextModule | None = None
    """`premiumVideoText`."""
    premium_hero_video: PremiumHeroVideoModule | None = None
    """`premiumHeroVideo`."""
    premium_video_image_carousel: PremiumVideoImageCarouselModule | None = None
    """`premiumVideoImageCarousel`."""
    brand_story_image_with_logo: BrandStoryImageWithLogoModule | None = None
    """`brandStoryImageWithLogo`."""
    brand_story_four_asin: BrandStoryFourAsinModule | None = None
    """`brandStoryFourAsin`."""
    brand_story_media_asset: BrandStoryMediaAssetModule | None = None
    """`brandStoryMediaAsset`."""
    brand_story_about: BrandStoryAboutModule | None = None
    """`brandStoryAbout`."""
    brand_story_questions: BrandStoryQuestionsModule | None = None
    """`brandStoryQuestions`."""
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
        "premiumImageText",
        "premiumText",
        "premiumFullBackgroundText",
        "premiumFullBackgroundImage",
        "premiumFourColumnImages",
        "premiumDualImageText",
        "premiumImageCarousel",
        "premiumNavigationCarousel",
        "premiumRegimenCarousel",
        "premiumThreeColumnComparison",
        "premiumComparisonCarousel",
        "premiumComparisonScroller",
        "premiumHotspotImage",
        "premiumHotspotImageText",
        "premiumFaq",
        "premiumTechSpecs",
        "premiumVideoText",
        "premiumHeroVideo",
        "premiumVideoImageCarousel",
        "brandStoryImageWithLogo",
        "brandStoryFourAsin",
        "brandStoryMediaAsset",
        "brandStoryAbout",
        "brandStoryQuestions",
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


class CreateMediaRequest(Model):
    """Amazon's `CreateMediaRequest`: body of createMedia."""

    media_type: MediaType | str
    """`mediaType`."""
    upload_destination_id: str | None = None
    """`uploadDestinationId`."""
    media_id: str | None = None
    """`mediaId`."""
    title: str | None = None
    """`title`."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    related_media: list[RelatedMediaInput] | None = None
    """`relatedMedia`."""
    _wire_ = ("mediaType", "uploadDestinationId", "mediaId", "title", "descriptions", "relatedMedia")


class CreateMediaResponse(Model):
    """Amazon's `CreateMediaResponse`: answer of createMedia."""

    media_id: str
    """`mediaId`."""
    media_type: MediaType | str
    """`mediaType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    warnings: list[Error] | None = None
    """`warnings`."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    media_url: str | None = None
    """`mediaUrl`."""
    issues: list[Issue] | None = None
    """`issues`."""
    related_media: list[RelatedMedia] | None = None
    """`relatedMedia`."""
    _wire_ = (
        "mediaId",
        "mediaType",
        "title",
        "status",
        "warnings",
        "descriptions",
        "mediaUrl",
        "issues",
        "relatedMedia",
    )


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


class Description(Model):
    """Amazon's `Description`.

    Used as part of `CreateMediaRequest`, `CreateMediaResponse`, `GetMediaResponse` and 4 more.
    """

    locale: str
    """`locale`."""
    value: str
    """`value`."""
    _wire_ = ("locale", "value")


class Error(Model):
    """Amazon's `Error`: part of `CreateMediaResponse`, `ErrorList`, `GetMediaResponse` and 2 more."""

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
    validateContentDocumentAsinRelations, searchContentDocuments, createContentDocument and 10 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Faq(Model):
    """Amazon's `Faq`: part of `Faqs`."""

    question: ParagraphComponent
    """`question`."""
    answer: ParagraphComponent
    """`answer`."""
    _wire_ = ("question", "answer")


class Faqs(Model):
    """Amazon's `Faqs`: part of `PremiumFaqModule`."""

    faq: Faq
    """`faq`."""
    _wire_ = ("faq",)


class GetContentDocumentResponse(Model):
    """Amazon's `GetContentDocumentResponse`: answer of getContentDocument."""

    content_record: ContentRecord
    """`contentRecord`."""
    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
    _wire_ = ("contentRecord", "warnings")


class GetMediaResponse(Model):
    """Amazon's `GetMediaResponse`: answer of getMedia."""

    media_id: str
    """`mediaId`."""
    media_type: MediaType | str
    """`mediaType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    warnings: list[Error] | None = None
    """`warnings`."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    media_url: str | None = None
    """`mediaUrl`."""
    issues: list[Issue] | None = None
    """`issues`."""
    related_media: list[RelatedMedia] | None = None
    """`relatedMedia`."""
    _wire_ = (
        "mediaId",
        "mediaType",
        "title",
        "status",
        "warnings",
        "descriptions",
        "mediaUrl",
        "issues",
        "relatedMedia",
    )


class ImageCarouselPanel(Model):
    """Amazon's `ImageCarouselPanel`: part of `ImageCarouselPanels`."""

    position: int
    """`position`: 1 to 6."""
    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent | None = None
    """`title`."""
    button_text: TextComponent | None = None
    """`buttonText`."""
    asin: TextComponent | None = None
    """`asin`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("position", "desktopImage", "mobileImage", "title", "buttonText", "asin", "description")


class ImageCarouselPanels(Model):
    """Amazon's `ImageCarouselPanels`: part of `PremiumImageCarouselModule`."""

    image_panel: ImageCarouselPanel
    """`imagePanel`."""
    _wire_ = ("imagePanel",)


class ImageColumn(Model):
    """Amazon's `ImageColumn`: part of `ImageColumns`."""

    position: int
    """`position`: at least 1."""
    image: ImageComponent
    """`image`."""
    headline: TextComponent | None = None
    """`headline`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("position", "image", "headline", "description")


class ImageColumns(Model):
    """Amazon's `ImageColumns`: part of `PremiumDualImageTextModule`, `PremiumFourColumnImagesModule`."""

    image_column: ImageColumn
    """`imageColumn`."""
    _wire_ = ("imageColumn",)


class ImageComponent(Model):
    """Amazon's `ImageComponent`.

    Used as part of `AsinImage`, `BrandStoryAboutModule`, `BrandStoryImageWithLogoModule` and 21 more.
    """

    upload_destination_id: str
    """`uploadDestinationId`: at least 1 character."""
    image_crop_specification: ImageCropSpecification
    """`imageCropSpecification`."""
    alt_text: str
    """`altText`: 1 to 100 characters."""
    _wire_ = ("uploadDestinationId", "imageCropSpecification", "altText")


class ImageCropSpecification(Model):
    """Amazon's `ImageCropSpecification`: part of `ImageComponent`, `VideoComponent`."""

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


class ImageHotSpot(Model):
    """Amazon's `ImageHotSpot`: part of `ImageHotSpots`."""

    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent
    """`title`."""
    x_coordinate: TextComponent
    """`xCoordinate`."""
    y_coordinate: TextComponent
    """`yCoordinate`."""
    description: TextComponent | None = None
    """`description`."""
    _wire_ = ("mobileImage", "title", "xCoordinate", "yCoordinate", "description")


class ImageHotSpots(Model):
    """Amazon's `ImageHotSpots`: part of `PremiumHotspotImageModule`."""

    image_hot_spot: ImageHotSpot
    """`imageHotSpot`."""
    _wire_ = ("imageHotSpot",)


class ImageOffsets(Model):
    """Amazon's `ImageOffsets`: part of `ImageCropSpecification`."""

    x: IntegerWithUnits
    """`x`."""
    y: IntegerWithUnits
    """`y`."""
    _wire_ = ("x", "y")


class ImageTextHotSpot(Model):
    """Amazon's `ImageTextHotSpot`: part of `ImageTextHotSpots`."""

    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent
    """`title`."""
    x_coordinate: TextComponent
    """`xCoordinate`."""
    y_coordinate: TextComponent
    """`yCoordinate`."""
    _wire_ = ("mobileImage", "title", "xCoordinate", "yCoordinate")


class ImageTextHotSpots(Model):
    """Amazon's `ImageTextHotSpots`: part of `PremiumHotspotImageTextModule`."""

    image_text_hot_spot: ImageTextHotSpot
    """`imageTextHotSpot`."""
    _wire_ = ("imageTextHotSpot",)


class IntegerWithUnits(Model):
    """Amazon's `IntegerWithUnits`: part of `ImageDimensions`, `ImageOffsets`."""

    value: int
    """`value`."""
    units: str
    """`units`."""
    _wire_ = ("value", "units")


class Issue(Model):
    """Amazon's `Issue`: part of `CreateMediaResponse`, `GetMediaResponse`, `Media` and 3 more."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    severity: IssueSeverity | str
    """`severity`."""
    categories: list[str]
    """`categories`."""
    property_names: list[str] | None = None
    """`propertyNames`."""
    _wire_ = ("code", "message", "severity", "categories", "propertyNames")


class ListContentDocumentAsinRelationsResponse(Model):
    """Amazon's `ListContentDocumentAsinRelationsResponse`: answer of listContentDocumentAsinRelations."""

    asin_metadata_set: list[AsinMetadata]
    """`asinMetadataSet`: no duplicate items."""
    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("asinMetadataSet", "warnings", "nextPageToken")


class Media(Model):
    """Amazon's `Media`: used by no operation."""

    media_id: str
    """`mediaId`."""
    media_type: MediaType | str
    """`mediaType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    media_url: str | None = None
    """`mediaUrl`."""
    issues: list[Issue] | None = None
    """`issues`."""
    related_media: list[RelatedMedia] | None = None
    """`relatedMedia`."""
    _wire_ = ("mediaId", "mediaType", "title", "status", "descriptions", "mediaUrl", "issues", "relatedMedia")


class MediaInfo(Model):
    """Amazon's `MediaInfo`: part of `RelatedMedia`."""

    media_id: str
    """`mediaId`."""
    media_type: MediaType | str
    """`mediaType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    media_url: str | None = None
    """`mediaUrl`."""
    issues: list[Issue] | None = None
    """`issues`."""
    _wire_ = ("mediaId", "mediaType", "title", "status", "descriptions", "mediaUrl", "issues")


class MediaInput(Model):
    """Amazon's `MediaInput`: part of `RelatedMediaInput`."""

    media_type: MediaType | str
    """`mediaType`."""
    upload_destination_id: str | None = None
    """`uploadDestinationId`."""
    media_id: str | None = None
    """`mediaId`."""
    title: str | None = None
    """`title`."""
    _wire_ = ("mediaType", "uploadDestinationId", "mediaId", "title")


class MetricValueItem(Model):
    """Amazon's `MetricValueItem`: part of `ThreeColumnComparisonRow`."""

    metric_name: TextComponent | None = None
    """`metricName`."""
    metric_value: ParagraphComponent | None = None
    """`metricValue`."""
    _wire_ = ("metricName", "metricValue")


class NavigationCarouselPanel(Model):
    """Amazon's `NavigationCarouselPanel`: part of `NavigationCarouselPanels`."""

    position: int
    """`position`: 1 to 5."""
    nav_text: TextComponent
    """`navText`."""
    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent | None = None
    """`title`."""
    subtitle: TextComponent | None = None
    """`subtitle`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("position", "navText", "desktopImage", "mobileImage", "title", "subtitle", "description")


class NavigationCarouselPanels(Model):
    """Amazon's `NavigationCarouselPanels`: part of `PremiumNavigationCarouselModule`."""

    navigation_panel: NavigationCarouselPanel
    """`navigationPanel`."""
    _wire_ = ("navigationPanel",)


class ParagraphComponent(Model):
    """Amazon's `ParagraphComponent`.

    Used as part of `BrandStoryAboutModule`, `BrandStoryImageWithLogoModule`, `BrandStoryMediaAssetModule` and 20
    more.
    """

    text_list: list[TextComponent]
    """`textList`: 1 to 100 items."""
    _wire_ = ("textList",)


class PlainTextItem(Model):
    """Amazon's `PlainTextItem`.

    Used as part of `ComparisonFields`, `StandardComparisonProductBlock`, `StandardComparisonTableModule`.
    """

    position: int
    """`position`: 1 to 100."""
    value: str
    """`value`: 1 to 250 characters."""
    _wire_ = ("position", "value")


class PostContentDocumentAsinRelationsRequest(Model):
    """Amazon's `PostContentDocumentAsinRelationsRequest`: body of postContentDocumentAsinRelations."""

    asin_set: list[str]
    """`asinSet`: no duplicate items, each at least 10 characters."""
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
    """`warnings`: no duplicate items."""
    _wire_ = ("contentReferenceKey", "warnings")


class PremiumComparisonCarouselModule(Model):
    """Amazon's `PremiumComparisonCarouselModule`: part of `ContentModule`."""

    headline: TextComponent
    """`headline`."""
    comparison_products: list[ComparisonProducts]
    """`comparisonProducts`: 3 to 5 items."""
    comparison_metrics: list[ComparisonMetrics]
    """`comparisonMetrics`: 3 to 7 items."""
    _wire_ = ("headline", "comparisonProducts", "comparisonMetrics")


class PremiumComparisonScrollerModule(Model):
    """Amazon's `PremiumComparisonScrollerModule`: part of `ContentModule`."""

    headline: TextComponent
    """`headline`."""
    comparison_products: list[ComparisonProducts]
    """`comparisonProducts`: 3 to 7 items."""
    comparison_rows: list[ComparisonMetrics]
    """`comparisonRows`: 5 to 12 items."""
    show_atc: bool | None = None
    """`showATC`."""
    show_prices: bool | None = None
    """`showPrices`."""
    show_reviews: bool | None = None
    """`showReviews`."""
    _wire_ = ("headline", "comparisonProducts", "comparisonRows", "showATC", "showPrices", "showReviews")


class PremiumDualImageTextModule(Model):
    """Amazon's `PremiumDualImageTextModule`: part of `ContentModule`."""

    columns: list[ImageColumns]
    """`columns`: exactly 2 items."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("columns", "headline")


class PremiumFaqModule(Model):
    """Amazon's `PremiumFaqModule`: part of `ContentModule`."""

    faqs: list[Faqs]
    """`faqs`: 2 to 5 items."""
    color_type: ColorType | str | None = None
    """`colorType`."""
    _wire_ = ("faqs", "colorType")


class PremiumFourColumnImagesModule(Model):
    """Amazon's `PremiumFourColumnImagesModule`: part of `ContentModule`."""

    columns: list[ImageColumns]
    """`columns`: 3 to 4 items."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("columns", "headline")


class PremiumFullBackgroundImageModule(Model):
    """Amazon's `PremiumFullBackgroundImageModule`: part of `ContentModule`."""

    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    headline: TextComponent | None = None
    """`headline`."""
    footer: ParagraphComponent | None = None
    """`footer`."""
    _wire_ = ("desktopImage", "mobileImage", "headline", "footer")


class PremiumFullBackgroundTextModule(Model):
    """Amazon's `PremiumFullBackgroundTextModule`: part of `ContentModule`."""

    position_type: PositionType | str
    """`positionType`."""
    color_type: ColorType | str
    """`colorType`."""
    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    subheadline: TextComponent | None = None
    """`subheadline`."""
    headline: TextComponent | None = None
    """`headline`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("positionType", "colorType", "desktopImage", "mobileImage", "subheadline", "headline", "description")


class PremiumHeroVideoModule(Model):
    """Amazon's `PremiumHeroVideoModule`: part of `ContentModule`."""

    hero_video: VideoComponent
    """`heroVideo`."""
    headline: TextComponent | None = None
    """`headline`."""
    footer: ParagraphComponent | None = None
    """`footer`."""
    _wire_ = ("heroVideo", "headline", "footer")


class PremiumHotspotImageModule(Model):
    """Amazon's `PremiumHotspotImageModule`: part of `ContentModule`."""

    desktop_image: ImageComponent
    """`desktopImage`."""
    hot_spots: list[ImageHotSpots]
    """`hotSpots`: 2 to 6 items."""
    _wire_ = ("desktopImage", "hotSpots")


class PremiumHotspotImageTextModule(Model):
    """Amazon's `PremiumHotspotImageTextModule`: part of `ContentModule`."""

    headline: TextComponent
    """`headline`."""
    desktop_image: ImageComponent
    """`desktopImage`."""
    hot_spots: list[ImageTextHotSpots]
    """`hotSpots`: 2 to 6 items."""
    main_description: ParagraphComponent | None = None
    """`mainDescription`."""
    _wire_ = ("headline", "desktopImage", "hotSpots", "mainDescription")


class PremiumImageCarouselModule(Model):
    """Amazon's `PremiumImageCarouselModule`: part of `ContentModule`."""

    carousel_cards: list[ImageCarouselPanels]
    """`carouselCards`: 2 to 6 items."""
    headline: TextComponent | None = None
    """`headline`."""
    footer: ParagraphComponent | None = None
    """`footer`."""
    _wire_ = ("carouselCards", "headline", "footer")


class PremiumImageTextModule(Model):
    """Amazon's `PremiumImageTextModule`: part of `ContentModule`."""

    position_type: PositionType | str
    """`positionType`."""
    headline: TextComponent
    """`headline`."""
    image: ImageComponent
    """`image`."""
    subheadline: TextComponent | None = None
    """`subheadline`."""
    body_text: ParagraphComponent | None = None
    """`bodyText`."""
    _wire_ = ("positionType", "headline", "image", "subheadline", "bodyText")


class PremiumNavigationCarouselModule(Model):
    """Amazon's `PremiumNavigationCarouselModule`: part of `ContentModule`."""

    carousel_cards: list[NavigationCarouselPanels]
    """`carouselCards`: 2 to 5 items."""
    _wire_ = ("carouselCards",)


class PremiumRegimenCarouselModule(Model):
    """Amazon's `PremiumRegimenCarouselModule`: part of `ContentModule`."""

    carousel_cards: list[RegimenCarouselPanels]
    """`carouselCards`: 2 to 5 items."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("carouselCards", "headline")


class PremiumTechSpecsModule(Model):
    """Amazon's `PremiumTechSpecsModule`: part of `ContentModule`."""

    headline: TextComponent
    """`headline`."""
    tech_specs: list[TechSpecs]
    """`techSpecs`: 4 to 16 items."""
    column_count: int | None = None
    """`columnCount`: 1 to 2."""
    _wire_ = ("headline", "techSpecs", "columnCount")


class PremiumTextModule(Model):
    """Amazon's `PremiumTextModule`: part of `ContentModule`."""

    description: ParagraphComponent
    """`description`."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("description", "headline")


class PremiumThreeColumnComparisonModule(Model):
    """Amazon's `PremiumThreeColumnComparisonModule`: part of `ContentModule`."""

    headline: TextComponent
    """`headline`."""
    comparison_products: list[ThreeColumnComparisonProduct]
    """`comparisonProducts`: exactly 3 items."""
    comparison_rows: list[ThreeColumnComparisonRow]
    """`comparisonRows`: 2 to 5 items."""
    _wire_ = ("headline", "comparisonProducts", "comparisonRows")


class PremiumVideoImageCarouselModule(Model):
    """Amazon's `PremiumVideoImageCarouselModule`: part of `ContentModule`."""

    carousel_cards: list[VideoImageCarouselPanels]
    """`carouselCards`: 2 to 6 items."""
    headline: TextComponent | None = None
    """`headline`."""
    _wire_ = ("carouselCards", "headline")


class PremiumVideoTextModule(Model):
    """Amazon's `PremiumVideoTextModule`: part of `ContentModule`."""

    position_type: PositionType | str
    """`positionType`."""
    headline: TextComponent
    """`headline`."""
    video: VideoComponent
    """`video`."""
    title: TextComponent | None = None
    """`title`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("positionType", "headline", "video", "title", "description")


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


class QuestionAnswerPair(Model):
    """Amazon's `QuestionAnswerPair`: part of `QuestionAnswerPairs`."""

    question: TextComponent
    """`question`."""
    answer: ParagraphComponent
    """`answer`."""
    _wire_ = ("question", "answer")


class QuestionAnswerPairs(Model):
    """Amazon's `QuestionAnswerPairs`: part of `BrandStoryQuestionsModule`."""

    question_answer_pair: QuestionAnswerPair
    """`questionAnswerPair`."""
    _wire_ = ("questionAnswerPair",)


class RegimenCarouselPanel(Model):
    """Amazon's `RegimenCarouselPanel`: part of `RegimenCarouselPanels`."""

    position: int
    """`position`: 1 to 5."""
    nav_text: TextComponent
    """`navText`."""
    desktop_image: ImageComponent
    """`desktopImage`."""
    mobile_image: ImageComponent
    """`mobileImage`."""
    title: TextComponent | None = None
    """`title`."""
    description: ParagraphComponent | None = None
    """`description`."""
    _wire_ = ("position", "navText", "desktopImage", "mobileImage", "title", "description")


class RegimenCarouselPanels(Model):
    """Amazon's `RegimenCarouselPanels`: part of `PremiumRegimenCarouselModule`."""

    regimen_panel: RegimenCarouselPanel
    """`regimenPanel`."""
    _wire_ = ("regimenPanel",)


class RelatedMedia(Model):
    """Amazon's `RelatedMedia`: part of `CreateMediaResponse`, `GetMediaResponse`, `Media` and 1 more."""

    association_type: AssociationType | str
    """`associationType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    media: MediaInfo
    """`media`."""
    issues: list[Issue] | None = None
    """`issues`."""
    _wire_ = ("associationType", "title", "status", "media", "issues")


class RelatedMediaInput(Model):
    """Amazon's `RelatedMediaInput`: part of `CreateMediaRequest`."""

    association_type: AssociationType | str
    """`associationType`."""
    title: str
    """`title`."""
    media: MediaInput
    """`media`."""
    _wire_ = ("associationType", "title", "media")


class SearchContentDocumentsResponse(Model):
    """Amazon's `SearchContentDocumentsResponse`: answer of searchContentDocuments."""

    content_metadata_records: list[ContentMetadataRecord]
    """`contentMetadataRecords`."""
    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
    next_page_token: str | None = None
    """`nextPageToken`: at least 1 character."""
    _wire_ = ("contentMetadataRecords", "warnings", "nextPageToken")


class SearchContentPublishRecordsResponse(Model):
    """Amazon's `SearchContentPublishRecordsResponse`: answer of searchContentPublishRecords."""

    publish_record_list: list[PublishRecord]
    """`publishRecordList`."""
    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
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


class TechSpec(Model):
    """Amazon's `TechSpec`: part of `TechSpecs`."""

    spec_key: TextComponent
    """`specKey`."""
    spec_value: TextComponent
    """`specValue`."""
    _wire_ = ("specKey", "specValue")


class TechSpecs(Model):
    """Amazon's `TechSpecs`: part of `PremiumTechSpecsModule`."""

    tech_spec: TechSpec
    """`techSpec`."""
    _wire_ = ("techSpec",)


class TextComponent(Model):
    """Amazon's `TextComponent`.

    Used as part of `AsinImage`, `BrandStoryAboutModule`, `BrandStoryFourAsinModule` and 47 more.
    """

    value: str
    """`value`: 1 to 10000 characters."""
    decorator_set: list[Decorator] | None = None
    """`decoratorSet`: no duplicate items."""
    _wire_ = ("value", "decoratorSet")


class TextItem(Model):
    """Amazon's `TextItem`: part of `StandardTextListBlock`."""

    position: int
    """`position`: 1 to 100."""
    text: TextComponent
    """`text`."""
    _wire_ = ("position", "text")


class ThreeColumnComparisonProduct(Model):
    """Amazon's `ThreeColumnComparisonProduct`: part of `PremiumThreeColumnComparisonModule`."""

    position: int | None = None
    """`position`: 1 to 3."""
    product_title: TextComponent | None = None
    """`productTitle`."""
    product_asin: TextComponent | None = None
    """`productAsin`."""
    image: ImageComponent | None = None
    """`image`."""
    _wire_ = ("position", "productTitle", "productAsin", "image")


class ThreeColumnComparisonRow(Model):
    """Amazon's `ThreeColumnComparisonRow`: part of `PremiumThreeColumnComparisonModule`."""

    position: int | None = None
    """`position`: 1 to 5."""
    metric_values: list[MetricValueItem] | None = None
    """`metricValues`: exactly 3 items."""
    _wire_ = ("position", "metricValues")


class UpdateMediaRequest(Model):
    """Amazon's `UpdateMediaRequest`: body of updateMedia."""

    title: str | None = None
    """`title`."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    _wire_ = ("title", "descriptions")


class UpdateMediaResponse(Model):
    """Amazon's `UpdateMediaResponse`: answer of updateMedia."""

    media_id: str
    """`mediaId`."""
    media_type: MediaType | str
    """`mediaType`."""
    title: str
    """`title`."""
    status: list[MediaStatus | str]
    """`status`: at least 1 item."""
    warnings: list[Error] | None = None
    """`warnings`."""
    descriptions: list[Description] | None = None
    """`descriptions`."""
    media_url: str | None = None
    """`mediaUrl`."""
    issues: list[Issue] | None = None
    """`issues`."""
    related_media: list[RelatedMedia] | None = None
    """`relatedMedia`."""
    _wire_ = (
        "mediaId",
        "mediaType",
        "title",
        "status",
        "warnings",
        "descriptions",
        "mediaUrl",
        "issues",
        "relatedMedia",
    )


class ValidateContentDocumentAsinRelationsResponse(Model):
    """Amazon's `ValidateContentDocumentAsinRelationsResponse`: answer of validateContentDocumentAsinRelations."""

    errors: list[Error]
    """`errors`."""
    warnings: list[Error] | None = None
    """`warnings`: no duplicate items."""
    _wire_ = ("errors", "warnings")


class VideoComponent(Model):
    """Amazon's `VideoComponent`.

    Used as part of `PremiumHeroVideoModule`, `PremiumVideoTextModule`, `VideoImageCarouselPanel`.
    """

    video_media_id: str
    """`videoMediaId`: at least 1 character."""
    image_media_id: str
    """`imageMediaId`: at least 1 character."""
    image_crop_specification: ImageCropSpecification
    """`imageCropSpecification`."""
    _wire_ = ("videoMediaId", "imageMediaId", "imageCropSpecification")


class VideoImageCarouselPanel(Model):
    """Amazon's `VideoImageCarouselPanel`: part of `VideoImageCarouselPanels`."""

    position: int
    """`position`: 1 to 6."""
    title: TextComponent | None = None
    """`title`."""
    position_type: PositionType | str | None = None
    """`positionType`."""
    subheadline: TextComponent | None = None
    """`subheadline`."""
    description: ParagraphComponent | None = None
    """`description`."""
    desktop_image: ImageComponent | None = None
    """`desktopImage`."""
    mobile_image: ImageComponent | None = None
    """`mobileImage`."""
    video: VideoComponent | None = None
    """`video`."""
    _wire_ = ("position", "title", "positionType", "subheadline", "description", "desktopImage", "mobileImage", "video")


class VideoImageCarouselPanels(Model):
    """Amazon's `VideoImageCarouselPanels`: part of `PremiumVideoImageCarouselModule`."""

    video_carousel_panel: VideoImageCarouselPanel
    """`videoCarouselPanel`."""
    _wire_ = ("videoCarouselPanel",)


Asin = str
"""Amazon's `Asin`: part of `AsinMetadata`, `AsinSet`, `PublishRecord` and 1 more.

At least 10 characters.
"""

AsinBadgeSet = list[AsinBadge | str]
"""Amazon's `AsinBadgeSet`: part of `AsinMetadata`.

No duplicate items.
"""

AsinMetadataSet = list[AsinMetadata]
"""Amazon's `AsinMetadataSet`: part of `ListContentDocumentAsinRelationsResponse`.

No duplicate items.
"""

AsinSet = list[str]
"""Amazon's `AsinSet`: part of `PostContentDocumentAsinRelationsRequest`.

No duplicate items, each at least 10 characters.
"""

ContentBadgeSet = list[ContentBadge | str]
"""Amazon's `ContentBadgeSet`: part of `ContentMetadata`.

No duplicate items.
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

No duplicate items, each at least 1 character.
"""

ContentSubType = str
"""Amazon's `ContentSubType`: part of `ContentDocument`, `PublishRecord`.

At least 1 character.
"""

DecoratorSet = list[Decorator]
"""Amazon's `DecoratorSet`: part of `TextComponent`.

No duplicate items.
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

No duplicate items.
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
    "AsinImage": AsinImage,
    "AsinImages": AsinImages,
    "AsinMetadata": AsinMetadata,
    "AsinMetadataSet": AsinMetadataSet,
    "AsinSet": AsinSet,
    "AssociationType": AssociationType,
    "BrandStoryAboutModule": BrandStoryAboutModule,
    "BrandStoryFourAsinModule": BrandStoryFourAsinModule,
    "BrandStoryImageWithLogoModule": BrandStoryImageWithLogoModule,
    "BrandStoryMediaAssetModule": BrandStoryMediaAssetModule,
    "BrandStoryQuestionsModule": BrandStoryQuestionsModule,
    "ColorType": ColorType,
    "ComparisonFields": ComparisonFields,
    "ComparisonMetrics": ComparisonMetrics,
    "ComparisonProduct": ComparisonProduct,
    "ComparisonProducts": ComparisonProducts,
    "ComparisonRow": ComparisonRow,
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
    "CreateMediaRequest": CreateMediaRequest,
    "CreateMediaResponse": CreateMediaResponse,
    "Decorator": Decorator,
    "DecoratorSet": DecoratorSet,
    "DecoratorType": DecoratorType,
    "Description": Description,
    "Error": Error,
    "ErrorList": ErrorList,
    "Faq": Faq,
    "Faqs": Faqs,
    "GetContentDocumentResponse": GetContentDocumentResponse,
    "GetMediaResponse": GetMediaResponse,
    "ImageCarouselPanel": ImageCarouselPanel,
    "ImageCarouselPanels": ImageCarouselPanels,
    "ImageColumn": ImageColumn,
    "ImageColumns": ImageColumns,
    "ImageComponent": ImageComponent,
    "ImageCropSpecification": ImageCropSpecification,
    "ImageDimensions": ImageDimensions,
    "ImageHotSpot": ImageHotSpot,
    "ImageHotSpots": ImageHotSpots,
    "ImageOffsets": ImageOffsets,
    "ImageTextHotSpot": ImageTextHotSpot,
    "ImageTextHotSpots": ImageTextHotSpots,
    "IntegerWithUnits": IntegerWithUnits,
    "Issue": Issue,
    "LanguageTag": LanguageTag,
    "ListContentDocumentAsinRelationsResponse": ListContentDocumentAsinRelationsResponse,
    "MarketplaceId": MarketplaceId,
    "Media": Media,
    "MediaInfo": MediaInfo,
    "MediaInput": MediaInput,
    "MediaStatus": MediaStatus,
    "MediaType": MediaType,
    "MessageSet": MessageSet,
    "MetricValueItem": MetricValueItem,
    "NavigationCarouselPanel": NavigationCarouselPanel,
    "NavigationCarouselPanels": NavigationCarouselPanels,
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
    "PremiumComparisonCarouselModule": PremiumComparisonCarouselModule,
    "PremiumComparisonScrollerModule": PremiumComparisonScrollerModule,
    "PremiumDualImageTextModule": PremiumDualImageTextModule,
    "PremiumFaqModule": PremiumFaqModule,
    "PremiumFourColumnImagesModule": PremiumFourColumnImagesModule,
    "PremiumFullBackgroundImageModule": PremiumFullBackgroundImageModule,
    "PremiumFullBackgroundTextModule": PremiumFullBackgroundTextModule,
    "PremiumHeroVideoModule": PremiumHeroVideoModule,
    "PremiumHotspotImageModule": PremiumHotspotImageModule,
    "PremiumHotspotImageTextModule": PremiumHotspotImageTextModule,
    "PremiumImageCarouselModule": PremiumImageCarouselModule,
    "PremiumImageTextModule": PremiumImageTextModule,
    "PremiumNavigationCarouselModule": PremiumNavigationCarouselModule,
    "PremiumRegimenCarouselModule": PremiumRegimenCarouselModule,
    "PremiumTechSpecsModule": PremiumTechSpecsModule,
    "PremiumTextModule": PremiumTextModule,
    "PremiumThreeColumnComparisonModule": PremiumThreeColumnComparisonModule,
    "PremiumVideoImageCarouselModule": PremiumVideoImageCarouselModule,
    "PremiumVideoTextModule": PremiumVideoTextModule,
    "PublishRecord": PublishRecord,
    "PublishRecordList": PublishRecordList,
    "QuestionAnswerPair": QuestionAnswerPair,
    "QuestionAnswerPairs": QuestionAnswerPairs,
    "RegimenCarouselPanel": RegimenCarouselPanel,
    "RegimenCarouselPanels": RegimenCarouselPanels,
    "RelatedMedia": RelatedMedia,
    "RelatedMediaInput": RelatedMediaInput,
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
    "TechSpec": TechSpec,
    "TechSpecs": TechSpecs,
    "TextComponent": TextComponent,
    "TextItem": TextItem,
    "ThreeColumnComparisonProduct": ThreeColumnComparisonProduct,
    "ThreeColumnComparisonRow": ThreeColumnComparisonRow,
    "UpdateMediaRequest": UpdateMediaRequest,
    "UpdateMediaResponse": UpdateMediaResponse,
    "ValidateContentDocumentAsinRelationsResponse": ValidateContentDocumentAsinRelationsResponse,
    "VideoComponent": VideoComponent,
    "VideoImageCarouselPanel": VideoImageCarouselPanel,
    "VideoImageCarouselPanels": VideoImageCarouselPanels,
}
"""Amazon's schema name -> the class or type here."""
