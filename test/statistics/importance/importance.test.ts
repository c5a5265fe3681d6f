import { describe, expect, it } from 'vitest'
import { relativeWeights, shapleyShares } from '../../../src/statistics/importance/index.js'
import { linearRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

// Rows of R's data set swiss (Mosteller and Tukey 1977, p. 549): provinces by fertility and what may go with it.
import { SWISS } from './swiss.js'

const { fertility, ...others } = SWISS

describe('shares of swiss provinces', () => {
  it('are those that Grömping (2006) prints', () => {
    const { predictors, rSquared } = shapleyShares(others, fertility)
    const printed = {
      agriculture: 0.05709,
      examination: 0.17117,
      education: 0.26013,
      catholic: 0.10557,
      infantMortality: 0.11277,
    }
    for (const { name, importance } of predictors) {
      expect(importance).toBeCloseTo(printed[name as keyof typeof printed], 4)
    }
    expect(rSquared).toBeCloseTo(0.7067, 4)
  })

  it('are what all orders of coming in give on average', () => {
    const names = Object.keys(others) as (keyof typeof others)[]
    const known = new Map<string, number>([['', 0]])
    const explained = (of: readonly (keyof typeof others)[]): number => {
      const key = [...of].sort().join()
      const found = known.get(key)
      if (found !== undefined) return found
      const { rSquared } = linearRegression(Object.fromEntries(of.map(name => [name, others[name]])), fertility)
      known.set(key, rSquared)
      return rSquared
    }
    const orders = permutations(names)
    const { predictors } = shapleyShares(others, fertility)
    for (const { name, importance, beyond } of predictors) {
      const gains = orders.map(order => {
        const place = order.indexOf(name as keyof typeof others)
        return { place, gain: explained(order.slice(0, place + 1)) - explained(order.slice(0, place)) }
      })
      expect(importance).toBeCloseTo(gains.reduce((sum, { gain }) => sum + gain, 0) / orders.length, 10)
      for (const [size, mean] of beyond!.entries()) {
        const own = gains.filter(({ place }) => place === size)
        expect(mean).toBeCloseTo(own.reduce((sum, { gain }) => sum + gain, 0) / own.length, 10)
      }
    }
  })

  it('say what a predictor tells first, last and by its coefficient', () => {
    const all = linearRegression(others, fertility)
    const deviation = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0))
    }
    const { predictors, adjustedRSquared } = relativeWeights(others, fertility)
    expect(adjustedRSquared).toBeCloseTo(all.adjustedRSquared!, 10)
    for (const { name, first, last, coefficient, pratt, correlation } of predictors) {
      const own = others[name as keyof typeof others]
      const { [name as keyof typeof others]: _, ...rest } = others
      expect(first).toBeCloseTo(linearRegression({ own }, fertility).rSquared, 10)
      expect(last).toBeCloseTo(all.rSquared - linearRegression(rest, fertility).rSquared, 10)
      expect(coefficient).toBeCloseTo((all.coefficients[name]! * deviation(own)) / deviation(fertility), 10)
      expect(pratt).toBeCloseTo(coefficient * correlation, 12)
    }
  })
})

describe('two predictors', () => {
  // Orthogonal halves of a sum: the outcome is 2a + b.
  const a = [1, 1, -1, -1]
  const b = [1, -1, 1, -1]

  it('that do not go together have their squared correlations', () => {
    const outcome = a.map((value, i) => 2 * value + b[i]!)
    const doubled = [...outcome, ...outcome]
    for (const method of [shapleyShares, relativeWeights]) {
      const { predictors } = method({ a: [...a, ...a], b: [...b, ...b] }, doubled)
      expect(predictors.map(({ share }) => share!.toFixed(12))).toEqual(['0.800000000000', '0.200000000000'])
      expect(predictors.map(({ rank }) => rank)).toEqual([1, 2])
    }
  })

  it('of which one has nothing to tell keep something by what they share', () => {
    // r(a, c) = 1/√2: c tells only by a, and yet is not without importance.
    const mixed = [...a, ...a].map((value, i) => value + [...b, ...b][i]!)
    const { predictors } = shapleyShares(
      { a: [...a, ...a], mixed },
      [...a, ...a].map((value, i) => value + (i % 8 < 4 ? 0.1 : -0.1)),
    )
    expect(predictors[1]!.coefficient).toBeCloseTo(0, 12)
    expect(predictors[1]!.importance).toBeGreaterThan(0.2)
  })
})

