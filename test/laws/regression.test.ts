/** Laws of regressions, over random rows with ties and columns over six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { LikelihoodRegression, Regression, SearchedRegressionOptions } from '../../src/statistics/index.js'
import {
  linearRegression,
  logisticRegression,
  poissonRegression,
  regressionPredictions,
} from '../../src/statistics/index.js'

interface Row {
  readonly a: number
  readonly b: number
  readonly event: number
  readonly weight: number
}

type Fit = (rows: readonly Row[], options?: SearchedRegressionOptions, unit?: number) => Regression

const row: fc.Arbitrary<Row> = fc.record({
  a: fc.integer({ min: -4, max: 4 }),
  b: fc.integer({ min: -300, max: 300 }).map(hundredths => hundredths / 100),
  event: fc.constantFrom(0, 1),
  weight: fc.integer({ min: 1, max: 3 }),
})
const rows = fc.array(row, { minLength: 12, maxLength: 60 })
const unit = fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power)

const columnsOf = (list: readonly Row[], scale = 1) => ({
  a: list.map(({ a }) => a * scale),
  b: list.map(({ b }) => b),
})
const FITS: readonly (readonly [string, Fit])[] = [
  [
    'linear',
    (list, options = {}, scale = 1) =>
      linearRegression(
        columnsOf(list, scale),
        list.map(r => r.event + r.b),
        options,
      ),
  ],
  [
    'logistic',
    (list, options = {}, scale = 1) =>
      logisticRegression(
        columnsOf(list, scale),
        list.map(r => r.event),
        options,
      ),
  ],
  [
    'logistic with Firth',
    (list, options = {}, scale = 1) => {
      return logisticRegression(
        columnsOf(list, scale),
        list.map(r => r.event),
        { ...options, firth: true },
      )
    },
  ],
  [
    'Poisson',
    (list, options = {}, scale = 1) => {
      return poissonRegression(
        columnsOf(list, scale),
        list.map(r => r.event * r.weight),
        options,
      )
    },
  ],
]

/** The regression, or nothing where the rows have none: then the error must say so by name. */
function fitted<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    expect(['NO_VARIATION', 'SEPARATED_OUTCOMES', 'COLLINEAR_COVARIATES']).toContain(error.code)
    return undefined
  }
}

/** Coefficients are the same within a small part of their standard error, and so are these. */
function expectSame(one: Regression, other: Regression, scale = 1): void {
  const error = (name: string): number => one.standardErrors?.[name] ?? Number.NaN
  for (const name of ['a', 'b']) {
    const factor = name === 'a' ? scale : 1
    const off = Math.abs((other.coefficients[name] ?? Number.NaN) * factor - (one.coefficients[name] ?? Number.NaN))
    expect(off).toBeLessThanOrEqual(1e-6 * error(name) + 1e-12)
    expect((other.standardErrors?.[name] ?? Number.NaN) * factor).toBeCloseRelative(error(name), 1e-6)
  }
}

/** A perfect fit has residuals of rounding alone, whose size says nothing. */
const isPerfect = (found: Regression): boolean => 'rSquared' in found && (found.rSquared as number) > 1 - 1e-9

describe.each(FITS)('%s regression', (_, regress) => {
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        rows.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, mixed]) => {
          const one = fitted(() => regress(list))
          const other = fitted(() => regress(mixed))
          expect(other === undefined).toBe(one === undefined)
          if (one !== undefined && other !== undefined && !isPerfect(one)) expectSame(one, other)
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('scales a coefficient with its column', () => {
    fc.assert(
      fc.property(rows, unit, (list, scale) => {
        const one = fitted(() => regress(list))
        const other = fitted(() => regress(list, {}, scale))
        expect(other === undefined).toBe(one === undefined)
        if (one !== undefined && other !== undefined && !isPerfect(one)) expectSame(one, other, scale)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('takes a weight for so many rows', () => {
    fc.assert(
      fc.property(rows, list => {
        const one = fitted(() => regress(list, { weights: list.map(({ weight }) => weight) }))
        const other = fitted(() => regress(list.flatMap(r => Array.from({ length: r.weight }, () => r))))
        expect(other === undefined).toBe(one === undefined)
        if (one === undefined || other === undefined || isPerfect(one)) return
        expectSame(one, other)
        expect(one.observations).toBeCloseRelative(other.observations, 1e-12)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(rows, list => {
        const found = fitted(() => regress(list))
        if (found !== undefined) expect(JSON.parse(JSON.stringify(found))).toEqual({ ...found })
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})

describe('a likelihood at its maximum', () => {
  it('has no slope: what is expected of rows adds up to what came, along every column', () => {
    fc.assert(
      fc.property(rows, list => {
        const columns = columnsOf(list)
        const outcomes = list.map(({ event }) => event)
        const found = fitted(() => logisticRegression(columns, outcomes))
        if (found === undefined) return
        expect(found.converged).toBe(true)
        const told = regressionPredictions(found, columns)
        for (const column of [list.map(() => 1), columns.a, columns.b]) {
          const slope = column.reduce((sum, value, i) => sum + value * (outcomes[i]! - told[i]!), 0)
          expect(Math.abs(slope)).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('is reached by a ridge that goes to 0, from below', () => {
    fc.assert(
      fc.property(rows, list => {
        const plain = fitted(() =>
          logisticRegression(
            columnsOf(list),
            list.map(({ event }) => event),
          ),
        )
        if (plain === undefined) return
        const likelihood = (ridge: number): LikelihoodRegression =>
          logisticRegression(
            columnsOf(list),
            list.map(({ event }) => event),
            { ridge },
          )
        expect(likelihood(1).logLikelihood).toBeLessThanOrEqual(plain.logLikelihood + 1e-9)
        expect(likelihood(1e-8).logLikelihood).toBeCloseRelative(plain.logLikelihood, 1e-5)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('does not depend on the order of columns, nor on the method', () => {
    fc.assert(
      fc.property(rows, list => {
        const { a, b } = columnsOf(list)
        const outcomes = list.map(({ event }) => event)
        const one = fitted(() => logisticRegression({ a, b }, outcomes))
        const other = fitted(() => logisticRegression({ b, a }, outcomes, { method: 'lbfgs' }))
        expect(other === undefined).toBe(one === undefined)
        if (one !== undefined && other !== undefined) expectSame(one, other)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})
