import { describe, expect, it } from 'vitest'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const columns = { years: [1, 2, 3, 20, 22], loans: [1, 1, 2, 9, 8] }

describe('a fit', () => {
  it('says what it found', () => {
    const { params, fit, kind, version } = kMeans.fit(columns, { clusters: 2 })
    expect([kind, version]).toEqual(['k-means', 1])
    expect(params.clusters).toEqual([
      { name: 'cluster 1', centre: { loans: expect.closeTo(4 / 3, 14), years: 2 } },
      { name: 'cluster 2', centre: { loans: 8.5, years: 21 } },
    ])
    // Deviations over n: loans 3.544, years 9.351.
    const within = (2 / 3 + 0.5) / 12.56 + (2 + 2) / 87.44
    expect(fit).toEqual({
      source: 'searched',
      observations: 5,
      distinctRows: 5,
      starts: 10,
      startsAtBest: 10,
      seed: 42,
      converged: true,
      iterations: 1,
      withinSumOfSquares: expect.closeTo(within, 12),
      betweenSumOfSquares: expect.closeTo(10 - within, 12),
      sizes: [3, 2],
      warnings: [],
    })
  })

  it('of one cluster is the mean, of as many as distinct rows the rows', () => {
    const one = kMeans.fit(columns, { clusters: 1, scaling: 'none' })
    expect(one.params.clusters[0]?.centre).toEqual({ loans: 4.2, years: 9.6 })
    const all = kMeans.fit({ x: [4, 4, 1, 7] }, { clusters: 3, scaling: 'none' })
    expect(all.params.clusters.map(({ centre }) => centre['x'])).toEqual([4, 1, 7])
    expect(all.fit).toMatchObject({ withinSumOfSquares: 0, betweenSumOfSquares: 18, sizes: [2, 1, 1], distinctRows: 3 })
    expect(kMeans.fit({ x: [5] }, { clusters: 1, scaling: 'none' }).fit).toMatchObject({ sizes: [1] })
  })

  it('puts clusters in the order asked for, under the names given', () => {
    const order = { by: 'years', direction: 'descending' } as const
    const { params, fit } = kMeans.fit(columns, { clusters: 2, order, names: ['old', 'new'] })
    expect(params.clusters.map(({ name, centre }) => [name, centre['years']])).toEqual([
      ['old', 21],
      ['new', 2],
    ])
    expect(fit).toMatchObject({ sizes: [2, 3] })
  })

  it('warns of rounds used up, and of a best found once', () => {
    const x = Array.from({ length: 300 }, (_, i) => Math.sin(i * i))
    const y = Array.from({ length: 300 }, (_, i) => Math.cos(3 * i * i))
    const codes = (options: object): string[] => {
      const { fit } = kMeans.fit({ x, y }, { clusters: 20, ...options })
      return fit.source === 'searched' ? fit.warnings.map(({ code }) => code) : []
    }
    expect(codes({ iterations: 1 })).toContain('NOT_CONVERGED')
    expect(codes({ starts: 3 })).toEqual(['BEST_FOUND_ONCE'])
    expect(codes({ starts: 1 })).toEqual([])
  })

  it('refuses more clusters than rows that differ', () => {
    const error = thrown(() => kMeans.fit({ x: [1, 1, 2] }, { clusters: 3 }))
    expect([error.code, error.path, error.expected]).toEqual([
      'TOO_FEW_POINTS',
      'options.clusters',
      'at most 2, the distinct rows',
    ])
  })

  it('refuses a constant column, unless nothing is divided by its spread', () => {
    expect(thrown(() => kMeans.fit({ x: [1, 2], y: [3, 3] }, { clusters: 2 }))).toMatchObject({
      code: 'NO_VARIATION',
      path: 'columns.y',
    })
    expect(kMeans.fit({ x: [1, 2], y: [3, 3] }, { clusters: 2, scaling: 'none' }).fit).toMatchObject({ sizes: [1, 1] })
  })

  it('holds no typed array and is frozen to the last field', () => {
    const model = kMeans.fit(columns, { clusters: 2 })
    expect(Object.isFrozen(model.params.clusters[0]?.centre)).toBe(true)
    expect(structuredClone(model)).toEqual(JSON.parse(JSON.stringify(model)))
  })
})
