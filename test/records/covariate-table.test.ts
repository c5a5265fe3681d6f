import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/records/covariate-table.js'

function unchecked(json: string): Parameters<typeof readTable>[0] {
  return JSON.parse(json)
}

describe('readTable', () => {
  it('takes columns as they are', () => {
    const { client, covariates, path } = readTable({ client: ['a', 'b'], age: Float64Array.of(40, 50) })
    expect(client).toEqual(['a', 'b'])
    expect([...covariates]).toEqual([['age', Float64Array.of(40, 50)]])
    expect(path('age', 1)).toBe('table.age[1]')
  })

  it('makes columns of rows, with holes where a row has no cell', () => {
    const rows = [{ client: 'a' }, { client: 'b', age: 50 }, { client: 'c', sector: 'energy' }]
    const { client, covariates, path } = readTable(rows)
    expect(client).toEqual(['a', 'b', 'c'])
    expect(Array.from(covariates.get('age') ?? [])).toEqual([undefined, 50, undefined])
    expect(Array.from(covariates.get('sector') ?? [])).toEqual([undefined, undefined, 'energy'])
    expect(path('age', 1)).toBe('table[1].age')
    expect(readTable(new Set(rows)).client).toEqual(['a', 'b', 'c'])
  })

  it('says what is no table', () => {
    const wrong = (json: string, code: string, path: string): void =>
      expect(() => readTable(unchecked(json))).toThrow(expect.objectContaining({ code, path }))
    wrong('"gender"', 'INVALID_TYPE', 'table')
    wrong('null', 'INVALID_TYPE', 'table')
    wrong('{"gender":[1]}', 'MISSING_VALUE', 'table.client')
    wrong('[]', 'MISSING_VALUE', 'table.client')
    wrong('{"client":[1]}', 'EMPTY_INPUT', 'table')
    wrong('{"client":[1],"gender":"1"}', 'INVALID_TYPE', 'table.gender')
    wrong('{"client":[1],"gender":[1,2]}', 'LENGTH_MISMATCH', 'table.gender')
    wrong('[{"client":1,"age":3},7,[1]]', 'INVALID_TYPE', 'table[1]')
  })
})
