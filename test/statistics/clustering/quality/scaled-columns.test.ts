import { describe, expect, it } from 'vitest'
import { clustersOf, columnsOf, readNumbers } from '../../../../src/statistics/clustering/quality/scaled-columns.js'
import { thrown } from '../../../errors/thrown.js'

describe('numbers to try', () => {
  it('go up to ten, or to one less than the rows that differ', () => {
    const x = Array.from({ length: 30 }, (_, i) => i)
    expect(readNumbers({ x }, {}, 2).numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(readNumbers({ x: [1, 1, 2, 3] }, {}, 2).numbers).toEqual([1, 2])
    expect(readNumbers({ x }, { from: 12 }, 2).numbers).toEqual([12])
    expect(readNumbers({ x }, { from: 2, to: 3 }, 2)).toMatchObject({ numbers: [2, 3], references: 20, seed: 42 })
  })

  it('are asked of scaled columns', () => {
    const { columns, table } = readNumbers({ b: [0, 2, 4], a: [5, 5, 9] }, { scaling: 'robust' }, 2)
    expect(columns['b']).toEqual(Float64Array.of(-1, 0, 1))
    expect(columnsOf(table, table.values)).toEqual(columns)
  })

  it('name what is wrong', () => {
    const fault = (options: object) => thrown(() => readNumbers({ x: [1, 2, 3] }, options, 2))
    expect(fault({ to: 3 })).toMatchObject({ code: 'TOO_FEW_POINTS', path: 'options.to' })
    expect(fault({ from: 3, to: 2 }).path).toBe('options.to')
    expect(fault({ from: 0 }).path).toBe('options.from')
    expect(fault({ references: 1 }).path).toBe('options.references')
    expect(fault({ seed: 0.5 }).path).toBe('options.seed')
    expect(fault({ scaling: 'rank' }).path).toBe('options.scaling')
  })

  it('ask no clustering for a single cluster', () => {
    const none = () => {
      throw new Error('was asked')
    }
    expect(clustersOf(none, 1, {}, 3)).toEqual({ segment: Uint16Array.of(0, 0, 0), segmentNames: ['all'] })
  })
})
