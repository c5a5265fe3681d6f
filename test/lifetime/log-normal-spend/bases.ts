import type { LogNormalSpendParams } from '../../../src/lifetime/index.js'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary, logMoments } from '../../../src/records/index.js'

/** The base of amounts, one list per client; everything else about the clients is made up. */
export function amountBase(amounts: readonly (readonly number[])[]): CustomerBase {
  const moments = amounts.map(own => logMoments(own))
  return momentBase(
    amounts.map(own => own.length),
    amounts.map(own => (own.length === 0 ? 0 : own.reduce((sum, amount) => sum + amount, 0) / own.length)),
    moments.map(({ mean }) => mean),
    moments.map(({ squares }) => squares),
  )
}

export function momentBase(
  spendOrders: readonly number[],
  meanSpend: ArrayLike<number>,
  mean: ArrayLike<number>,
  squares: ArrayLike<number>,
): CustomerBase {
  return customerBaseFromSummary(
    {
      frequency: spendOrders,
      recency: spendOrders.map(x => (x > 0 ? 1 : 0)),
      age: spendOrders.map(() => 2),
      meanSpend,
      spendOrders,
      logSpend: { mean, squares },
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}

export const CDNOW_LIKE: LogNormalSpendParams = { median: 26, between: 0.6, within: 0.7 }

/** Many clients, a third of whom never came back; numbers of orders fall off as geometric ones do. */
export function simulatedBase(clients: number, seed: number, params: LogNormalSpendParams = CDNOW_LIKE): CustomerBase {
  const orders = Array.from({ length: clients }, (_, i) =>
    Math.floor(-2.5 * Math.log((((i * 7919) % clients) + 0.5) / clients)),
  )
  const { meanSpend, logSpend } = logNormalSpend.simulate(logNormalSpend.fromParams(params), { orders, seed })
  return momentBase(orders, meanSpend, logSpend.mean, logSpend.squares)
}
