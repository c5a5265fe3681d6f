import { describe, expect, it } from 'vitest'
import { cells, numbers, optionalNumbers, wholes } from '../../src/records/revived-columns.js'

describe('columns from JSON', () => {
  it('are typed arrays of what was there', () => {
    expect(numbers([1, 0.1, -2e300], 'x', 3)).toEqual(Float64Array.of(1, 0.1, -2e300))
    expect(wholes([1, -7], 'x')).toEqual(Int32Array.of(1, -7))
    expect(cells(['a', 1], 'x', 2)).toEqual(['a', 1])
    expect(optionalNumbers({ a: [1], b: undefined, c: [2] }, ['a', 'b'], 'x')).toEqual({ a: Float64Array.of(1) })
  })

  it('are refused cell by cell', () => {
    expect(() => numbers([1, null, '3'], 'x')).toThrow(expect.objectContaining({ path: 'x[1]', issueCount: 2 }))
    expect(() => wholes([1.5, 2 ** 31, true], 'x')).toThrow(expect.objectContaining({ path: 'x[0]', issueCount: 3 }))
    expect(() => numbers([1], 'x', 2)).toThrow(expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'x' }))
    expect(() => numbers({ 0: 1 }, 'x')).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'x' }))
    expect(() => optionalNumbers({ a: [1] }, ['a'], 'x', 2)).toThrow(expect.objectContaining({ path: 'x.a' }))
  })
})
