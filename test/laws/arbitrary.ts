import fc from 'fast-check'
import type { ClientHistory, CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'

/** A number spread evenly over its orders of magnitude. */
export function magnitude(low: number, high: number): fc.Arbitrary<number> {
  return fc.double({ min: Math.log10(low), max: Math.log10(high), noNaN: true }).map(exponent => 10 ** exponent)
}

/** A history whose times span six orders of magnitude and whose purchases go up to a million. */
export const history: fc.Arbitrary<ClientHistory> = fc
  .record({
    frequency: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), magnitude(1, 1e6).map(Math.floor)),
    age: magnitude(1e-3, 1e3),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ frequency, age, share }) => ({ frequency, recency: frequency === 0 ? 0 : age * share, age }))

/** A horizon over six orders of magnitude. */
export const horizon: fc.Arbitrary<number> = magnitude(1e-3, 1e3)

/** A base of 1 to 30 clients. */
export const base: fc.Arbitrary<CustomerBase> = fc.array(history, { minLength: 1, maxLength: 30 }).map(baseOf)

/** The base of histories, in weeks. */
export function baseOf(clients: readonly ClientHistory[]): CustomerBase {
  return customerBaseFromSummary(
    {
      frequency: clients.map(client => client.frequency),
      recency: clients.map(client => client.recency),
      age: clients.map(client => client.age),
    },
    { timeUnit: 'week', observedUntil: '2024-06-30' },
  )
}
