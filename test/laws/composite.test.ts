/** Laws of composite scores, over random criteria of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparisons, CriteriaColumns, Direction } from '../../src/statistics/index.js'
import {
  compositeScore,
  criticWeights,
  directWeights,
  entropyWeights,
  groupPairwiseWeights,
  normaliseColumns,
  pairwiseWeights,
  placesByScore,
  rankReversals,
  topsis,
  weightSensitivity,
  weightUncertainty,
} from '../../src/statistics/index.js'

const NORMALISATIONS = ['min-max', 'max', 'sum', 'vector', 'z-score'] as const
const NAMES = ['a', 'b', 'c', 'd'] as const

const positive = fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power)

interface Problem {
  readonly columns: Readonly<Record<string, readonly number[]>>
  readonly directions: Readonly<Record<string, Direction>>
  readonly weights: Readonly<Record<string, number>>
}

/** One to four criteria above 0 that vary, of two to eight alternatives. */
const problems: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 8 }))
  .chain(([criteria, rows]) => {
    const column = fc
      .array(positive, { minLength: rows, maxLength: rows })
      .filter(values => Math.max(...values) > 1.001 * Math.min(...values))
    const side = fc.constantFrom<Direction>('benefit', 'cost')
    return fc.array(fc.tuple(column, side, positive), { minLength: criteria, maxLength: criteria })
  })
  .map(parts => ({
    columns: Object.fromEntries(parts.map(([column], i) => [NAMES[i]!, column])),
    directions: Object.fromEntries(parts.map(([, direction], i) => [NAMES[i]!, direction])),
    weights: directWeights(Object.fromEntries(parts.map(([, , points], i) => [NAMES[i]!, points]))).weights,
  }))

const normalisations = fc.constantFrom(...NORMALISATIONS)
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
const near = (values: Iterable<number>, digits = 9) => [...values].map(value => expect.closeTo(value, digits))

function mapColumns(columns: CriteriaColumns, change: (column: number[], name: string) => number[]) {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, change(Array.from(column), name)]))
}

const backwards = (record: Readonly<Record<string, unknown>>) => Object.entries(record).toReversed()

