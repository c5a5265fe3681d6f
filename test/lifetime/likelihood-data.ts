/** Small data on which every model's likelihood has a value and a slope. */
import {
  customerBase,
  customerBaseFromPatterns,
  customerBaseFromSummary,
  tenuresFromCohorts,
} from '../../src/records/index.js'

export const purchases = customerBaseFromSummary(
  {
    frequency: [2, 1, 0, 0, 5, 0, 3, 1, 9, 0],
    recency: [30, 2, 0, 0, 36, 0, 12.5, 20, 37, 0],
    age: [39, 39, 39, 20, 38, 31, 35, 27, 39, 33],
  },
  { timeUnit: 'week', observedUntil: '1997-09-30' },
)

export const opportunities = customerBaseFromPatterns(
  {
    frequency: [0, 1, 1, 1, 2, 2, 3],
    recency: [0, 1, 2, 3, 2, 3, 3],
    age: [3, 3, 3, 3, 3, 3, 3],
    weight: [310, 90, 45, 30, 60, 75, 190],
  },
  { timeUnit: 'year', observedUntil: '2023-12-31' },
)

export const amounts = customerBase(
  Array.from({ length: 60 }, (_, i) => ({
    client: i % 13,
    date: new Date(Date.UTC(2024, 0, 1 + 2 * i)),
    amount: 10 + ((37 * i) % 23) + 3 * (i % 13),
  })),
  { timeUnit: 'week', observedUntil: '2024-06-30', spend: 'all-orders', keep: ['logSpend'] },
)

export const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
