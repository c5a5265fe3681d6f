const { smoke } = require('./smoke.mjs')
const { dayNumber } = require('clientele/money')
const { money } = require('clientele')

if (money.dayNumber !== dayNumber) throw new Error('two copies of one module')
console.log(JSON.stringify(smoke()))
