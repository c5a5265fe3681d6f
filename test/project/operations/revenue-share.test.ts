import { describe, expect, it } from 'vitest'
import { revenueShare } from '../../../src/project/operations/revenue-share.js'
import { someContext } from './some-lines.js'

describe('revenueShare', () => {
  const context = someContext()
  const months = context.grid.months + 1
  const line = (name: string, amount: number, paidTo: 'project' | 'owners' = 'project') => {
    return { name, paidTo, values: new Float64Array(months).fill(amount) }
  }
  const revenues = [line('tolls', 100), line('leases', 10), line('credits', 1000, 'owners')]
  const share = [
    { from: '2026-12-31', value: 0.1 },
    { from: '2028-01-01', value: 0.2 },
  ]
  const cost = (of?: readonly string[]) => {
    return revenueShare({ kind: 'share-of-revenue', name: 'fee', share, ...(of && { of }) }, revenues, context)
  }
  const run = { drivers: [], start: 6, last: 42 }

  it('is a share of what the project receives, or of the lines it names', () => {
    const all = cost()
    all.compute(run, 6)
    expect([12, 13].map(month => all.column.values[month])).toEqual([11, 22])
    const named = cost(['leases', 'credits'])
    named.compute(run, 6)
    expect(named.column.values[12]).toBe(101)
  })

  it('follows the cost, and ends with the project', () => {
    const fee = cost()
    fee.compute(
      {
        ...run,
        last: 12,
        drivers: [
          { on: 'operating-cost', name: 'fee', values: [2] },
          { on: 'volume', values: [9] },
        ],
      },
      6,
    )
    expect([12, 13].map(month => fee.column.values[month])).toEqual([22, 0])
  })
})
