import { describe, expect, it } from 'vitest'
import { rowTimes } from '../../../src/project/returns/row-times.js'

describe('rowTimes', () => {
  it('counts days over 365 and months over 12', () => {
    const times = rowTimes(['2023-12-31', '2024-06-30', '2024-12-31'], [0, 6, 6], 'flows')
    expect(Array.from(times.periodicYears)).toEqual([0, 0.5, 1])
    expect(Array.from(times.datedYears)).toEqual([0, 182 / 365, 366 / 365])
    expect(Array.from(times.months)).toEqual([0, 6, 12])
  })

  it('refuses rows that are none', () => {
    expect(() => rowTimes([], [], 'flows')).toThrow('EMPTY_INPUT')
    expect(() => rowTimes(['2024-12-31'], [0, 6], 'flows')).toThrow('flows.months')
    expect(() => rowTimes(['2024-12-31'], [6], 'flows')).toThrow('flows.months[0]')
    expect(() => rowTimes(['2024-12-31', '2024-06-30'], [0, 6], 'flows')).toThrow('flows.dates[1]')
    expect(() => rowTimes(['2024-12-31', '2025-06-30'], [0, 0], 'flows')).toThrow('flows.months[1]')
    expect(() => rowTimes(new Array<string>(2), [0, 6], 'flows')).toThrow('MISSING_VALUE')
    expect(() => rowTimes(['soon'], [0], 'flows')).toThrow('INVALID_DATE')
  })
})
