import { describe, expect, it } from 'vitest'
import { criticWeights, pearsonCorrelation } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('criticWeights', () => {
  it('is deviation times conflict, by correlations', () => {
    const columns = { a: [1, 2, 3, 5], b: [2, 9, 4, 6], c: [9, 4, 5, 1] }
    const { weights, deviation, conflict } = criticWeights(columns, { directions: { c: 'cost' } })
    const r = (x: readonly number[], y: readonly number[]) => pearsonCorrelation(x, y).correlation
    const turned = columns.c.map(value => -value)
    expect(conflict.a).toBeCloseTo(2 - r(columns.a, columns.b) - r(columns.a, turned), 13)
    const information = { a: deviation.a * conflict.a, b: deviation.b * conflict.b, c: deviation.c * conflict.c }
    expect(weights.b).toBeCloseTo(information.b / (information.a + information.b + information.c), 14)
  })

  it('takes one criterion, and two', () => {
    expect(criticWeights({ a: [1, 5, 2] }).weights).toEqual({ a: 1 })
    const { weights, deviation } = criticWeights({ a: [1, 5, 2], b: [3, 1, 0] })
    expect(weights.a).toBeCloseTo(deviation.a / (deviation.a + deviation.b), 14)
  })

  it('shares evenly where all criteria repeat each other, where others divide 0 by 0', () => {
    expect(
      criticWeights({ a: [1, 2, 4], b: [10, 20, 40], c: [-1, -2, -4] }, { directions: { c: 'cost' } }),
    ).toMatchObject({ weights: { a: 1 / 3, b: 1 / 3, c: 1 / 3 }, conflict: { a: 0, b: 0, c: 0 } })
  })

  it('refuses a constant column, by name, and one alternative', () => {
    expect(thrown(() => criticWeights({ a: [1, 2], b: [3, 3] })).path).toBe('columns.b')
    expect(thrown(() => criticWeights({ a: [1] })).code).toBe('NO_VARIATION')
  })
})
