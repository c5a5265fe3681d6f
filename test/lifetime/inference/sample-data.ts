/** A base and tenures large enough that likelihoods are nearly quadratic, and small enough for many refits. */
import { bgNbd, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary, tenuresFromCohorts } from '../../../src/records/index.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const { frequency, recency, age } = bgNbd.simulate(truth, {
  age: Array.from({ length: 1500 }, (_, i) => 40 + (i % 13)),
  seed: 1,
})

export const base = customerBaseFromSummary(
  { frequency, recency, age },
  { timeUnit: 'week', observedUntil: '2024-12-29' },
)
export const bg = [bgNbd, bgNbd.fit(base)] as const
export const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })

/** The same clients in two groups, of whom the second leaves sooner. */
export const groups = [
  { tenures: tenuresFromCohorts({ remaining: [500, 460, 410, 370, 345, 325, 310, 300] }), covariates: { web: 0 } },
  { tenures: tenuresFromCohorts({ remaining: [500, 409, 333, 283, 248, 226, 207, 191] }), covariates: { web: 1 } },
]

export const sbg = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })] as const

export function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
}

export function deviationOf(values: ArrayLike<number>): number {
  const mean = meanOf(values)
  return Math.sqrt(meanOf(Array.from(values, value => (value - mean) ** 2)))
}
