/**
 * What holds of endings that compete, whatever the book: probabilities add up, the order of rows and the unit of time change nothing,
 * weights are rows, a tenure is what is left, hazards give the incidences again.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survivalFromHazard } from '../../src/model/index.js'
import {
  causeSpecificHazards,
  cumulativeIncidence,
  fineGray,
  grayTest,
  incidenceAt,
  incidenceFromTenure,
  timeLost,
} from '../../src/statistics/survival/competing/index.js'
import type { CompetingDurations } from '../../src/statistics/survival/types.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const NAMES = ['default', 'maturity', 'prepaid', 'refinanced'] as const

interface Row {
  readonly time: number
  readonly ending: string | null
  readonly entry: number
  readonly weight: number
}

const row = fc.record({
  time: fc.integer({ min: 1, max: 30 }),
  ending: fc.constantFrom<string | null>(...NAMES, null),
  entry: fc.integer({ min: 0, max: 10 }),
  weight: fc.integer({ min: 1, max: 5 }),
})

/** Books over twelve orders of magnitude of time. */
const book = fc.record({
  rows: fc.array(row, { minLength: 3, maxLength: 60 }),
  scale: fc.integer({ min: -6, max: 6 }).map(power => 2 ** (3 * power)),
})

function durationsOf(rows: readonly Row[], scale = 1): CompetingDurations {
  return {
    unit: 'month',
    duration: rows.map(({ time }) => time * scale),
    ending: rows.map(({ ending }) => ending),
    entry: rows.map(({ entry, time }) => (entry < time ? entry * scale : 0)),
    weights: rows.map(({ weight }) => weight),
    endings: NAMES,
  }
}

describe('incidences', () => {
  it('add up to 1 with who is still there, rise, and lie within their limits', () => {
    fc.assert(
      fc.property(book, ({ rows, scale }) => {
        const { stillThere, incidence, times } = cumulativeIncidence(durationsOf(rows, scale))
        times.forEach((_, k) => {
          const shares = NAMES.map(name => incidence[name]!.probability[k]!)
          expect(shares.reduce((sum, share) => sum + share, stillThere.probability[k]!)).toBeCloseTo(1, 12)
          for (const { probability, lower, upper, standardErrors } of [stillThere, ...Object.values(incidence)]) {
            const share = probability[k]!
            expect(lower[k]! >= 0 && lower[k]! <= share + 1e-12 && share <= upper[k]! + 1e-12 && upper[k]! <= 1).toBe(
              true,
            )
            expect(standardErrors[k]! >= 0 && standardErrors[k]! <= 1).toBe(true)
          }
          for (const name of NAMES) {
            const before = k === 0 ? 0 : incidence[name]!.probability[k - 1]!
            expect(incidence[name]!.probability[k]!).toBeGreaterThanOrEqual(before)
          }
        })
      }),
    )
  })

  it('are shares of counts where all are watched to the end', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), rows => {
        const ending = rows.map((of, i) => of.ending ?? NAMES[i % 4]!)
        const { times, incidence } = cumulativeIncidence({
          unit: 'day',
          duration: rows.map(({ time }) => time),
          ending,
          endings: NAMES,
        })
        times.forEach((time, k) => {
          const count = rows.filter((of, i) => of.time <= time && ending[i] === 'default').length
          expect(incidence['default']!.probability[k]).toBeCloseTo(count / rows.length, 12)
        })
      }),
    )
  })

  it('do not depend on the order of rows or the unit of time, and take weights as rows', () => {
    fc.assert(
      fc.property(book, ({ rows, scale }) => {
        const whole = cumulativeIncidence(durationsOf(rows))
        expect(cumulativeIncidence(durationsOf(rows.toReversed()))).toEqual(whole)
        const scaled = cumulativeIncidence(durationsOf(rows, scale))
        expect(scaled.incidence).toEqual(whole.incidence)
        expect(scaled.times).toEqual(whole.times.map(time => time * scale))
        const repeated = rows.flatMap(of => new Array<Row>(of.weight).fill({ ...of, weight: 1 }))
        expect(cumulativeIncidence(durationsOf(repeated)).incidence).toEqual(whole.incidence)
      }),
    )
  })

  it('of a tenure are what is left, by whom is left', () => {
    fc.assert(
      fc.property(book, fc.double({ min: 0, max: 0.9, noNaN: true }), ({ rows }, part) => {
        const whole = cumulativeIncidence(durationsOf(rows))
        const tenure = Math.floor(part * whole.times.at(-1)!)
        const now = incidenceAt(whole, [tenure])
        fc.pre(now.stillThere.values[0]! > 0)
        const since = incidenceFromTenure(whole, tenure)
        since.times.forEach((time, k) => {
          const later = incidenceAt(whole, [tenure + time])
          const expected =
            (later.incidence['prepaid']!.values[0]! - now.incidence['prepaid']!.values[0]!) / now.stillThere.values[0]!
          if (tenure > 0) expect(since.incidence['prepaid']!.probability[k]).toBeCloseTo(expected, 10)
        })
      }),
    )
  })

  it('lose times that add up to the horizon', () => {
    fc.assert(
      fc.property(book, ({ rows }) => {
        const whole = cumulativeIncidence(durationsOf(rows))
        const horizon = whole.times.at(-1)!
        const { stillThere, lost } = timeLost(whole, { horizon })
        const sum = Object.values(lost).reduce((total, { value }) => total + value, stillThere.value)
        expect(sum).toBeCloseTo(horizon, 9)
      }),
    )
  })

  it('come back from their hazards', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 1, max: 12 }), ({ rows }, every) => {
        const whole = cumulativeIncidence(durationsOf(rows))
        fc.pre(whole.stillThere.probability[0]! > 0)
        for (const hazards of [causeSpecificHazards(whole), causeSpecificHazards(whole, { every })]) {
          const edges = hazards['default']!.times
          const left = NAMES.map(name => survivalFromHazard(hazards[name]!, edges).values)
          edges.forEach((edge, i) => {
            const still = left.reduce((product, values) => product * values[i]!, 1)
            if (i > 0) expect(still).toBeCloseTo(incidenceAt(whole, [edge]).stillThere.values[0]!, 10)
          })
        }
      }),
    )
  })
})

