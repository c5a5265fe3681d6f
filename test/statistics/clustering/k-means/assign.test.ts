import { describe, expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = kMeans.fromParams({
  features: { debt: { centre: 100, spread: 50 }, growth: { centre: 0, spread: 0.1 } },
  clusters: [
    { name: 'steady', centre: { debt: 100, growth: 0 } },
    { name: 'growing', centre: { debt: 100, growth: 0.4 } },
  ],
})

describe('assigning', () => {
  it('goes by distance in spreads, the first of equally near centres', () => {
    const { segment, distance, size, segmentNames } = kMeans.assign(model, {
      debt: [150, 100, 100],
      growth: [0, 0.2, 0.3],
    })
    expect([...segment]).toEqual([0, 0, 1])
    expect([...distance].map(value => Number(value.toFixed(12)))).toEqual([1, 2, 1])
    expect([size, segmentNames]).toEqual([3, ['steady', 'growing']])
  })

  it('gives the rows of a fit the sizes and the sum of its report', () => {
    const x = Array.from({ length: 200 }, (_, i) => Math.sin(i) * 10 ** (i % 3))
    const y = Array.from({ length: 200 }, (_, i) => (i * i) % 37)
    const fitted = kMeans.fit({ x, y }, { clusters: 5 })
    const { segment, distance } = kMeans.assign(fitted, { x, y })
    const counts = [0, 1, 2, 3, 4].map(code => segment.filter(other => other === code).length)
    const within = distance.reduce((sum, one) => sum + one * one, 0)
    expect(fitted.fit).toMatchObject({ sizes: counts, withinSumOfSquares: expect.closeTo(within, 9) })
  })

  it('refuses other columns, cells and documents', () => {
    const fault = (columns: object, of: unknown = model) => {
      const { code, path } = thrown(() => kMeans.assign(of as never, columns as never))
      return [code, path]
    }
    expect(fault({ debt: [1] })).toEqual(['MISSING_VALUE', 'columns.growth'])
    expect(fault({ debt: [1], growth: [1], age: [1] })).toEqual(['UNKNOWN_OPTION', 'columns.age'])
    expect(fault({ debt: [1, Number.NaN], growth: [1, 1] })).toEqual(['OUT_OF_RANGE', 'columns.debt[1]'])
    expect(fault({ debt: [1], growth: [1] }, { ...model, kind: 'rfm' })).toEqual(['INVALID_DOCUMENT', 'model.kind'])
    expect(fault({ debt: [1], growth: [1] }, null)).toEqual(['INVALID_TYPE', 'model'])
    expect(fault({ debt: [1], growth: [1] }, { ...model, params: { features: {}, clusters: [] } })).toEqual([
      'EMPTY_INPUT',
      'model.params.features',
    ])
  })
})
