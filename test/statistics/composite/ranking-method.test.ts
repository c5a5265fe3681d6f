import { describe, expect, it } from 'vitest'
import { linearParts, rankingBy, weightedTotals } from '../../../src/statistics/composite/ranking-method.js'
import { compositeScore, topsis } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { a: [1, 2, 4], b: [3, 1, 2] }
const weights = { a: 0.4, b: 0.6 }

describe('rankingBy', () => {
  it('scores as the method does', () => {
    const added = rankingBy(columns, { composite: { weights, normalisation: 'max' } })
    expect(added.scoresWith(added.weights)).toEqual(compositeScore(columns, { weights, normalisation: 'max' }).scores)
    const near = rankingBy(columns, { topsis: { weights } })
    expect(near.scoresWith(near.weights)).toEqual(topsis(columns, { weights }).closeness)
    expect(near.names).toEqual(['a', 'b'])
  })

  it('ranks a geometric score by its logarithm', () => {
    const options = { weights, normalisation: 'max', aggregation: 'geometric' } as const
    const ranking = rankingBy(columns, { composite: options })
    const logs = compositeScore(columns, options).scores.map(Math.log)
    for (const [row, score] of ranking.scoresWith(ranking.weights).entries()) expect(score).toBeCloseTo(logs[row]!, 14)
  })

  it('wants one method', () => {
    expect(thrown(() => rankingBy(columns, {})).received).toBe('"neither"')
    const both = { composite: { weights, normalisation: 'max' }, topsis: { weights } } as const
    expect(thrown(() => rankingBy(columns, both)).code).toBe('CONFLICTING_OPTIONS')
  })
})

it('linearParts are what weightedTotals adds', () => {
  const parts = [Float64Array.of(1, 2), Float64Array.of(10, 20)]
  const checked = { names: ['a', 'b'], parts, weights: Float64Array.of(0.5, 0.5), aggregation: 'weighted-sum' } as const
  expect(linearParts(checked)).toBe(parts)
  expect([...weightedTotals(parts, Float64Array.of(0.5, 0.1))]).toEqual([1.5, 3])
  expect(linearParts({ ...checked, aggregation: 'geometric' })[0]).toEqual(Float64Array.of(0, Math.log(2)))
})