describe('tests and regressions', () => {
  const grouped = fc.array(
    fc.record({ of: row, group: fc.integer({ min: 0, max: 2 }), x: fc.integer({ min: -3, max: 3 }) }),
    {
      minLength: 12,
      maxLength: 60,
    },
  )
  const given = (rows: readonly { readonly of: Row }[]): CompetingDurations => {
    const { entry: _, ...durations } = durationsOf(rows.map(({ of }) => of))
    return durations
  }

  it('give a p-value, the same in any order of rows and groups', () => {
    fc.assert(
      fc.property(grouped, rows => {
        fc.pre(new Set(rows.map(({ group }) => group)).size > 1 && rows.some(({ of }) => of.ending !== null))
        const test = (all: typeof rows, turn: number) =>
          grayTest(given(all), {
            segment: all.map(({ group }) => (group + turn) % 3),
            segmentNames: turn === 0 ? ['a', 'b', 'c'] : ['c', 'a', 'b'],
          })
        let found: ReturnType<typeof grayTest>
        try {
          found = test(rows, 0)
        } catch (error) {
          // No two groups ever watched together: said by name.
          expect(error).toMatchObject({ code: 'NOT_APPLICABLE' })
          return
        }
        const turned = test(rows.toReversed(), 1)
        for (const [name, { statistic, pValue, scores }] of Object.entries(found)) {
          expect(pValue >= 0 && pValue <= 1).toBe(true)
          expect(turned[name]!.statistic).toBeCloseTo(statistic, 7)
          expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9)
        }
      }),
    )
  })

  it('fit, or say by name why not; predictions are probabilities that rise', () => {
    fc.assert(
      fc.property(grouped, rows => {
        const columns = { x: rows.map(({ x }) => x) }
        let model: ReturnType<typeof fineGray.fit>
        try {
          model = fineGray.fit(given(rows), columns, { ending: 'default' })
        } catch (error) {
          const codes = ['NO_EVENTS', 'NO_VARIATION', 'SEPARATED_OUTCOMES', 'COLLINEAR_COVARIATES']
          expect(codes).toContain(Object(error).code)
          return
        }
        expect(model.fit).toMatchObject({ converged: true })
        const { until } = model.params.baseline
        const early = fineGray.incidenceProbability(model, columns, { horizon: until / 2 })
        fineGray.incidenceProbability(model, columns, { horizon: until }).forEach((late, i) => {
          expect(early[i]! >= 0 && early[i]! <= late && late <= 1).toBe(true)
        })
        const turned = fineGray.fit(given(rows.toReversed()), { x: columns.x.toReversed() }, { ending: 'default' })
        expect(turned.params.coefficients['x']).toBeCloseTo(model.params.coefficients['x']!, 6)
      }),
    )
  })
})

it('doors answer or refuse by name, whatever stands anywhere', () => {
  const durations: unknown = {
    unit: 'day',
    duration: [1, 2, 3, 4],
    ending: ['a', 'b', 'a', null],
    weights: [1, 1, 2, 1],
  }
  const groups: unknown = { segment: [0, 1, 0, 1], segmentNames: ['x', 'y'] }
  const columns: unknown = { x: [3, 1, 2, 4] }
  const calls: readonly (readonly [unknown, (given: never) => unknown])[] = [
    [durations, (given: never) => cumulativeIncidence(given)],
    [{ durations, groups }, ({ durations: d, groups: g }: { durations: never; groups: never }) => grayTest(d, g)],
    [
      { durations, columns, options: { ending: 'a' } },
      ({ durations: d, columns: c, options }: { durations: never; columns: never; options: never }) =>
        fineGray.fit(d, c, options),
    ],
  ]
  for (const [good, call] of calls) {
    for (const at of pathsOf(good).filter(path => path.length > 0)) {
      for (const junk of JUNK) {
        try {
          // @ts-expect-error: anything may come
          call(replaced(good, at, junk))
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  }
})
