import { describe, expect, it } from 'vitest'
import { expectFinite, expectPositive } from '../../../src/errors/index.js'
import {
  heldColumn,
  readBeside,
  readColumn,
  readEach,
  readPeriods,
} from '../../../src/project/coverage/read-columns.js'

describe('columns of callers', () => {
  it('are copied as doubles', () => {
    const given = Float64Array.of(1, 2)
    const read = readColumn(given, 'c')
    given[0] = 9
    expect(Array.from(read)).toEqual([1, 2])
    expect(Array.from(readColumn([3], 'c', expectPositive))).toEqual([3])
  })

  it('are named with the place that is wrong', () => {
    expect(() => readColumn([1, Number.NaN], 'c')).toThrow('c[1]: expected a finite number')
    expect(() => readColumn(Array.of(1, undefined, 3), 'c')).toThrow('c[1]: expected a number, received undefined')
    expect(() => readColumn('12', 'c')).toThrow('c: expected an array or a Float64Array of numbers')
    expect(() => readBeside([1], 2, 'c')).toThrow('c: expected 2 values, received 1 [LENGTH_MISMATCH]')
    expect(() => readPeriods([], 'c')).toThrow('EMPTY_INPUT')
  })

  it('may be one number for all', () => {
    expect(Array.from(readEach(6, 3, 'm', expectPositive))).toEqual([6, 6, 6])
    expect(Array.from(readEach([6, 3], 2, 'm', expectFinite))).toEqual([6, 3])
    expect(() => readEach(0, 3, 'm', expectPositive)).toThrow('m: expected a number > 0')
  })

  it('hold finite figures only', () => {
    expect(Array.from(heldColumn(Float64Array.of(-1, 2), 'c'))).toEqual([-1, 2])
    expect(() => heldColumn(Float64Array.of(1, Number.POSITIVE_INFINITY), 'c')).toThrow('OUT_OF_RANGE')
  })
})
