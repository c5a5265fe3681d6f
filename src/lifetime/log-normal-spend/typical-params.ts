/**
 * Where the search begins: the moments of one-way data, which are the maximum itself where all clients have as many orders
 * (Searle, Casella and McCulloch 1992, section 3.5). Shifts of logarithms move the median only, so that the start scales
 * with money.
 *
 * @module
 */
import type { LogSpendGroups } from './log-spend-groups.js'
import type { LogNormalSpendParams } from './model.js'
import { parameters } from './model.js'

/** A component that the moments put below this share of all variance begins there. */
const LEAST_SHARE = 1e-3

export function typicalParams(groups: LogSpendGroups): LogNormalSpendParams {
  const { clients, total, orders, size, logMean, logScatter, within } = groups
  let mu = 0
  let inverse = 0
  for (let k = 0; k < orders.length; k++) {
    mu += (size[k]! / clients) * logMean[k]!
    inverse += size[k]! / clients / orders[k]!
  }
  let scatter = 0
  for (let k = 0; k < orders.length; k++) scatter += logScatter[k]! + size[k]! * (logMean[k]! - mu) ** 2
  const ofMeans = scatter / clients
  const ofOrders = total > clients ? within / (total - clients) : ofMeans / 2
  const ofClients = ofMeans - ofOrders * inverse
  const all = ofMeans + ofOrders
  return {
    median: Math.exp(mu),
    between: deviation(Math.max(ofClients, LEAST_SHARE * all)),
    within: deviation(Math.max(ofOrders, LEAST_SHARE * all)),
  }
}

function deviation(variance: number): number {
  return Math.min(parameters.between.most, Math.max(parameters.between.least, Math.sqrt(variance)))
}
