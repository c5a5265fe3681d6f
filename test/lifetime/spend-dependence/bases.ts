import { gammaGamma, logNormalSpend } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { spendBase } from '../gamma-gamma/bases.js'
import { momentBase } from '../log-normal-spend/bases.js'

const ordersOf = (clients: number): number[] =>
  Array.from({ length: clients }, (_, i) => 1 + Math.floor(-2.4 * Math.log((((i * 7919) % clients) + 0.5) / clients)))

/** Gamma-Gamma spend that goes with the number of orders x as x^slope. */
export function gammaBase(clients: number, slope: number, seed: number): CustomerBase {
  const orders = ordersOf(clients)
  const { meanSpend } = gammaGamma.simulate(gammaGamma.fromParams({ p: 2, q: 4, gamma: 40 }), { orders, seed })
  return spendBase(
    orders,
    meanSpend.map((mean, i) => mean * orders[i]! ** slope),
  )
}

/** The same of log-normal spend, whose logarithms are kept. */
export function logBase(clients: number, slope: number, seed: number): CustomerBase {
  const orders = ordersOf(clients)
  const model = logNormalSpend.fromParams({ median: 30, between: 0.7, within: 1 })
  const { meanSpend, logSpend } = logNormalSpend.simulate(model, { orders, seed })
  return momentBase(
    orders,
    meanSpend.map((mean, i) => mean * orders[i]! ** slope),
    logSpend.mean.map((mean, i) => mean + slope * Math.log(orders[i]!)),
    logSpend.squares,
  )
}
