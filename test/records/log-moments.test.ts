import { describe, expect, it } from 'vitest'
import { logMoments } from '../../src/records/index.js'

describe('logMoments', () => {
  it('is mean and scatter of the logarithms', () => {
    const { mean, squares } = logMoments([1, Math.E ** 2, Math.E ** 7])
    expect(mean).toBeCloseTo(3, 13)
    expect(squares).toBeCloseTo(26, 12)
    expect(logMoments([])).toEqual({ mean: 0, squares: 0 })
  })

  it.each([
    [[3, 0], 'OUT_OF_RANGE', 'amounts[1]'],
    [['3'], 'INVALID_TYPE', 'amounts[0]'],
    [7, 'INVALID_TYPE', 'amounts'],
  ])('refuses %j', (amounts, code, path) => {
    expect(() => Reflect.apply(logMoments, undefined, [amounts])).toThrow(expect.objectContaining({ code, path }))
  })
})
