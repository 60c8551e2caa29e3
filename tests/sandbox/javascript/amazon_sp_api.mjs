// amazon-sp-api (npm), unchanged.
import {ARN, FEED, JSON_TYPE, LISTING, NOTIFICATIONS, REPORT, US, control, firstColumn, main, refusal, require} from './common.mjs'

const {SellingPartner} = require('amazon-sp-api')

const client = (options = {}) => new SellingPartner({
  region: 'na',
  refresh_token: 'Atzr|amazon-sp-api',
  credentials: {SELLING_PARTNER_APP_CLIENT_ID: 'app-amazon-sp-api', SELLING_PARTNER_APP_CLIENT_SECRET: 'secret'},
  options,
})

await main(async () => {
  const seen = {}
  const api = client({auto_request_throttled: false})
  const numbers = []
  let pages = 0
  let query = {MarketplaceIds: [US], CreatedAfter: '2020-01-01T00:00:00Z', MaxResultsPerPage: 40}
  for (;;) {
    const page = await api.callAPI({operation: 'getOrders', endpoint: 'orders', query, options: {version: 'v0'}})
    numbers.push(...page.Orders.map(order => order.AmazonOrderId))
    pages += 1
    if (!page.NextToken) break
    query = {...query, NextToken: page.NextToken}
  }
  seen.orders = [pages, new Set(numbers).size]
  const at = {version: '2022-04-01'}
  const found = await api.callAPI({operation: 'searchCatalogItems', endpoint: 'catalogItems', query: {keywords: ['lamp'], marketplaceIds: [US]}, options: at})
  const {asin} = found.items[0]
  const item = await api.callAPI({operation: 'getCatalogItem', endpoint: 'catalogItems', path: {asin}, query: {marketplaceIds: [US]}, options: at})
  seen.item = item.asin === asin
  const key = {sellerId: 'ME', sku: 'A B+C'} // it changes what it is given
  const put = await api.callAPI({operation: 'putListingsItem', endpoint: 'listingsItems', path: {...key}, query: {marketplaceIds: [US]}, body: LISTING})
  const got = await api.callAPI({operation: 'getListingsItem', endpoint: 'listingsItems', path: {...key}, query: {marketplaceIds: [US], includedData: ['summaries']}})
  seen.listing = [put.status, got.summaries[0].itemName]
  const {reportId} = await api.callAPI({operation: 'createReport', endpoint: 'reports', body: {reportType: REPORT, marketplaceIds: [US]}})
  await control('clock', {advance: 10})
  const report = await api.callAPI({operation: 'getReport', endpoint: 'reports', path: {reportId}})
  const document = await api.callAPI({operation: 'getReportDocument', endpoint: 'reports', path: {reportDocumentId: report.reportDocumentId}})
  seen.report = firstColumn(await api.download(document))
  const place = await api.callAPI({operation: 'createFeedDocument', endpoint: 'feeds', body: {contentType: JSON_TYPE}})
  await api.upload(place, {content: JSON.stringify(FEED), contentType: JSON_TYPE})
  const body = {feedType: 'JSON_LISTINGS_FEED', marketplaceIds: [US], inputFeedDocumentId: place.feedDocumentId}
  const {feedId} = await api.callAPI({operation: 'createFeed', endpoint: 'feeds', body})
  await control('clock', {advance: 10})
  seen.feed = (await api.callAPI({operation: 'getFeed', endpoint: 'feeds', path: {feedId}})).processingStatus
  const address = `/orders/v0/orders/${numbers[0]}/address`
  const resources = [{method: 'GET', path: address}]
  const restricted = await api.callAPI({operation: 'createRestrictedDataToken', endpoint: 'tokens', body: {restrictedResources: resources}})
  const opened = await api.callAPI({
    operation: 'getOrderAddress', endpoint: 'orders', path: {orderId: numbers[0]},
    options: {version: 'v0'}, restricted_data_token: restricted.restrictedDataToken,
  })
  seen.restricted = [restricted.expiresIn, opened.AmazonOrderId === numbers[0]]
  const grantless = client({only_grantless_operations: true})
  await grantless.refreshAccessToken(NOTIFICATIONS)
  const made = await grantless.callAPI({
    operation: 'createDestination', endpoint: 'notifications',
    body: {name: 'queue-amazon-sp-api', resourceSpecification: {sqs: {arn: ARN}}},
  })
  const listed = await grantless.callAPI({operation: 'getDestinations', endpoint: 'notifications'})
  seen.destination = listed.some(entry => entry.destinationId === made.destinationId)
  await control('next', {operation: 'orders_v0.getOrder', status: 429})
  seen.throttled = await refusal(() => api.callAPI({operation: 'getOrder', endpoint: 'orders', path: {orderId: numbers[0]}, options: {version: 'v0'}}))
  return seen
})
