// What the scripts of all clients share: the list of what each has to be able to do, and the sandbox's control door.
import {createRequire} from 'node:module'
import https from 'node:https'
import zlib from 'node:zlib'

export const US = 'ATVPDKIKX0DER'
export const REPORT = 'GET_MERCHANT_LISTINGS_ALL_DATA'
export const ARN = 'arn:aws:sqs:us-east-2:123456789012:queue'
export const NOTIFICATIONS = 'sellingpartnerapi::notifications'
export const JSON_TYPE = 'application/json; charset=UTF-8'
export const LISTING = {productType: 'HOME', attributes: {item_name: [{value: 'Lamp'}]}}
export const FEED = {
  header: {sellerId: 'ME', version: '2.0'},
  messages: [{messageId: 1, sku: 'SBX-0000009', operationType: 'DELETE'}],
}
export const require = createRequire(`${process.env.MODULES}/`)

export async function control(door, body) {
  const answer = await fetch(`${process.env.SANDBOX}/_sandbox/api/${door}`, {
    method: 'POST', body: JSON.stringify(body ?? {}), headers: {'content-type': 'application/json'},
  })
  if (!answer.ok) throw new Error(`${door}: ${answer.status}`)
}

export function transfer(url, method = 'GET', content = undefined, type = undefined) {
  return new Promise((resolve, reject) => {
    const headers = content === undefined ? {} : {'content-type': type, 'content-length': Buffer.byteLength(content)}
    const asked = https.request(url, {method, headers}, answer => {
      const parts = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => {
        const whole = Buffer.concat(parts)
        if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} ${whole}`))
        resolve(whole[0] === 0x1f ? zlib.gunzipSync(whole).toString() : whole.toString())
      })
    })
    asked.on('error', reject)
    asked.end(content)
  })
}

export const firstColumn = text => text.split('\n')[0].split('\t')[1]

export async function refusal(call) {
  try {
    await call()
    return 'nothing'
  } catch (error) {
    return error.response?.status ?? error.status ?? error.statusCode ?? error.code ?? String(error)
  }
}

export async function main(everything) {
  process.stdout.write(JSON.stringify(await everything()))
}
