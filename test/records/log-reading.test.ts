import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/errors/index.js'
import { logReading, wholeLog } from '../../src/records/log-reading.js'
import { thrown } from '../errors/thrown.js'

const plan = { refunds: 'error', onIssue: 'throw' } as const
const good = { client: 'ann', date: '2024-01-01' }
const bad = { client: 'ann', date: 'soon' }

describe('wholeLog', () => {
  it('reads rows and columns alike', () => {
    const rows = wholeLog([good, { client: 'bob', date: '2024-01-08' }], plan)
    const columns = wholeLog({ client: ['ann', 'bob'], date: ['2024-01-01', '2024-01-08'] }, plan)
    const typed = wholeLog({ client: Int32Array.of(0, 1), date: Int32Array.of(19_723, 19_730) }, plan)
    for (const { events, clients, rows: count, lastDay } of [rows, columns, typed]) {
      expect([Array.from(events.day.subarray(0, 2)), clients.size, count, lastDay]).toEqual([
        [19_723, 19_730],
        2,
        2,
        19_730,
      ])
    }
  })

  it('throws all faults at once, leaves them out, or tells them', () => {
    expect(thrown(() => wholeLog([bad, good, bad], plan)).issueCount).toBe(2)
    expect(wholeLog([bad, good], { ...plan, onIssue: 'skip' }).events.length).toBe(1)
    const told: Issue[] = []
    wholeLog([bad, good], { ...plan, onIssue: issue => told.push(issue) })
    expect(told.map(({ path }) => path)).toEqual(['orders[0].date'])
  })

  it('refuses a log without rows', () => {
    expect(thrown(() => wholeLog([], plan)).code).toBe('EMPTY_INPUT')
  })
})

describe('logReading', () => {
  it('takes more rows after it has finished once', () => {
    const { reader, finish } = logReading(plan)
    reader.read([good])
    expect(finish().rows).toBe(1)
    reader.read([good])
    expect(finish().rows).toBe(2)
  })

  it('gathers faults until somebody asks', () => {
    const { reader, faults } = logReading(plan)
    reader.read([bad])
    expect(faults.count).toBe(1)
  })
})
