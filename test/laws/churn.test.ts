/** Laws of the probability to leave: probabilities, sums, order of rows, outcomes of windows. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { churnProbability, churnWindow } from '../../src/loyalty/churn/index.js'
import { isoDate } from '../../src/money/core.js'
import { AS_OF, CHURNED, COLUMNS } from '../loyalty/churn/firms.js'

const MODEL = churnProbability.fit(COLUMNS, CHURNED)
const number = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }))
const client = fc.record({ complaints: number, balanceTrend: number, region: fc.option(fc.string()) })

it('stays within 0 and 1, and within its interval, whatever the client', () => {
  fc.assert(
    fc.property(fc.array(client, { minLength: 1, maxLength: 20 }), clients => {
      const columns = {
        complaints: clients.map(one => one.complaints),
        balanceTrend: clients.map(one => one.balanceTrend),
        region: clients.map(one => one.region),
      }
      const { probability, lower, upper } = churnProbability.probabilities(MODEL, columns)
      for (const [i, p] of probability.entries()) {
        expect(lower![i]!).toBeGreaterThanOrEqual(0)
        expect(p).toBeGreaterThanOrEqual(lower![i]!)
        expect(p).toBeLessThanOrEqual(upper![i]!)
        expect(upper![i]!).toBeLessThanOrEqual(1)
      }
    }),
  )
})

it('is the same in any order of rows, and in any unit of its numbers', () => {
  const turn = <T>(column: readonly T[]): readonly T[] => column.toReversed()
  const turned = churnProbability.fit(
    {
      complaints: turn(COLUMNS.complaints).map(x => x * 1e6),
      balanceTrend: turn(COLUMNS.balanceTrend),
      region: turn(COLUMNS.region),
    },
    turn(CHURNED),
    { groups: CHURNED.map((_, i) => CHURNED.length - 1 - i) },
  )
  const told = churnProbability.probabilities(turned, { ...COLUMNS, complaints: COLUMNS.complaints.map(x => x * 1e6) })
  const { probability } = churnProbability.probabilities(MODEL, COLUMNS)
  for (const [i, p] of probability.entries()) expect(told.probability[i]).toBeCloseTo(p, 6)
})

it('knows nothing of what came after the window', () => {
  const days = fc.record({
    since: fc.integer({ min: 0, max: 500 }),
    stay: fc.option(fc.integer({ min: 0, max: 900 })),
    sight: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 30 }), list => {
      const since = list.map(one => isoDate(19_000 + one.since))
      const dates = (cut: number, of: (one: (typeof list)[number]) => number | null): readonly (string | null)[] =>
        list.map(one => {
          const day = of(one)
          return day === null || one.since + day > cut ? null : isoDate(19_000 + one.since + day)
        })
      const window = (cut: number): ReturnType<typeof churnWindow> =>
        churnWindow(
          { since, left: dates(cut, one => one.stay), lostSight: dates(cut, one => one.sight) },
          { asOf: isoDate(19_300), horizon: 365, observedUntil: isoDate(19_665) },
        )
      expect(window(665)).toEqual(window(2000))
      const { rows, churned, outOfSight, others, share, bounds } = window(2000)
      expect(rows).toHaveLength(churned.length)
      expect(rows.length + outOfSight + others).toBe(list.length)
      if (share === undefined) return
      expect(bounds!.lower).toBeLessThanOrEqual(share.value)
      expect(bounds!.upper).toBeGreaterThanOrEqual(share.value)
    }),
  )
})

it('foretells each row of later days by rows of earlier ones, whatever the days are called', () => {
  const years = AS_OF.map(day => ({ year: Number(day.slice(0, 4)), month: 6, day: 30 }))
  const horizon = { value: 12, unit: 'month' } as const
  const [text, parts] = [AS_OF, years].map(asOf =>
    churnProbability.validate(COLUMNS, CHURNED, { dated: { asOf, horizon } }),
  )
  expect(parts!.probabilities).toEqual(text!.probabilities)
})
