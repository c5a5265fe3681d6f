/** Laws of what a Cox model says of clients: chains of horizons, order of rows, units, areas, curves and documents. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { curveAt, reviveWith, survivalFromHazard } from '../../src/model/index.js'
import type { CoxModel } from '../../src/statistics/index.js'
import { coxModel } from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

interface Book {
  readonly durations: { unit: 'month'; duration: number[]; event: number[]; entry: number[] }
  readonly columns: { a: number[]; b: number[] }
}

/** Rows with ties, late entries and a scale of time over six orders of magnitude; a ridge keeps every estimate finite. */
const book: fc.Arbitrary<Book> = fc
  .record({
    rows: fc.array(
      fc.record({
        time: fc.integer({ min: 1, max: 12 }),
        late: fc.integer({ min: 0, max: 3 }),
        event: fc.boolean(),
        a: fc.integer({ min: -4, max: 4 }),
        b: fc.double({ min: -2, max: 2, noNaN: true }),
      }),
      { minLength: 8, maxLength: 40 },
    ),
    scale: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ rows, scale }) => ({
    durations: {
      unit: 'month' as const,
      duration: rows.map(row => (row.late + row.time) * 10 ** scale),
      event: rows.map(row => Number(row.event)),
      entry: rows.map((row, i) => (i === 0 ? 0 : row.late * 10 ** scale)),
    },
    columns: { a: rows.map(row => row.a), b: rows.map(row => row.b) },
  }))

