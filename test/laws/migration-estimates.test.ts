/** What holds of every estimate of migration, whatever the histories. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/records/index.js'
import { ratingHistories } from '../../src/records/index.js'
import type { ReturnPolicy, WithdrawnPolicy } from '../../src/risk/index.js'
import { cohortMigration, durationMigration, migrationRates } from '../../src/risk/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'

const STATES = ['A', 'B', 'C', 'D', 'NR']
const OPTIONS = {
  states: STATES,
  defaultState: 'D',
  withdrawnState: 'NR',
  timeUnit: 'week',
  observedUntil: 40,
} as const
const AT = [0, 10, 20, 30, 40]

const policies = fc.record({
  withdrawn: fc.constantFrom<WithdrawnPolicy>('state', 'exclude', 'censor'),
  returns: fc.constantFrom<ReturnPolicy>('absorb', 're-enter', 'state'),
  weights: fc.constantFrom('count' as const, 'simple' as const),
})

/** Clients with ratings at whole weeks that are multiples of `every`; one of them is there all the time. */
function ratings(every: number): fc.Arbitrary<Rating[]> {
  const moment = fc.integer({ min: 0, max: Math.floor(39 / every) }).map(step => step * every)
  const client = fc.uniqueArray(fc.tuple(moment, fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 8,
    selector: ([time]) => time,
  })
  return fc
    .array(client, { maxLength: 40 })
    .map(clients => [
      { client: -1, time: 0, rating: 'A' },
      ...clients.flatMap((cells, i) => cells.map(([time, rating]) => ({ client: i, time, rating: STATES[rating]! }))),
    ])
}

describe('estimates of migration', () => {
  it('have rows of probabilities that add up to 1', () => {
    fc.assert(
      fc.property(ratings(1), policies, (rows, options) => {
        const histories = ratingHistories(rows, OPTIONS)
        for (const estimate of [cohortMigration, durationMigration]) {
          const { matrix, intervals, unobserved } = estimate(histories, { at: AT, ...options })
          for (const [i, row] of matrix.rows.entries()) {
            expect(Math.abs(row.reduce((sum, cell) => sum + cell, 0) - 1)).toBeLessThanOrEqual(row.length * 2 ** -53)
            expect(unobserved.includes(matrix.states[i]!)).toBe(intervals[i]!.length === 0)
            for (const [j, { lower, upper }] of intervals[i]!.entries()) {
              expect(0 <= lower && lower <= row[j]! + 1e-12 && row[j]! - 1e-12 <= upper && upper <= 1).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('do not hang on the order of rows or the names of clients', () => {
    fc.assert(
      fc.property(ratings(1), policies, fc.nat(), (rows, options, seed) => {
        const order = rows.map((row, i) => [((i + 1) * 7919 * (seed + 1)) % 104_729, row] as const)
        const mixed = order.sort(([a], [b]) => a - b).map(([, row]) => ({ ...row, client: `client ${row.client}` }))
        const [first, second] = [ratingHistories(rows, OPTIONS), ratingHistories(mixed, OPTIONS)]
        const both = { at: AT, ...options }
        expect(cohortMigration(second, both)).toEqual(cohortMigration(first, both))
        expectSame(durationMigration(second, both).matrix, durationMigration(first, both).matrix, 1e-14)
      }),
    )
  })

  it('are the same in weeks and in days', () => {
    fc.assert(
      fc.property(ratings(1), policies, (rows, options) => {
        const weeks = ratingHistories(rows, OPTIONS)
        const days = ratingHistories(
          rows.map(row => ({ ...row, time: 7 * Number(row.time) })),
          { ...OPTIONS, timeUnit: 'day', observedUntil: 280 },
        )
        const inDays = AT.map(week => 7 * week)
        const { weights: _, ...ratePolicies } = options
        expect(cohortMigration(days, { at: inDays, ...options }).matrix).toEqual(
          cohortMigration(weeks, { at: AT, ...options }).matrix,
        )
        expectSame(
          durationMigration(days, { at: inDays, ...options }).matrix,
          durationMigration(weeks, { at: AT, ...options }).matrix,
          1e-9,
        )
        const perYear = { ...ratePolicies, timeUnit: 'year' } as const
        const [a, b] = [migrationRates(days, perYear).generator.rows, migrationRates(weeks, perYear).generator.rows]
        a.forEach((row, i) => {
          for (const [j, rate] of row.entries()) expect(rate).toBeCloseTo(b[i]![j]!, 9)
        })
      }),
    )
  })

  it('by cohorts and by moments are one where ratings change at the ends of steps only', () => {
    fc.assert(
      fc.property(ratings(10), fc.constantFrom('count' as const, 'simple' as const), (rows, weights) => {
        const histories = ratingHistories(rows, OPTIONS)
        const options = { at: AT, withdrawn: 'state', weights } as const
        const [cohort, duration] = [cohortMigration(histories, options), durationMigration(histories, options)]
        expectSame(duration.matrix, cohort.matrix, 1e-12)
        expect(duration.unobserved).toEqual(cohort.unobserved)
        for (const [i, row] of cohort.intervals.entries()) {
          // Means of several steps have another variance where shares differ from step to step.
          if (weights === 'simple') continue
          for (const [j, { lower, upper }] of row.entries()) {
            expect(duration.intervals[i]![j]!.lower).toBeCloseTo(lower, 9)
            expect(duration.intervals[i]![j]!.upper).toBeCloseTo(upper, 9)
          }
        }
      }),
    )
  })
})

function expectSame({ rows }: TransitionMatrix, expected: TransitionMatrix, within: number): void {
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) expect(Math.abs(cell - expected.rows[i]![j]!)).toBeLessThanOrEqual(within)
  }
}
