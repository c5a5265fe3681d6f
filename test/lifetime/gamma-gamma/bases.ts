import { gammaGamma } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const OPTIONS = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

/** The base of spend histories; everything else about the clients is made up. */
export function spendBase(spendOrders: readonly number[], meanSpend: ArrayLike<number>): CustomerBase {
  return customerBaseFromSummary(
    {
      frequency: spendOrders,
      recency: spendOrders.map(x => (x > 0 ? 1 : 0)),
      age: spendOrders.map(() => 2),
      meanSpend,
      spendOrders,
    },
    OPTIONS,
  )
}

/** Many clients, a third of whom never came back, with CDNOW's spend; numbers of orders fall off as geometric ones do. */
export function simulatedBase(
  clients: number,
  seed: number,
  params: gammaGamma.GammaGammaParams = { p: 6.25, q: 3.74, gamma: 15.44 },
): CustomerBase {
  const orders = Array.from({ length: clients }, (_, i) =>
    Math.floor(-2.5 * Math.log((((i * 7919) % clients) + 0.5) / clients)),
  )
  return spendBase(orders, gammaGamma.simulate(gammaGamma.fromParams(params), { orders, seed }).meanSpend)
}
