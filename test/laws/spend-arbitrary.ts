import fc from 'fast-check'
import type { LogSpendHistory, SpendHistory } from '../../src/lifetime/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

/** Spend of a client with up to a million orders and amounts over twelve orders of magnitude. */
export const spender: fc.Arbitrary<SpendHistory> = fc.record({
  spendOrders: fc.oneof(fc.integer({ min: 1, max: 30 }), magnitude(1, 1e6).map(Math.floor)),
  meanSpend: magnitude(1e-6, 1e6),
})

/** The same in logarithms, whose orders differ by up to a factor of some thousands. */
export const logSpender: fc.Arbitrary<LogSpendHistory> = fc
  .record({
    spendOrders: fc.oneof(fc.integer({ min: 1, max: 30 }), magnitude(1, 1e6).map(Math.floor)),
    meanLogSpend: magnitude(1e-6, 1e6).map(Math.log),
    variance: fc.oneof(fc.constant(0), magnitude(1e-4, 10)),
  })
  .map(({ variance, ...client }) => ({ ...client, logSpendSquares: (client.spendOrders - 1) * variance }))

/** The base of spend histories; everything else about the clients is made up. */
export function spendBaseOf(clients: readonly SpendHistory[]): CustomerBase {
  const spendOrders = clients.map(client => client.spendOrders)
  return customerBaseFromSummary(
    {
      frequency: spendOrders,
      recency: spendOrders.map(x => (x > 0 ? 1 : 0)),
      age: spendOrders.map(() => 2),
      meanSpend: clients.map(client => client.meanSpend),
      spendOrders,
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}

/** The clients of a base as rows. */
export function spendRows({ ids, spendOrders, meanSpend }: CustomerBase): readonly SpendHistory[] {
  if (spendOrders === undefined || meanSpend === undefined) throw new Error('the base has no amounts')
  return Array.from(ids, (_, i) => ({ spendOrders: spendOrders[i]!, meanSpend: meanSpend[i]! }))
}

/** The base of histories in logarithms. */
export function logSpendBaseOf(clients: readonly LogSpendHistory[]): CustomerBase {
  const spendOrders = clients.map(client => client.spendOrders)
  return customerBaseFromSummary(
    {
      frequency: spendOrders,
      recency: spendOrders.map(x => (x > 0 ? 1 : 0)),
      age: spendOrders.map(() => 2),
      // A mean that the logarithms allow: of one order, the order itself.
      meanSpend: clients.map(({ spendOrders: orders, meanLogSpend }) => Math.min(orders, 2) * Math.exp(meanLogSpend)),
      spendOrders,
      logSpend: {
        mean: clients.map(client => client.meanLogSpend),
        squares: clients.map(({ logSpendSquares = 0 }) => logSpendSquares),
      },
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}

/** The clients of such a base as rows. */
export function logSpendRows({ ids, spendOrders, logSpend }: CustomerBase): readonly LogSpendHistory[] {
  if (spendOrders === undefined || logSpend === undefined) throw new Error('the base has no logarithms of amounts')
  return Array.from(ids, (_, i) => ({
    spendOrders: spendOrders[i]!,
    meanLogSpend: logSpend.mean[i]!,
    logSpendSquares: logSpend.squares[i]!,
  }))
}
