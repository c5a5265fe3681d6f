import { describe, expect, it } from 'vitest'
import { daysPer, TIME_UNITS } from '../../src/money/index.js'
import { wholeDays } from '../../src/records/whole-days.js'

describe('wholeDays', () => {
  it('takes times back to the days they were made from', () => {
    const days = [0, 1, 17, 365, 40_000, 3_000_000]
    for (const unit of TIME_UNITS) {
      const times = days.map(day => day / daysPer(unit))
      expect(wholeDays(times, unit, 'base.age')).toEqual(Int32Array.from(days))
    }
  })

  it('names the first times that are no days, and how many there are', () => {
    expect(() => wholeDays([1, 38.86, 2, 1e10], 'week', 'base.age')).toThrow(
      expect.objectContaining({
        issueCount: 2,
        issues: [
          expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'base.age[1]', received: '38.86' }),
          expect.objectContaining({ path: 'base.age[3]' }),
        ],
      }),
    )
  })
})
