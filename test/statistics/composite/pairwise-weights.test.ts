import { describe, expect, it } from 'vitest'
import { comparisonMatrix, pairwiseWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const METHODS = ['eigenvector', 'geometric-mean', 'column-mean'] as const

describe('pairwiseWeights', () => {
  it.each(METHODS)('%s recovers the weights of judgements that agree', method => {
    const { weights, missingComparisons } = pairwiseWeights(
      ['a', 'b', 'c'],
      [
        [1, 2, 6],
        [null, 1, 3],
        [null, null, 1],
      ],
      { method },
    )
    expect(weights).toEqual({ a: expect.closeTo(0.6, 15), b: expect.closeTo(0.3, 15), c: expect.closeTo(0.1, 15) })
    expect(missingComparisons).toBe(0)
  })

  it.each(METHODS)('%s takes one and two criteria', method => {
    expect(pairwiseWeights(['a'], [[1]], { method }).weights).toEqual({ a: 1 })
    expect(
      pairwiseWeights(
        ['a', 'b'],
        [
          [1, 3],
          [null, 1],
        ],
        { method },
      ).weights,
    ).toEqual({ a: expect.closeTo(0.75, 15), b: expect.closeTo(0.25, 15) })
  })

  it('does not read a gap as a judgement of 1', () => {
    const names = ['a', 'b', 'c']
    const open = comparisonMatrix(names, [
      { of: 'a', over: 'b', times: 2 },
      { of: 'b', over: 'c', times: 4 },
    ])
    const filled = open.map(row => row.map(cell => cell ?? 1))
    const { weights, missingComparisons } = pairwiseWeights(names, open)
    expect(missingComparisons).toBe(1)
    expect(weights['a']! / weights['c']!).toBeCloseTo(8, 12)
    expect(pairwiseWeights(names, filled).weights['a']! / pairwiseWeights(names, filled).weights['c']!).toBeCloseTo(
      2,
      12,
    )
  })

  it('has no column means with gaps', () => {
    const gaps = [
      [1, 2, null],
      [null, 1, 4],
      [null, null, 1],
    ]
    expect(thrown(() => pairwiseWeights(['a', 'b', 'c'], gaps, { method: 'column-mean' })).code).toBe(
      'CONFLICTING_OPTIONS',
    )
  })

  it('takes more criteria than the tables of peers', () => {
    const names = Array.from({ length: 20 }, (_, i) => `c${i}`)
    const even = names.map(() => names.map(() => 1))
    expect(pairwiseWeights(names, even).consistency.ratio).toBe(0)
    expect(thrown(() => pairwiseWeights(names, even, { randomIndex: 'saaty-1980' })).path).toBe('options.randomIndex')
  })

  it('refuses other options', () => {
    // @ts-expect-error no such method
    expect(thrown(() => pairwiseWeights(['a'], [[1]], { method: 'mean' })).path).toBe('options.method')
    // @ts-expect-error no such option
    expect(thrown(() => pairwiseWeights(['a'], [[1]], { table: 'x' })).code).toBe('UNKNOWN_OPTION')
  })
})
