/** Laws of generators: of rates over time, and of what leads back from a matrix to rates. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplySquare } from '../../src/numeric/index.js'
import type { GeneratorMatrix } from '../../src/risk/migration/generators/index.js'
import {
  embeddability,
  fractionalMatrix,
  generatorFromCounts,
  generatorMatrix,
  generatorOf,
  matrixAt,
  migrationMatrices,
} from '../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'

const RUNS = { numRuns: 60 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Evenly over orders of magnitude, and sometimes 0. */
const rate = (from: number, to: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: within(from, to).map(power => 10 ** power) },
  )

const states = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `state ${i}`)

function generatorFrom(n: number, rates: readonly number[]): GeneratorMatrix {
  const rows = Array.from({ length: n }, (_, i) => {
    const row = rates.slice(i * n, i * n + n)
    row[i] = 0
    row[i] = -row.reduce((sum, one) => sum + one, 0)
    return row
  })
  return generatorMatrix(states(n), rows)
}

const sized = <T>(most: number, cell: fc.Arbitrary<number>, make: (n: number, cells: readonly number[]) => T) =>
  fc
    .integer({ min: 1, max: most })
    .chain(n => fc.array(cell, { minLength: n * n, maxLength: n * n }).map(cells => make(n, cells)))

/** Rates from 1e-8 to 100. */
const wild = sized(9, rate(-8, 2), generatorFrom)
/** Rates whose matrix of one unit is not next to singular. */
const tame = sized(7, rate(-5, -0.9), generatorFrom)
const matrix = sized(7, rate(-4, 0), (n, cells): TransitionMatrix => {
  const rows = Array.from({ length: n }, (_, i) => {
    const row = cells.slice(i * n, i * n + n)
    row[i] = row.reduce((sum, one) => sum + one, 0.5)
    const sum = row.reduce((total, one) => total + one, 0)
    return row.map(one => one / sum)
  })
  return { states: states(n), rows }
})
const time = fc.oneof(
  within(-6, 6).map(power => 10 ** power),
  fc.constant(0),
)

const gapOf = (left: TransitionMatrix | GeneratorMatrix, right: TransitionMatrix | GeneratorMatrix): number =>
  Math.max(...left.rows.flatMap((row, i) => row.map((cell, j) => Math.abs(cell - right.rows[i]![j]!))))

function expectStochastic({ rows }: TransitionMatrix): void {
  for (const row of rows) {
    const sum = row.reduce((total, cell) => total + cell, 0)
    expect(Math.abs(sum - 1)).toBeLessThanOrEqual(row.length * 2 ** -53)
    for (const cell of row) expect(cell).toBeGreaterThanOrEqual(0)
  }
}

function product(left: TransitionMatrix, right: TransitionMatrix): TransitionMatrix {
  const n = left.states.length
  const cells = multiplySquare(left.rows.flat(), right.rows.flat(), n)
  return { states: left.states, rows: left.rows.map((_, i) => Array.from(cells.subarray(i * n, i * n + n))) }
}

describe('matrices of rates', () => {
  it('are stochastic at any time', () => {
    fc.assert(
      fc.property(wild, time, (generator, at) => expectStochastic(matrixAt(generator, at))),
      RUNS,
    )
  })

  it('form a semigroup: P(s) P(t) = P(s + t)', () => {
    fc.assert(
      fc.property(wild, within(0, 5), within(0, 5), (generator, s, t) => {
        const both = product(matrixAt(generator, s), matrixAt(generator, t))
        expect(gapOf(both, matrixAt(generator, s + t))).toBeLessThan(1e-12)
      }),
      RUNS,
    )
  })

  it('know no unit of time: rates per year over a year are rates per month over twelve', () => {
    fc.assert(
      fc.property(wild, within(0, 10), (generator, t) => {
        const n = generator.states.length
        const slower = generatorFrom(
          n,
          generator.rows.flat().map(one => one / 12),
        )
        expect(gapOf(matrixAt(generator, t), matrixAt(slower, 12 * t))).toBeLessThan(1e-11)
      }),
      RUNS,
    )
  })

  it('are a set in any order of times', () => {
    fc.assert(
      fc.property(wild, fc.array(time, { minLength: 1, maxLength: 4 }), (generator, times) => {
        const set = migrationMatrices(generator, times)
        const turned = migrationMatrices(generator, [...times].reverse())
        expect([...turned].reverse()).toEqual(set)
      }),
      RUNS,
    )
  })
})

