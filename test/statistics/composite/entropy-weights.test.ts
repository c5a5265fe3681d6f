import { describe, expect, it } from 'vitest'
import { entropyWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('entropyWeights', () => {
  it('is the definition', () => {
    const { weights, entropy } = entropyWeights({ a: [1, 3], b: [2, 2.5] })
    const ofA = -(0.25 * Math.log2(0.25) + 0.75 * Math.log2(0.75))
    const ofB = -((2 / 4.5) * Math.log2(2 / 4.5) + (2.5 / 4.5) * Math.log2(2.5 / 4.5))
    expect(entropy).toEqual({ a: expect.closeTo(ofA, 14), b: expect.closeTo(ofB, 14) })
    expect(weights.a).toBeCloseTo((1 - ofA) / (2 - ofA - ofB), 14)
  })

  it('gives nothing to a constant column, and all to the only other', () => {
    expect(entropyWeights({ a: [1, 3], b: [5, 5] })).toEqual({
      weights: { a: 1, b: 0 },
      method: 'entropy',
      entropy: { a: expect.closeTo(0.8112781244591328, 14), b: 1 },
    })
  })

  it('reaches both ends: one has all, all have the same', () => {
    expect(entropyWeights({ a: [0, 0, 4], b: [1, 1, 1] }).entropy).toEqual({ a: 0, b: 1 })
  })

  it('keeps its digits where shares are nearly even', () => {
    // To second order 1 − E is the variance of shares over 2 ln m: weights of deviations 1e-9 and 2e-9 are 1 : 4.
    const { weights } = entropyWeights({ a: [1 - 2 ** -30, 1 + 2 ** -30], b: [1 - 2 ** -29, 1 + 2 ** -29] })
    expect(weights.b / weights.a).toBeCloseRelative(4, 1e-6)
  })

  it('takes one criterion, reciprocals of a cost, and any size', () => {
    expect(entropyWeights({ a: [1, 2] }).weights).toEqual({ a: 1 })
    const asCost = entropyWeights({ a: [1, 2, 4] }, { directions: { a: 'cost' } }).entropy.a
    expect(asCost).toBeCloseTo(entropyWeights({ a: [4, 2, 1] }).entropy.a, 14)
    expect(entropyWeights({ a: [1e300, 3e300], b: [1e-300, 3e-300] }).weights).toEqual({ a: 0.5, b: 0.5 })
  })

  it.each([
    ['OUT_OF_RANGE', 'columns.a[1]', { a: [1, -1] }, 'benefit'],
    ['OUT_OF_RANGE', 'columns.a[0]', { a: [0, 1] }, 'cost'],
    ['OUT_OF_RANGE', 'columns.a', { a: [0, 0] }, 'benefit'],
    ['NO_VARIATION', 'columns', { a: [2, 2] }, 'benefit'],
    ['NO_VARIATION', 'columns', { a: [2] }, 'benefit'],
  ] as const)('says %s at %s', (code, path, columns, direction) => {
    const error = thrown(() => entropyWeights(columns, { directions: { a: direction } }))
    expect([error.code, error.path]).toEqual([code, path])
  })
})

describe('a value beside which the others are nothing', () => {
  it('tells alternatives apart as one beside zeros does', () => {
    const { entropy } = entropyWeights({ a: [1e300, 2, 3, 1], b: [1, 2, 3, 4] })
    expect(entropy.a).toBeCloseTo(0, 12)
  })
})
