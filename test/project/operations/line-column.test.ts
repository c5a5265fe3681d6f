import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/project/operations/line.js'
import { finish, runColumn, sumInto } from '../../../src/project/operations/line-column.js'
import { someContext } from './some-lines.js'

const PLANNED = { drivers: [], start: 6, last: 42 }

describe('runColumn', () => {
  it('writes a line anew only where time or prices are not as planned', () => {
    const starts: number[] = []
    const line: Line = {
      name: 'line',
      follows: [{ on: 'capex', name: 'line' }],
      write: (out, start) => {
        starts.push(start)
        out.fill(start)
      },
    }
    const column = runColumn(line, someContext())
    expect(starts).toEqual([6])
    column.compute({ ...PLANNED, drivers: [{ on: 'capex', values: [2] }] }, 6)
    expect(column.column.values).toEqual(new Float64Array(43).fill(12))
    column.compute(PLANNED, 6)
    expect(column.column.values).toEqual(new Float64Array(43).fill(6))
    expect(starts).toEqual([6])
    column.compute({ ...PLANNED, start: 9 }, 9)
    column.compute({ ...PLANNED, inflation: () => undefined }, 6)
    expect(starts).toEqual([6, 9, 6])
  })
})

describe('finish', () => {
  it('cuts what comes after the last month', () => {
    const values = Float64Array.of(1, 2, 3, 4)
    finish(values, [], { ...PLANNED, last: 1 }, 0)
    expect(values).toEqual(Float64Array.of(1, 2, 0, 0))
  })
})

describe('sumInto', () => {
  it('replaces what was there, with 0 for no column', () => {
    const out = Float64Array.of(9, 9)
    const column = (...values: readonly number[]) => ({ name: 'column', values: Float64Array.from(values) })
    expect(sumInto(out, [column(1, 2), column(10, 20)])).toBe(out)
    expect(out).toEqual(Float64Array.of(11, 22))
    expect(sumInto(out, [])).toEqual(Float64Array.of(0, 0))
  })
})
