import { describe, expect, it } from 'vitest'
import { topsis } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { price: [3, 4], quality: [1, 2] }
const weights = { price: 0.5, quality: 0.5 }

describe('topsis', () => {
  it('is the distances of the definition', () => {
    const { closeness, fromIdeal, fromWorst } = topsis(columns, { weights, directions: { price: 'cost' } })
    const [price, quality] = [0.5 / 5, 0.5 / Math.sqrt(5)]
    expect([...fromIdeal]).toEqual([expect.closeTo(quality, 15), expect.closeTo(price, 15)])
    expect([...fromWorst]).toEqual([expect.closeTo(price, 15), expect.closeTo(quality, 15)])
    expect(closeness[0]).toBeCloseTo(price / (price + quality), 15)
  })

  it('is 1 for the best in everything and 0 for the worst', () => {
    expect([...topsis(columns, { weights }).closeness]).toEqual([0, 1])
  })

  it.each([
    ['min-max', 1, 1],
    ['max', 1 / 4, 1 / 2],
    ['sum', 1 / 7, 1 / 3],
  ] as const)('divides by %s', (normalisation, price, quality) => {
    const { fromIdeal } = topsis(columns, { weights, normalisation, directions: { price: 'cost' } })
    expect([...fromIdeal]).toEqual([expect.closeTo(0.5 * quality, 15), expect.closeTo(0.5 * price, 15)])
  })

  it('lets a constant column count for nothing', () => {
    const { closeness } = topsis({ ...columns, same: [5, 5] }, { weights: { price: 0.4, quality: 0.4, same: 0.2 } })
    expect([...closeness]).toEqual([0, 1])
  })

  it('takes one criterion, and negative values', () => {
    expect([...topsis({ profit: [-2, 0, 2] }, { weights: { profit: 1 } }).closeness]).toEqual([0, 0.5, 1])
  })

  it('refuses what peers turn into 0/0: zeros alone, and alternatives all alike', () => {
    const zeros = thrown(() => topsis({ price: [1, 2], gifts: [0, 0] }, { weights: { price: 0.5, gifts: 0.5 } }))
    expect([zeros.code, zeros.path]).toEqual(['OUT_OF_RANGE', 'columns.gifts'])
    expect(thrown(() => topsis({ price: [3, 3] }, { weights: { price: 1 } })).code).toBe('NO_VARIATION')
    expect(thrown(() => topsis({ price: [3] }, { weights: { price: 1 } })).code).toBe('NO_VARIATION')
    const unweighted = { price: 1, quality: 0 }
    expect(thrown(() => topsis({ price: [3, 3], quality: [1, 2] }, { weights: unweighted })).path).toBe('columns')
    const constant = thrown(() => topsis({ price: [3, 3] }, { weights: { price: 1 }, normalisation: 'min-max' }))
    expect([constant.code, constant.path]).toEqual(['NO_VARIATION', 'columns.price'])
    const negative = thrown(() => topsis({ price: [3, -3] }, { weights: { price: 1 }, normalisation: 'sum' }))
    expect(negative.path).toBe('columns.price[1]')
  })
})
