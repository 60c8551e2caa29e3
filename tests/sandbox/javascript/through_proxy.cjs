// Loaded before a client (node --require): Node before 24 knows no proxy of its own, so its agent gets one.
const https = require('node:https')
const {HttpsProxyAgent} = require(`${process.env.MODULES}/https-proxy-agent`)

class ThroughProxy extends HttpsProxyAgent {
  constructor() {
    super(process.env.HTTPS_PROXY)
  }
}

https.globalAgent = new ThroughProxy()