/** A fitted model, or undefined where the data have nothing to tell. */
function fitted({ durations, columns }: Book): CoxModel | undefined {
  try {
    return coxModel.fit(durations, columns, { ridge: 1 })
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

const asked = { a: [0, 3, -4], b: [0.5, -2, 2] }

it('chains: staying for two horizons is staying for the first and then for the second', () => {
  fc.assert(
    fc.property(book, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (rows, share) => {
      const model = fitted(rows)
      if (model === undefined) return
      const { until } = model.params.baseline[0]!
      const first = until * share
      const whole = coxModel.survivalProbability(model, asked, { horizon: until })
      const one = coxModel.survivalProbability(model, asked, { horizon: first })
      const rest = coxModel.survivalProbability(model, asked, { horizon: until - first, tenure: first })
      for (const i of [0, 1, 2]) {
        expect(one[i]! * rest[i]!).toBeCloseTo(whole[i]!, 10)
        expect(one[i]!).toBeGreaterThanOrEqual(whole[i]!)
        expect(whole[i]! >= 0 && one[i]! <= 1).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

it('has areas, quantiles, curves and intervals that agree', () => {
  fc.assert(
    fc.property(book, rows => {
      const model = fitted(rows)
      if (model === undefined) return
      const { until } = model.params.baseline[0]!
      const [lifetime] = coxModel.expectedLifetime(model, { a: [1], b: [1] }, { horizon: until })
      const curve = coxModel.survivalCurve(model, { a: 1, b: 1 })
      const area = curve.times.slice(1).reduce((sum, time, k) => sum + curve.values[k]! * (time - curve.times[k]!), 0)
      expect(lifetime! / until).toBeCloseTo(area / until, 10)
      expect(lifetime! <= until).toBe(true)
      const { values, defined } = coxModel.lifetimeQuantile(model, { a: [1], b: [1] })
      expect(defined[0] === 1).toBe(curve.values.at(-1)! <= 0.5)
      if (defined[0] === 1) expect(curveAt(curve, values[0]!)).toBeLessThanOrEqual(0.5 + 1e-12)
      const { value, lower, upper } = coxModel.survivalIntervals(model, asked, { horizon: until })
      for (const i of [0, 1, 2]) expect(lower[i]! <= value[i]! && value[i]! <= upper[i]!).toBe(true)
      const back = survivalFromHazard(coxModel.hazardCurve(model, { a: 1, b: 1 }), curve.times)
      for (const [k, left] of curve.values.entries()) if (left > 1e-300) expect(back.values[k]).toBeCloseTo(left, 9)
    }),
    { numRuns: 60 },
  )
})

it('does not know rows by their places, nor times by their unit', () => {
  fc.assert(
    fc.property(book, fc.integer({ min: 1, max: 1e6 }), (rows, factor) => {
      const model = fitted(rows)
      if (model === undefined) return
      const { durations, columns } = rows
      const turned = <T>(of: readonly T[]): T[] => [...of].reverse()
      const scaled = (of: readonly number[]) => turned(of).map(time => time * factor)
      const other = {
        durations: {
          unit: 'month' as const,
          duration: scaled(durations.duration),
          event: turned(durations.event),
          entry: scaled(durations.entry),
        },
        columns: { a: turned(columns.a), b: turned(columns.b) },
      }
      const again = fitted(other)!
      const { until } = model.params.baseline[0]!
      const one = coxModel.survivalIntervals(model, asked, { horizon: until })
      const two = coxModel.survivalIntervals(again, asked, { horizon: until * factor })
      const residuals = coxModel.martingaleResiduals(model, durations, columns)
      const reversed = coxModel.martingaleResiduals(again, other.durations, other.columns).reverse()
      for (const i of [0, 1, 2]) {
        expect(two.value[i]).toBeCloseTo(one.value[i]!, 8)
        expect(two.lower[i]).toBeCloseTo(one.lower[i]!, 7)
      }
      for (const [i, residual] of residuals.entries()) expect(reversed[i]).toBeCloseTo(residual, 7)
    }),
    { numRuns: 60 },
  )
})

it('has residuals that add up to 0, of which none is above 1', () => {
  fc.assert(
    fc.property(book, rows => {
      const model = fitted(rows)
      if (model === undefined) return
      const residuals = coxModel.martingaleResiduals(model, rows.durations, rows.columns)
      expect(residuals.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8)
      expect(Math.max(...residuals)).toBeLessThanOrEqual(1)
      expect(coxModel.devianceResiduals(model, rows.durations, rows.columns).every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('cuts rows without changing a word', () => {
  fc.assert(
    fc.property(
      book,
      fc.array(fc.double({ min: 1e-4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 4 }),
      (rows, cuts) => {
        const model = fitted(rows)
        if (model === undefined) return
        const at = [...new Set(cuts)].sort((a, b) => a - b)
        const split = coxModel.splitAtTimes(rows.durations, rows.columns, { at })
        const again = coxModel.fit(split.durations, split.columns, { ridge: 1 })
        const { until } = model.params.baseline[0]!
        const one = coxModel.survivalProbability(model, asked, { horizon: until })
        const two = coxModel.survivalProbability(again, asked, { horizon: until })
        for (const i of [0, 1, 2]) expect(two[i]).toBeCloseTo(one[i]!, 7)
      },
    ),
    { numRuns: 40 },
  )
})

it('says the same after a journey through JSON', () => {
  fc.assert(
    fc.property(book, rows => {
      const model = fitted(rows)
      if (model === undefined) return
      const back = reviveWith([coxModel.codec], JSON.stringify(model))
      const { until } = model.params.baseline[0]!
      expect(coxModel.survivalIntervals(back, asked, { horizon: until })).toEqual(
        coxModel.survivalIntervals(model, asked, { horizon: until }),
      )
    }),
    { numRuns: 30 },
  )
})

it.each([
  ['at the start', [0, 0, 0, 0, 0, 0]],
  ['late', [0, 0, 2, 0, 0, 1]],
])('answers or names what is wrong, whatever stands where, of rows that came %s', (_, entry) => {
  const rows = {
    durations: { unit: 'month', duration: [3, 6, 7, 9, 12, 14], event: [1, 1, 0, 1, 1, 0], entry },
    columns: { rate: [6, 5, 4, 5, 3, 4] },
  }
  const model = coxModel.fit(JSON.parse(JSON.stringify(rows.durations)), rows.columns)
  const verbs: Readonly<Record<string, readonly unknown[]>> = {
    survivalProbability: [{ rate: [4, 5] }, { horizon: 6, tenure: [1, 2] }],
    survivalIntervals: [{ rate: [4, 5] }, { horizon: { value: 6, unit: 'month' }, level: 0.9, interval: 'log' }],
    expectedLifetime: [{ rate: [4, 5] }, { horizon: 6, tenure: 2 }],
    lifetimeQuantile: [{ rate: [4, 5] }, { probability: 0.3, tenure: [1, 2] }],
    linearPredictor: [{ rate: [4, 5] }],
    survivalCurve: [{ rate: 4 }, { tenure: 2, times: [0, 3], changes: [{ after: 3, row: { rate: 5 } }] }],
    hazardCurve: [{ rate: 4 }, { tenure: 2, beyond: 0.1, changes: [{ after: 3, row: { rate: 5 } }] }],
    hazardRatios: [{ level: 0.9 }],
    martingaleResiduals: [rows.durations, rows.columns, {}],
    schoenfeldResiduals: [rows.durations, rows.columns, {}],
    influence: [rows.durations, rows.columns, {}],
    proportionalHazardsTest: [rows.durations, rows.columns, { transform: 'rank' }],
  }
  for (const [name, given] of Object.entries(verbs)) {
    for (const path of pathsOf(given).filter(({ length }) => length > 0)) {
      for (const junk of JUNK) {
        try {
          const verb: unknown = Reflect.get(coxModel, name)
          if (typeof verb !== 'function') throw new TypeError(name)
          const changed = replaced(given, path, junk)
          const found: unknown = verb(model, ...(Array.isArray(changed) ? changed : []))
          expect(JSON.stringify(found)).not.toContain('null')
        } catch (error) {
          expect([name, path, error]).toEqual([name, path, expect.any(ClienteleError)])
        }
      }
    }
  }
})
