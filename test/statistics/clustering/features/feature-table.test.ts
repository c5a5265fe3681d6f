import { describe, expect, it } from 'vitest'
import { applyScales, readFeatures } from '../../../../src/statistics/clustering/features/index.js'
import { thrown } from '../../../errors/thrown.js'

describe('columns as rows', () => {
  it('stand row by row, in order of name', () => {
    const table = readFeatures({ size: [1, 2, 3], age: Float64Array.of(4, 5, 6) }, 'none', 'columns')
    expect(table.names).toEqual(['age', 'size'])
    expect([table.size, table.dimensions]).toEqual([3, 2])
    expect(table.values).toEqual(Float64Array.of(4, 1, 5, 2, 6, 3))
  })

  it('hold no -0, which would be a value beside 0', () => {
    expect(Object.is(readFeatures({ a: [-0] }, 'none', 'columns').values[0], 0)).toBe(true)
  })

  it('are put on scales found elsewhere', () => {
    const scales = [{ centre: 10, spread: 2 }]
    expect(applyScales({ a: [10, 14] }, ['a'], scales, 'columns').values).toEqual(Float64Array.of(0, 2))
  })

  it('name each cell that is no number', () => {
    const bad = { a: [1, Number.NaN, null], b: ['2', Infinity, 1e101] }
    const error = thrown(() => readFeatures(bad as never, 'standard', 'columns'))
    expect([error.code, error.path, error.issueCount]).toEqual(['OUT_OF_RANGE', 'columns.a[1]', 5])
    expect(thrown(() => readFeatures({ a: new Array<number>(2) }, 'none', 'columns')).issueCount).toBe(2)
  })

  it('name each cell that lies so far out that its square would overflow', () => {
    const error = thrown(() => applyScales({ a: [0, 1, -1] }, ['a'], [{ centre: 0, spread: 1e-150 }], 'columns'))
    expect([error.code, error.path, error.issueCount]).toEqual(['OUT_OF_RANGE', 'columns.a[1]', 2])
  })

  it('refuse what is no table', () => {
    const code = (columns: unknown): string => thrown(() => readFeatures(columns as never, 'none', 'columns')).code
    expect(code({})).toBe('EMPTY_INPUT')
    expect(code({ a: [] })).toBe('EMPTY_INPUT')
    expect(code([[1]])).toBe('INVALID_TYPE')
    expect(code({ a: [1, 2], b: [1] })).toBe('LENGTH_MISMATCH')
    expect(code({ a: 5 })).toBe('INVALID_TYPE')
    expect(thrown(() => readFeatures({ a: [1, 2] }, 'z' as never, 'columns')).path).toBe('options.scaling')
  })

  it('must be the columns of the scales', () => {
    const scales = [{ centre: 0, spread: 1 }]
    const apply = (columns: object) => thrown(() => applyScales(columns as never, ['a'], scales, 'clients'))
    expect([apply({}).code, apply({}).path]).toEqual(['MISSING_VALUE', 'clients.a'])
    expect(apply({ a: [1], b: [1] }).code).toBe('UNKNOWN_OPTION')
  })
})