describe('weights', () => {
  it('add up to 1, whatever gives them', () => {
    fc.assert(
      fc.property(problems, ({ columns, directions, weights }) => {
        expect(sum(Object.values(weights))).toBeCloseTo(1, 14)
        for (const { weights: given } of [
          entropyWeights(columns, { directions }),
          criticWeights(columns, { directions }),
        ]) {
          expect(Object.keys(given)).toEqual(Object.keys(columns))
          expect(sum(Object.values(given))).toBeCloseTo(1, 14)
          expect(Math.min(...Object.values(given))).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('do not depend on the order of alternatives or criteria', () => {
    fc.assert(
      fc.property(problems, ({ columns, directions }) => {
        const turned = mapColumns(Object.fromEntries(backwards(columns)) as CriteriaColumns, column =>
          column.toReversed(),
        )
        for (const weigh of [entropyWeights, criticWeights]) {
          const [one, other] = [weigh(columns, { directions }).weights, weigh(turned, { directions }).weights]
          for (const name of Object.keys(columns)) expect(other[name]).toBeCloseTo(one[name]!, 10)
        }
      }),
    )
  })

  it('of entropy do not depend on units, those of CRITIC not on zeros either', () => {
    fc.assert(
      fc.property(problems, positive, ({ columns, directions }, unit) => {
        const scaled = mapColumns(columns, column => column.map(value => value * unit))
        const moved = mapColumns(columns, column => column.map(value => (value + Math.max(...column)) * unit))
        const entropy = entropyWeights(columns, { directions }).weights
        const critic = criticWeights(columns, { directions }).weights
        for (const name of Object.keys(columns)) {
          expect(entropyWeights(scaled, { directions }).weights[name]).toBeCloseTo(entropy[name]!, 10)
          expect(criticWeights(moved, { directions }).weights[name]).toBeCloseTo(critic[name]!, 8)
        }
      }),
    )
  })
})

describe('judgements in pairs', () => {
  const amounts = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 7 })
  const ratios = (heights: readonly number[]): Comparisons =>
    heights.map(own => heights.map(other => Math.exp(own - other)))

  it('without a contradiction give back the weights, and a ratio of 0', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('eigenvector', 'geometric-mean', 'column-mean'), (heights, method) => {
        const names = heights.map((_, i) => `c${i}`)
        const { weights, consistency } = pairwiseWeights(names, ratios(heights), { method })
        const truth = directWeights(Object.fromEntries(heights.map((height, i) => [`c${i}`, Math.exp(height)]))).weights
        for (const name of names) expect(weights[name]).toBeCloseRelative(truth[name]!, 1e-13)
        expect(consistency.ratio).toBeLessThan(1e-25)
      }),
    )
  })

  /** Judgements of Saaty's scale, some missing, tied together by those beside the diagonal. */
  const judgements = fc.integer({ min: 2, max: 6 }).chain(size =>
    fc
      .array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.boolean()), { minLength: size ** 2, maxLength: size ** 2 })
      .map(cells =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => {
            const [step, isMissing] = cells[i * size + j]!
            if (j <= i || (isMissing && j > i + 1)) return i === j ? 1 : null
            return step < 0 ? 1 / (1 - step) : 1 + step
          }),
        ),
      ),
  )

  it('do not depend on the order of criteria', () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom('eigenvector', 'geometric-mean'), (matrix, method) => {
        const names = matrix.map((_, i) => `c${i}`)
        const one = pairwiseWeights(names, matrix, { method })
        const turned = matrix.toReversed().map(row => row.toReversed())
        const other = pairwiseWeights(names.toReversed(), turned, { method })
        for (const name of names) expect(other.weights[name]).toBeCloseRelative(one.weights[name]!, 1e-10)
        expect(other.consistency.index).toBeCloseTo(one.consistency.index, 10)
        expect(one.consistency.index).toBeGreaterThanOrEqual(0)
        expect(sum(Object.values(one.weights))).toBeCloseTo(1, 14)
      }),
    )
  })

  it('of a group of one are those of the one, and of a group of like minds those of each', () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom('judgements', 'priorities'), (matrix, aggregate) => {
        const names = matrix.map((_, i) => `c${i}`)
        const own = pairwiseWeights(names, matrix).weights
        for (const judges of [{ anna: matrix }, { anna: matrix, bo: matrix, cy: matrix }]) {
          const { weights, incompatibility } = groupPairwiseWeights(names, judges, { aggregate })
          for (const name of names) expect(weights[name]).toBeCloseRelative(own[name]!, 1e-10)
          for (const index of Object.values(incompatibility)) expect(index).toBeCloseTo(1, 9)
        }
      }),
    )
  })
})

