import { describe, expect, it } from 'vitest'
import { depreciationWriter } from '../../../src/project/operations/capex-depreciation.js'
import type { Run } from '../../../src/project/operations/run.js'
import { someGrid } from './some-project.js'

describe('depreciationWriter', () => {
  const grid = someGrid()
  const spent = (...amounts: readonly number[]) => ({ name: 'spent', values: Float64Array.from(amounts) })
  const line = { name: 'works', amount: 1, draw: { kind: 'even' } } as const
  const write = depreciationWriter(
    [
      { ...line, depreciation: { kind: 'straight-line', years: 1 } },
      line,
      { ...line, depreciation: { kind: 'table', shares: [0.6, 0.4] } },
    ],
    [spent(0, 100, 140), spent(1000), spent(40)],
    grid,
  )
  const written = (run: Partial<Run> = {}) => {
    const out = new Float64Array(grid.months + 1).fill(-7)
    write(out, { drivers: [], start: 6, last: 42, ...run })
    return out
  }
  const at = (out: Float64Array, months: readonly number[]) => months.map(month => out[month])
  const about = (amounts: readonly number[]) => amounts.map(amount => expect.closeTo(amount, 12))

  it('is the share of each month of what was spent, without what may not be depreciated', () => {
    expect(at(written(), [0, 6, 7, 18, 19, 30, 31])).toEqual(about([0, 0, 22, 22, 16 / 12, 16 / 12, 0]))
  })

  it('begins with operation, and ends with it', () => {
    expect(at(written({ start: 10 }), [10, 11, 22, 23])).toEqual(about([0, 22, 22, 16 / 12]))
    expect(at(written({ last: 8 }), [7, 8, 9])).toEqual(about([22, 22, 0]))
    expect(written({ last: 3 })).toEqual(new Float64Array(43))
    expect(written({ start: 42 })).toEqual(new Float64Array(43))
  })
})
