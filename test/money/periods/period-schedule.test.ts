import { describe, expect, it } from 'vitest'
import { periodSchedule } from '../../../src/money/index.js'
import { CHINA } from '../holidays/china.js'

describe('a schedule', () => {
  it('tells each period whole', () => {
    const periods = periodSchedule({
      from: '2025-01-10',
      every: { value: 1, unit: 'month' },
      until: '2025-05-01',
      firstStub: 'short',
      businessDays: { calendar: CHINA, rule: 'following' },
    })
    expect(periods).toEqual([
      { number: 1, start: '2025-01-10', end: '2025-02-01', due: '2025-02-05', length: 'short' },
      { number: 2, start: '2025-02-01', end: '2025-03-01', due: '2025-03-03', length: 'regular' },
      { number: 3, start: '2025-03-01', end: '2025-04-01', due: '2025-04-01', length: 'regular' },
      { number: 4, start: '2025-04-01', end: '2025-05-01', due: '2025-05-06', length: 'regular' },
    ])
  })

  it('names its last period too', () => {
    const lengths = periodSchedule({ from: '2024-01-31', every: { value: 2, unit: 'week' }, until: '2024-03-01' })
    expect(lengths.map(({ length }) => length)).toEqual(['regular', 'regular', 'short'])
  })

  it('survives JSON', () => {
    const periods = periodSchedule({ from: '2024-01-31', every: { value: 1, unit: 'year' }, count: 30 })
    expect(JSON.parse(JSON.stringify(periods))).toEqual(periods)
    expect(periods.at(-1)?.end).toBe('2054-01-31')
  })
})
