import { bgNbd, gammaGamma, mbgNbd } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

export const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
export const mayLeaveAtOnce = mbgNbd.fromParams({ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { timeUnit: 'week' })
export const spending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })

/** Five clients of every kind: silent, new, frequent, lapsed. */
export function clients(): CustomerBase {
  return customerBaseFromSummary(
    {
      frequency: [0, 2, 7, 1, 60],
      recency: [0, 30.43, 29.43, 1.71, 38.5],
      age: [38.86, 38.86, 38.86, 38.86, 38.86],
      meanSpend: [0, 22.35, 73.74, 11.77, 4],
    },
    { timeUnit: 'week', observedUntil: '1997-09-30' },
  )
}
