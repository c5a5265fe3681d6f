import { describe, expect, it } from 'vitest'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('a fit', () => {
  it('takes ranges and counts from the rows', () => {
    const { params, fit } = gower.fit(
      { amount: [3, null, 9], debt: [1, 10, 100], rating: ['B', 'B', null], sector: ['x', 'y', 'x'] },
      {
        amount: { kind: 'number' },
        debt: { kind: 'number', scale: 'log', range: [1, 1000] },
        rating: { kind: 'ordinal', levels: ['A', 'B'], spacing: 'ranks' },
        sector: { kind: 'nominal' },
      },
    )
    expect(params.attributes).toEqual({
      amount: { kind: 'number', weight: 1, scale: 'range', range: [3, 9] },
      debt: { kind: 'number', weight: 1, scale: 'log', range: [1, 1000] },
      rating: { kind: 'ordinal', weight: 1, levels: ['A', 'B'], spacing: 'ranks', counts: [0, 2] },
      sector: { kind: 'nominal', weight: 1 },
    })
    expect(fit).toEqual({
      source: 'counted',
      rows: 3,
      known: { amount: 2, debt: 3, rating: 2, sector: 3 },
      warnings: [],
    })
  })

  it('reports the first ten bad cells of all columns', () => {
    const bad = { a: Array.from({ length: 8 }, () => Number.NaN), b: Array.from({ length: 8 }, () => 1), c: [[1]] }
    const columns = { ...bad, c: Array.from({ length: 8 }, () => [1]) }
    const error = thrown(() =>
      gower.fit(columns as never, { a: { kind: 'number' }, b: { kind: 'symmetric-binary' }, c: { kind: 'set' } }),
    )
    expect([error.path, error.issues.length, error.issueCount]).toEqual(['columns.a[0]', 10, 24])
  })

  it('refuses a logarithm of 0 and a word among numbers', () => {
    expect(thrown(() => gower.fit({ a: [1, 0] }, { a: { kind: 'number', scale: 'log' } })).path).toBe('columns.a[1]')
    expect(thrown(() => gower.fit({ a: [1, '2'] }, { a: { kind: 'number' } })).code).toBe('INVALID_TYPE')
    expect(thrown(() => gower.fit({ a: ['1', true] }, { a: { kind: 'nominal' } })).code).toBe('INVALID_TYPE')
  })

  it('does not move when other rows come', () => {
    const scale = gower.fit({ a: [0, 10] }, { a: { kind: 'number' } })
    expect(gower.distance(scale, { a: 0 }, { a: 5 }).distance).toBe(0.5)
    expect(gower.distance(scale, { a: 0 }, { a: 50 }).distance).toBe(1)
    expect([...gower.distances(gower.table(scale, { a: [5, 500] }), { a: 0 }).values]).toEqual([0.5, 1])
  })
})
