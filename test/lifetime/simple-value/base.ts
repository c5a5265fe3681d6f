import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

/** Two clients over a year: four repeat purchases, one order of 40 on average thrice and one of 80. */
export function twoClients(): CustomerBase {
  return customerBaseFromSummary(
    { frequency: [3, 1], recency: [0.9, 0.5], age: [1, 1], meanSpend: [40, 80] },
    { timeUnit: 'year', observedUntil: '2024-12-31' },
  )
}

/** One client who buys once a year for 260, as the case of Berger and Nasr has it. */
export function oneClient(): CustomerBase {
  return customerBaseFromSummary(
    { frequency: [1], recency: [1], age: [1], meanSpend: [260] },
    { timeUnit: 'year', observedUntil: '2024-12-31' },
  )
}