describe('extreme inputs', () => {
  const a = [1, 2, 3, 4, 5, 7]
  const outcome = [2, 1, 4, 3, 6, 5]

  it('keep importance whatever the units', () => {
    const base = shapleyShares({ a }, outcome).rSquared
    for (const unit of [1e-12, 1e12, 1e300, -1]) {
      expect(
        shapleyShares(
          { a: a.map(value => unit * value) },
          outcome.map(value => value / 1e5),
        ).rSquared,
      ).toBeCloseTo(base, 12)
    }
    expect(shapleyShares({ a: a.map(value => 1e9 + value) }, outcome).rSquared).toBeCloseTo(base, 6)
  })

  it('take weights as copies of rows', () => {
    const b = [2, 2, 5, 4, 4, 9]
    const weights = [1, 2, 0, 3, 1, 1]
    const copied = (values: readonly number[]): number[] =>
      values.flatMap((value, row) => Array<number>(weights[row]!).fill(value))
    for (const method of [shapleyShares, relativeWeights]) {
      const weighed = method({ a, b }, outcome, { weights })
      const copies = method({ a: copied(a), b: copied(b) }, copied(outcome))
      expect(weighed.observations).toBe(5)
      for (const [j, { importance }] of weighed.predictors.entries()) {
        expect(importance).toBeCloseTo(copies.predictors[j]!.importance, 12)
      }
    }
  })

  it('take an outcome that nothing tells', () => {
    const none = shapleyShares({ a: [1, -1, 1, -1, 0] }, [1, 1, -1, -1, 0])
    expect(none.predictors[0]).toMatchObject({ importance: 0, rank: 1, first: 0 })
    expect(none.predictors[0]).not.toHaveProperty('share')
    expect(none.adjustedRSquared).toBeLessThan(0)
  })

  it('take 20 columns exactly, and 60 by relative weights', () => {
    const columns = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, j) => [
          `x${j}`,
          Array.from({ length: 90 }, (_, i) => Math.sin(1 + i * (j + 1))),
        ]),
      )
    const given = Array.from({ length: 90 }, (_, i) => Math.sin(1 + i) + Math.cos(3 * i * i))
    const twenty = shapleyShares(columns(20), given)
    expect(twenty.predictors.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(twenty.rSquared, 10)
    const sixty = relativeWeights(columns(40), given)
    expect(sixty.predictors.reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(sixty.rSquared, 10)
    expect(thrown(() => shapleyShares(columns(21), given))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns' })
  })
})

describe('wrong calls', () => {
  const a = [1, 2, 3, 4, 5]
  const outcome = [2, 1, 4, 3, 6]

  it('are named', () => {
    expect(thrown(() => shapleyShares({ a, twice: a.map(value => 2 * value + 1) }, outcome))).toMatchObject({
      code: 'COLLINEAR_COVARIATES',
      path: 'columns.twice',
      expected: 'values that a do not tell already',
    })
    expect(thrown(() => shapleyShares({ a: [1, 1, 1, 1, 1] }, outcome))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.a',
    })
    expect(thrown(() => shapleyShares({ a }, [3, 3, 3, 3, 3]))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'outcomes',
    })
    expect(thrown(() => shapleyShares({ a: [1, 2], b: [2, 5] }, [1, 4]))).toMatchObject({ code: 'NO_DATA' })
    expect(thrown(() => shapleyShares({}, outcome))).toMatchObject({ code: 'EMPTY_INPUT', path: 'columns' })
    expect(thrown(() => shapleyShares({ a: [1, 2, 3, 4, Number.NaN] }, outcome)).path).toBe('columns.a[4]')
    expect(thrown(() => shapleyShares({ a: [1, 2] }, outcome)).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => relativeWeights({ a }, outcome, { weights: [1, 1, 1, 1, -1] })).path).toBe('options.weights[4]')
    expect(thrown(() => relativeWeights({ a }, outcome, JSON.parse('{ "weight": 1 }'))).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => relativeWeights(JSON.parse('null'), outcome)).path).toBe('columns')
  })

  it('name a column that others tell together', () => {
    const b = [2, 0, 1, 5, 3]
    const both = { a: [...a, 9], b: [...b, 1], sum: [...a, 9].map((value, i) => value - 3 * [...b, 1][i]!) }
    expect(thrown(() => shapleyShares(both, [...outcome, 2]))).toMatchObject({
      path: 'columns.sum',
      received: 'a sum of multiples of a, b',
    })
  })
})

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map(rest => [item, ...rest]))
}
