import { describe, expect, it } from 'vitest'
import { ratioOf, readCovenants, readDates } from '../../../src/project/coverage/covenant-levels.js'
import { debtServiceCover } from '../../../src/project/coverage/debt-service-cover.js'

const level = (value: number, ratio = 'dscr') => ({ ratio, level: value })
const reading = (covenants: unknown) => () => Reflect.apply(readCovenants, undefined, [covenants])

describe('covenants as they are read', () => {
  it('end a breach after one payment day by default', () => {
    expect(readCovenants({ lockUp: { ratio: 'llcr', level: 1.2 } }).cureAfter).toBe(1)
    expect(readCovenants({ default: { ratio: 'llcr', level: 1.2 }, cureAfter: 3 }).cureAfter).toBe(3)
  })

  it('have no default level above the lock-up level of the same ratio', () => {
    expect(reading({ lockUp: level(1.1), default: level(1.2) })).toThrow('covenants.default.level')
    expect(reading({ lockUp: level(1.1), default: level(1.1) })).not.toThrow()
    expect(reading({ lockUp: level(1.1), default: level(1.2, 'llcr') })).not.toThrow()
  })

  it('name what is wrong', () => {
    expect(reading({})).toThrow('MISSING_VALUE')
    expect(reading(null)).toThrow('covenants: expected an object')
    expect(reading({ lockUp: level(0) })).toThrow('covenants.lockUp.level')
    expect(reading({ lockUp: level(1, 'icr') })).toThrow('covenants.lockUp.ratio')
    expect(reading({ lockUp: level(1), cureAfter: 0 })).toThrow('covenants.cureAfter')
    expect(reading({ lockup: level(1) })).toThrow('UNKNOWN_OPTION')
  })
})

describe('days and ratios of covenants', () => {
  it('ascend', () => {
    expect(readDates(['2027-06-30', '2027-12-31'])).toEqual(['2027-06-30', '2027-12-31'])
    expect(() => readDates(['2027-06-30', '2027-06-30'])).toThrow('OVERLAPPING_DATES')
    expect(() => readDates(['soon'])).toThrow('INVALID_DATE')
  })

  it('are found by name, as long as the days', () => {
    const dscr = debtServiceCover({ cfads: [1, 2], debtService: [1, 1] })
    expect(ratioOf({ dates: [], dscr }, { ratio: 'dscr', level: 1 }, 2)).toBe(dscr)
    expect(ratioOf({ dates: [], backwardDscr: dscr }, { ratio: 'backward-dscr', level: 1 }, 2)).toBe(dscr)
    expect(() => ratioOf({ dates: [], dscr }, { ratio: 'llcr', level: 1 }, 2)).toThrow('columns.llcr')
    expect(() => ratioOf({ dates: [], dscr }, { ratio: 'dscr', level: 1 }, 3)).toThrow('LENGTH_MISMATCH')
  })
})
