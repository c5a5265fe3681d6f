import fc from 'fast-check'
import type { SpendHistory } from '../../src/lifetime/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

/** Spend of a client with up to a million orders and amounts over twelve orders of magnitude. */
export const spender: fc.Arbitrary<SpendHistory> = fc.record({
  spendOrders: fc.oneof(fc.integer({ min: 1, max: 30 }), magnitude(1, 1e6).map(Math.floor)),
  meanSpend: magnitude(1e-6, 1e6),
})

/** The same, or a client without spend orders. */
export const spend: fc.Arbitrary<SpendHistory> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ spendOrders: 0, meanSpend: 0 }) },
  { weight: 4, arbitrary: spender },
)

/** A base of 1 to 30 clients of whom one at least has spend orders. */
export const spendBase: fc.Arbitrary<CustomerBase> = fc
  .tuple(spender, fc.array(spend, { maxLength: 29 }))
  .map(([first, rest]) => spendBaseOf([first, ...rest]))

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
