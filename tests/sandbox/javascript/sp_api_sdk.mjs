// @sp-api-sdk/* (npm), unchanged.
import {ARN, FEED, JSON_TYPE, LISTING, REPORT, US, control, firstColumn, main, refusal, require, transfer} from './common.mjs'

const {SellingPartnerApiAuth, AuthorizationScope} = require('@sp-api-sdk/auth')
const application = {clientId: 'app-sp-api-sdk', clientSecret: 'secret'}
const auth = new SellingPartnerApiAuth({...application, refreshToken: 'Atzr|sp-api-sdk'})
const client = (module, name, more = {}) => new (require(`@sp-api-sdk/${module}`)[name])({auth, region: 'na', ...more})

await main(async () => {
  const seen = {}
  const orders = client('orders-api-v0', 'OrdersApiClient')
  const numbers = []
  let pages = 0
  let query = {marketplaceIds: [US], createdAfter: '2020-01-01T00:00:00Z', maxResultsPerPage: 40}
  for (;;) {
    const page = (await orders.getOrders(query)).data.payload
    numbers.push(...page.Orders.map(order => order.AmazonOrderId))
    pages += 1
    if (!page.NextToken) break
    query = {...query, nextToken: page.NextToken}
  }
  seen.orders = [pages, new Set(numbers).size]
  const catalog = client('catalog-items-api-2022-04-01', 'CatalogItemsApiClient')
  const {asin} = (await catalog.searchCatalogItems({keywords: ['lamp'], marketplaceIds: [US]})).data.items[0]
  seen.item = (await catalog.getCatalogItem({asin, marketplaceIds: [US]})).data.asin === asin
  const listings = client('listings-items-api-2021-08-01', 'ListingsItemsApiClient')
  const key = {sellerId: 'ME', sku: 'A B+C', marketplaceIds: [US]}
  const put = (await listings.putListingsItem({...key, body: LISTING})).data
  const got = (await listings.getListingsItem({...key, includedData: ['summaries']})).data
  seen.listing = [put.status, got.summaries[0].itemName]
  const reports = client('reports-api-2021-06-30', 'ReportsApiClient')
  const {reportId} = (await reports.createReport({body: {reportType: REPORT, marketplaceIds: [US]}})).data
  await control('clock', {advance: 10})
  const report = (await reports.getReport({reportId})).data
  const document = (await reports.getReportDocument({reportDocumentId: report.reportDocumentId})).data
  seen.report = firstColumn(await transfer(document.url))
  const feeds = client('feeds-api-2021-06-30', 'FeedsApiClient')
  const place = (await feeds.createFeedDocument({body: {contentType: JSON_TYPE}})).data
  await transfer(place.url, 'PUT', JSON.stringify(FEED), JSON_TYPE)
  const body = {feedType: 'JSON_LISTINGS_FEED', marketplaceIds: [US], inputFeedDocumentId: place.feedDocumentId}
  const {feedId} = (await feeds.createFeed({body})).data
  await control('clock', {advance: 10})
  seen.feed = (await feeds.getFeed({feedId})).data.processingStatus
  const resources = [{method: 'GET', path: `/orders/v0/orders/${numbers[0]}/address`}]
  const tokens = client('tokens-api-2021-03-01', 'TokensApiClient')
  const made = (await tokens.createRestrictedDataToken({body: {restrictedResources: resources}})).data
  const opened = client('orders-api-v0', 'OrdersApiClient', {restrictedDataToken: made.restrictedDataToken})
  const address = (await opened.getOrderAddress({orderId: numbers[0]})).data.payload
  seen.restricted = [made.expiresIn, address.AmazonOrderId === numbers[0]]
  const grantless = new SellingPartnerApiAuth({...application, scopes: [AuthorizationScope.NOTIFICATIONS]})
  const notifications = client('notifications-api-v1', 'NotificationsApiClient', {auth: grantless})
  const destination = (await notifications.createDestination({
    body: {name: 'queue-sp-api-sdk', resourceSpecification: {sqs: {arn: ARN}}},
  })).data.payload
  const listed = (await notifications.getDestinations()).data.payload
  seen.destination = listed.some(entry => entry.destinationId === destination.destinationId)
  await control('next', {operation: 'orders_v0.getOrder', status: 429})
  seen.throttled = await refusal(() => orders.getOrder({orderId: numbers[0]}))
  return seen
})
