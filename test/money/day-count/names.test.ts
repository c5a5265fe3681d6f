import { describe, expect, it } from 'vitest'
import { dayCountNamed, expectDayCount } from '../../../src/money/day-count/names.js'
import { DAY_COUNTS } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('names of other systems', () => {
  it.each([
    ['Act/Act ISDA', 'actual/actual ISDA'],
    ['ACT/ACT.ISDA', 'actual/actual ISDA'],
    ['ACT/ACT.ICMA', 'actual/actual ICMA'],
    ['ACT/ACT.ISMA', 'actual/actual ICMA'],
    ['ACT/ACT.AFB', 'actual/actual AFB'],
    ['Actual/Actual (Euro)', 'actual/actual AFB'],
    ['Act/365F', 'actual/365'],
    ['ACT/365.FIXED', 'actual/365'],
    ['Actual/365 (Fixed)', 'actual/365'],
    ['A/365', 'actual/365'],
    ['ACT/365L', 'actual/365L'],
    ['ACT/365.25', 'actual/365.25'],
    ['act/364', 'actual/364'],
    ['Act/360', 'actual/360'],
    ['French', 'actual/360'],
    ['NL/365', 'NL/365'],
    ['Actual/365 (No Leap)', 'NL/365'],
    ['30/360', '30/360'],
    ['30/360 ISDA', '30/360'],
    ['30/360 US', '30/360 US'],
    ['30/360 US (NASD)', '30/360 US'],
    ['30U/360', '30/360 US'],
    ['30E/360', '30E/360'],
    ['30E/360.ISDA', '30E/360 ISDA'],
    ['30E/360 ISDA', '30E/360 ISDA'],
    ['30E/360 German', '30E/360 German'],
    ['30E+/360', '30E+/360'],
    ['BUS/252', 'business/252'],
    ['Eurobond Basis', '30E/360'],
  ])('%s is %s', (name, dayCount) => {
    expect(dayCountNamed(name)).toBe(dayCount)
  })

  it('include our own', () => {
    expect(DAY_COUNTS.map(name => dayCountNamed(name))).toEqual(DAY_COUNTS)
    expect(new Set(DAY_COUNTS).size).toBe(18)
  })

  it.each(['', 'act/act', '360', '30/365', '1/1'])('%o is none', name => {
    expect(thrown(() => dayCountNamed(name, 'bond.dayCount'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'bond.dayCount',
      expected: 'a name of a day count',
    })
  })

  it('are text', () => {
    // @ts-expect-error a caller without types
    expect(thrown(() => dayCountNamed(365))).toMatchObject({ code: 'INVALID_TYPE', path: 'name' })
  })
})

it('a day count goes by its own name alone', () => {
  expect(expectDayCount('NL/360', 'dayCount')).toBe('NL/360')
  expect(thrown(() => expectDayCount('nl/360', 'dayCount'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'dayCount' })
})