describe('rates of matrices', () => {
  it('lead back to the rates that a matrix comes from, by every method', () => {
    fc.assert(
      fc.property(tame, within(0.05, 1), (generator, t) => {
        const year = matrixAt(generator, t)
        expect(embeddability(year).verdict).toBe('embeddable')
        for (const method of ['log', 'projection', 'weighted', 'weighted-rates', 'diagonal'] as const) {
          const found = generatorOf(year, { method })
          const rates = found.rows.map(row => row.map(one => one / t))
          expect(gapOf({ ...found, rows: rates }, generator)).toBeLessThan(1e-10)
        }
      }),
      RUNS,
    )
  })

  it('are a generator of any matrix that has a logarithm, and none is nearer than the projection', () => {
    fc.assert(
      fc.property(matrix, given => {
        const nearest = generatorOf(given)
        for (const method of ['projection', 'weighted', 'weighted-rates', 'diagonal'] as const) {
          const { rows, distances } = generatorOf(given, { method })
          for (const [i, row] of rows.entries()) {
            expect(Math.abs(row.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-15)
            for (const [j, one] of row.entries()) if (j !== i) expect(one).toBeGreaterThanOrEqual(0)
          }
          expect(nearest.distances.toLogarithm).toBeLessThanOrEqual(distances.toLogarithm + 1e-14)
        }
      }),
      RUNS,
    )
  })

  it('do not depend on the order of the states', () => {
    fc.assert(
      fc.property(matrix, given => {
        const n = given.states.length
        const at = (i: number): number => n - 1 - i
        const turn = <T extends { readonly rows: readonly (readonly number[])[] }>({ rows }: T) =>
          rows.map((row, i) => row.map((_, j) => rows[at(i)]![at(j)]!))
        const turned = { states: [...given.states].reverse(), rows: turn(given) }
        for (const method of ['projection', 'weighted', 'diagonal'] as const) {
          const [here, there] = [generatorOf(given, { method }), generatorOf(turned, { method })]
          expect(gapOf({ ...there, rows: turn(there) }, here)).toBeLessThan(1e-11)
        }
        expect(embeddability(turned).verdict).toBe(embeddability(given).verdict)
      }),
      RUNS,
    )
  })

  it('have a verdict that its reasons bear out', () => {
    fc.assert(
      fc.property(matrix, given => {
        const { verdict, generator, reasons } = embeddability(given)
        expect(reasons.length).toBeGreaterThan(0)
        if (generator !== undefined) expect(gapOf(matrixAt(generator, 1), given)).toBeLessThan(1e-13)
        expect(generator !== undefined).toBe(verdict === 'embeddable')
      }),
      RUNS,
    )
  })
})

describe('fractions of matrices', () => {
  it('are stochastic, through rates and through the root', () => {
    fc.assert(
      fc.property(matrix, within(0, 20), (given, t) => {
        for (const through of ['projection', 'weighted', 'diagonal', 'root'] as const) {
          expectStochastic(fractionalMatrix(given, t, { through }))
        }
      }),
      RUNS,
    )
  })

  it('through the root are the matrix itself after one unit', () => {
    fc.assert(
      fc.property(matrix, given => {
        expect(gapOf(fractionalMatrix(given, 1, { through: 'root' }), given)).toBeLessThan(1e-15)
      }),
      RUNS,
    )
  })
})

describe('rates of counts', () => {
  const counts = sized(5, fc.integer({ min: 0, max: 60 }), (n, cells) => ({
    states: states(n),
    counts: Array.from({ length: n }, (_, i) =>
      cells.slice(i * n, i * n + n).map((count, j) => (i === j ? count + 200 : count)),
    ),
  }))

  it('are more likely than the nearest to the logarithm, and do not depend on where the search began', () => {
    fc.assert(
      fc.property(counts, given => {
        const found = generatorFromCounts(given)
        expect(found.converged).toBe(true)
        expect(found.startDependence).toBeLessThan(1e-6)
        const rows = given.counts.map(row => row.map(count => count / row.reduce((sum, one) => sum + one, 0)))
        const near = matrixAt(generatorOf({ states: given.states, rows }), 1).rows
        const logLikelihood = given.counts.reduce(
          (sum, row, i) =>
            sum + row.reduce((part, count, j) => (count > 0 ? part + count * Math.log(near[i]![j]!) : part), 0),
          0,
        )
        expect(found.logLikelihood).toBeGreaterThanOrEqual(logLikelihood - 1e-9 * Math.abs(logLikelihood))
      }),
      { numRuns: 25 },
    )
  })
})