describe('scores', () => {
  it('are the sum of their parts, and lie between worst and best of them', () => {
    fc.assert(
      fc.property(problems, normalisations, ({ columns, directions, weights }, normalisation) => {
        const { scores, contributions, base, normalised } = compositeScore(columns, {
          weights,
          directions,
          normalisation,
        })
        for (const [row, score] of scores.entries()) {
          expect(base + sum(Object.values(contributions).map(part => part[row]!))).toBeCloseTo(score, 12)
          const parts = Object.values(normalised).map(part => part[row]!)
          expect(score).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-12)
          expect(score).toBeLessThanOrEqual(Math.max(...parts) + 1e-12)
        }
      }),
    )
  })

  it('that are geometric are the sum of their parts too, and never above the weighted sum', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom('max', 'sum'), ({ columns, directions, weights }, normalisation) => {
        const options = { weights, directions, normalisation }
        const added = compositeScore(columns, options).scores
        const { scores, contributions, base } = compositeScore(columns, { ...options, aggregation: 'geometric' })
        for (const [row, score] of scores.entries()) {
          expect(base + sum(Object.values(contributions).map(part => part[row]!))).toBeCloseTo(score, 12)
          expect(score).toBeLessThanOrEqual(added[row]! + 1e-12)
        }
      }),
    )
  })

  it('do not depend on units, nor on the order of alternatives and criteria', () => {
    fc.assert(
      fc.property(problems, normalisations, positive, ({ columns, directions, weights }, normalisation, unit) => {
        const options = { weights, directions, normalisation }
        const { scores } = compositeScore(columns, options)
        const scaled = mapColumns(columns, column => column.map(value => value * unit))
        expect([...compositeScore(scaled, options).scores]).toEqual(near(scores))
        const turned = mapColumns(Object.fromEntries(backwards(columns)) as CriteriaColumns, column =>
          column.toReversed(),
        )
        expect([...compositeScore(turned, options).scores.toReversed()]).toEqual(near(scores))
      }),
    )
  })

  it('of TOPSIS lie within [0, 1], and do not depend on units or order', () => {
    fc.assert(
      fc.property(problems, positive, ({ columns, directions, weights }, unit) => {
        const { closeness } = topsis(columns, { weights, directions })
        for (const value of closeness) expect(value >= 0 && value <= 1).toBe(true)
        const scaled = mapColumns(columns, column => column.map(value => value * unit))
        expect([...topsis(scaled, { weights, directions }).closeness]).toEqual(near(closeness))
        const turned = mapColumns(Object.fromEntries(backwards(columns)) as CriteriaColumns, column =>
          column.toReversed(),
        )
        expect([...topsis(turned, { weights, directions }).closeness.toReversed()]).toEqual(near(closeness))
      }),
    )
  })

  it('rise where a criterion gets better, under fixed goalposts', () => {
    fc.assert(
      fc.property(problems, ({ columns, weights }) => {
        const goalposts = Object.fromEntries(Object.keys(columns).map(name => [name, [0, 3000] as const]))
        const options = { weights, normalisation: 'goalposts', goalposts } as const
        const better = mapColumns(columns, (column, name) => (name === 'a' ? column.map(value => value * 2) : column))
        const [before, after] = [compositeScore(columns, options).scores, compositeScore(better, options).scores]
        for (const [row, score] of after.entries()) expect(score).toBeGreaterThan(before[row]!)
      }),
    )
  })

  it('have the best value of every criterion at the best place of its scale', () => {
    fc.assert(
      fc.property(problems, normalisations, ({ columns, directions }, normalisation) => {
        for (const [name, column] of Object.entries(normaliseColumns(columns, { normalisation, directions }))) {
          const given = columns[name] ?? []
          const best = directions[name] === 'cost' ? Math.min(...given) : Math.max(...given)
          expect(placesByScore(column)[given.indexOf(best)]).toBe(1)
        }
      }),
    )
  })
})

describe('sensitivity', () => {
  it('keeps the first place within its range and loses it beyond', () => {
    fc.assert(
      fc.property(problems, ({ columns, directions, weights }) => {
        const options = { weights, directions, normalisation: 'min-max' } as const
        const { first, criteria } = weightSensitivity(columns, options)
        for (const [name, { weight, firstPlace }] of Object.entries(criteria)) {
          const leadAt = (share: number): number => {
            const others = Object.entries(weights).map(([other, own]) => [other, (own / (1 - weight)) * (1 - share)])
            const { scores } = compositeScore(columns, {
              ...options,
              weights: directWeights({ ...Object.fromEntries(others), [name]: share }).weights,
            })
            return scores[first]! - Math.max(...scores.filter((_, row) => row !== first))
          }
          if (Object.keys(columns).length === 1 || weight > 0.999) continue
          const { lower = 0, upper = 1 } = firstPlace
          for (const share of [lower, (lower + upper) / 2, upper]) expect(leadAt(share)).toBeGreaterThan(-1e-12)
          if (lower > 0) expect(leadAt(lower * 0.9)).toBeLessThan(1e-12)
          if (upper < 1) expect(leadAt(0.1 + upper * 0.9)).toBeLessThan(1e-12)
        }
      }),
    )
  })

  it('knows no reversals under goalposts, and gives shares of draws', () => {
    fc.assert(
      fc.property(problems, ({ columns, weights }) => {
        const goalposts = Object.fromEntries(Object.keys(columns).map(name => [name, [0, 1000] as const]))
        const composite = { weights, normalisation: 'goalposts', goalposts } as const
        expect(rankReversals(columns, { composite }).reversals).toEqual([])
        const { firstShare, sameFirst, sameRanking } = weightUncertainty(columns, { composite, draws: 20, seed: 5 })
        expect(sum(firstShare)).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(sameRanking).toBeLessThanOrEqual(sameFirst)
      }),
      { numRuns: 50 },
    )
  })
})
