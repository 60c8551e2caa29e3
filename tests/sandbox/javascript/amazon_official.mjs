// Amazon's own SDK for JavaScript (@amazon-sp-api-release/amazon-sp-api-sdk-js), unchanged.
import {ARN, FEED, JSON_TYPE, LISTING, NOTIFICATIONS, REPORT, US, control, firstColumn, main, refusal, require, transfer} from './common.mjs'

const sdk = await import(require.resolve('@amazon-sp-api-release/amazon-sp-api-sdk-js'))
const HOST = 'https://sellingpartnerapi-na.amazon.com'

function client(section, name, {scope = null, token = null} = {}) {
  const link = new section.ApiClient(HOST)
  link.disableRateLimiter()
  if (token) link.applyRestrictedDataToken(token)
  else link.enableAutoRetrievalAccessToken('app-official', 'secret', scope ? null : 'Atzr|official', scope)
  return new section[name](link)
}

await main(async () => {
  const seen = {}
  const orders = client(sdk.OrdersSpApi, 'OrdersV0Api')
  const numbers = []
  let pages = 0
  const query = {createdAfter: '2020-01-01T00:00:00Z', maxResultsPerPage: 40}
  for (;;) {
    const page = (await orders.getOrders([US], query)).payload
    numbers.push(...page.orders.map(order => order.amazonOrderId))
    pages += 1
    if (!page.nextToken) break
    query.nextToken = page.nextToken
  }
  seen.orders = [pages, new Set(numbers).size]
  const catalog = client(sdk.CatalogitemsSpApi, 'CatalogApi')
  const {asin} = (await catalog.searchCatalogItems([US], {keywords: ['lamp']})).items[0]
  seen.item = (await catalog.getCatalogItem(asin, [US], {})).asin === asin
  const listings = client(sdk.ListingsitemsSpApi, 'ListingsApi')
  const put = await listings.putListingsItem('ME', 'A B+C', [US], LISTING, {})
  const got = await listings.getListingsItem('ME', 'A B+C', [US], {includedData: ['summaries']})
  seen.listing = [put.status, got.summaries[0].itemName]
  const reports = client(sdk.ReportsSpApi, 'ReportsApi')
  const {reportId} = await reports.createReport({reportType: REPORT, marketplaceIds: [US]})
  await control('clock', {advance: 10})
  const report = await reports.getReport(reportId)
  const document = await reports.getReportDocument(report.reportDocumentId, {})
  seen.report = firstColumn(await transfer(document.url))
  const feeds = client(sdk.FeedsSpApi, 'FeedsApi')
  const place = await feeds.createFeedDocument({contentType: JSON_TYPE})
  await transfer(place.url, 'PUT', JSON.stringify(FEED), JSON_TYPE)
  const body = {feedType: 'JSON_LISTINGS_FEED', marketplaceIds: [US], inputFeedDocumentId: place.feedDocumentId}
  const {feedId} = await feeds.createFeed(body)
  await control('clock', {advance: 10})
  seen.feed = (await feeds.getFeed(feedId)).processingStatus
  const tokens = client(sdk.TokensSpApi, 'TokensApi')
  const resources = [{method: 'GET', path: `/orders/v0/orders/${numbers[0]}/address`}]
  const made = await tokens.createRestrictedDataToken({restrictedResources: resources})
  const opened = client(sdk.OrdersSpApi, 'OrdersV0Api', {token: made.restrictedDataToken})
  seen.restricted = [made.expiresIn, (await opened.getOrderAddress(numbers[0])).payload.amazonOrderId === numbers[0]]
  const notifications = client(sdk.NotificationsSpApi, 'NotificationsApi', {scope: NOTIFICATIONS})
  const destination = (await notifications.createDestination({
    name: 'queue-official', resourceSpecification: {sqs: {arn: ARN}},
  })).payload
  const listed = (await notifications.getDestinations()).payload
  seen.destination = listed.some(entry => entry.destinationId === destination.destinationId)
  await control('next', {operation: 'orders_v0.getOrder', status: 429})
  seen.throttled = await refusal(() => orders.getOrder(numbers[0]))
  return seen
})
