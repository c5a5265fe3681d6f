import { bgNbd } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

/** CDNOW-like clients who came over a year and are watched to the end of the second, in whole days. */
export function simulatedBase(clients: number, seed: number): CustomerBase {
  const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
  const age = Float64Array.from({ length: clients }, (_, i) => (728 - (i % 364)) / 7)
  const drawn = bgNbd.simulate(model, { age, seed })
  const recency = drawn.recency.map(time => Math.ceil(time * 7) / 7)
  return customerBaseFromSummary(
    { frequency: drawn.frequency, recency, age },
    { timeUnit: 'week', observedUntil: '1998-12-30' },
  )
}
