import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../../../src/statistics/clustering/features/feature-scale.js'
import { thrown } from '../../../errors/thrown.js'

describe('a scale', () => {
  it('is the mean and the deviation over n', () => {
    expect(scaleOf([2, 4, 4, 4, 5, 5, 7, 9], 'standard', 'x')).toEqual({ centre: 5, spread: 2 })
  })

  it('is the median and the distance between the quartiles', () => {
    expect(scaleOf([1, 2, 3, 4, 1000], 'robust', 'x')).toEqual({ centre: 3, spread: 2 })
  })

  it('is nothing where none is wanted, of a constant column too', () => {
    expect(scaleOf([7, 7], 'none', 'x')).toEqual({ centre: 0, spread: 1 })
  })

  it('is the same to the last digit in any order of rows', () => {
    const column = Array.from({ length: 500 }, (_, i) => Math.sin(i) * 10 ** (i % 9))
    const turned = [...column].reverse()
    expect(scaleOf(turned, 'standard', 'x')).toEqual(scaleOf(column, 'standard', 'x'))
    expect(scaleOf(turned, 'robust', 'x')).toEqual(scaleOf(column, 'robust', 'x'))
  })

  it('exists at any magnitude', () => {
    for (const unit of [1e-300, 1e-12, 1e12, 1e100]) {
      const { centre, spread } = scaleOf([-unit, unit], 'standard', 'x')
      expect(centre).toBe(0)
      expect(spread / unit).toBeCloseTo(1, 14)
    }
  })

  it('is not found where nothing varies', () => {
    expect(thrown(() => scaleOf([0.1, 0.1, 0.1], 'standard', 'columns.x'))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.x',
    })
    expect(thrown(() => scaleOf([1, 1, 1, 1, 9], 'robust', 'x')).expected).toBe('quartiles that differ')
    expect(thrown(() => scaleOf([0, 0, 0, 5e-324], 'standard', 'x')).code).toBe('NO_VARIATION')
  })
})
