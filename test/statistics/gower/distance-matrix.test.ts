import { describe, expect, it } from 'vitest'
import type { AttributeColumns } from '../../../src/statistics/index.js'
import { gower } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../concentration/samples.js'
import { BY_RANKS, LOANS } from './samples.js'

const SCALE = gower.fit(LOANS, BY_RANKS)

function rowOf(columns: AttributeColumns, row: number) {
  return Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[row]]))
}

describe('all pairs', () => {
  it('are each as from one row', () => {
    const table = gower.table(SCALE, LOANS)
    const { size, values, defined, coverage } = gower.distanceMatrix(table)
    expect(size).toBe(8)
    for (let one = 0; one < 8; one++) {
      const from = gower.distances(table, rowOf(LOANS, one))
      for (let other = 0; other < 8; other++) {
        if (one === other) continue
        const place = gower.pairIndex(8, one, other)
        expect([values[place], defined[place], coverage[place]]).toEqual([
          from.values[other],
          from.defined[other],
          from.coverage[other],
        ])
      }
    }
  })

  it('of one row are none', () => {
    const scale = gower.fromParams({ a: { kind: 'number', range: [0, 1] } })
    expect(gower.distanceMatrix(gower.table(scale, { a: [1] })).values.length).toBe(0)
  })

  it('have a place each', () => {
    const places = [0, 1, 2, 3].flatMap(one => [0, 1, 2, 3].filter(other => other > one).map(other => [one, other]))
    expect(places.map(([one, other]) => gower.pairIndex(4, other!, one!))).toEqual([0, 1, 2, 3, 4, 5])
    expect(thrown(() => gower.pairIndex(4, 1, 1)).path).toBe('other')
    expect(thrown(() => gower.pairIndex(4, 4, 1)).path).toBe('one')
    expect(thrown(() => gower.pairIndex(1, 0, 0)).path).toBe('size')
  })

  it('are not asked of more rows than memory holds', () => {
    const scale = gower.fromParams({ a: { kind: 'number', range: [0, 1] } })
    const table = gower.table(scale, { a: new Float64Array(20_001) })
    expect(thrown(() => gower.distanceMatrix(table)).path).toBe('table.size')
    expect(thrown(() => gower.distanceMatrix(untyped({}))).path).toBe('table')
  })
})
