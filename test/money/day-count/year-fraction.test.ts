import { describe, expect, it } from 'vitest'
import { DAY_COUNTS, dayCountFraction, daysBetween, yearFraction } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

describe('dates', () => {
  it('come as they may', () => {
    const parts = { year: 2024, month: 1, day: 31 }
    expect(daysBetween(parts, new Date('2024-02-29T12:00Z'), 'actual/360')).toBe(29)
    expect(yearFraction(parts, '20240731', '30E/360')).toBe(0.5)
    expect(dayCountFraction(parts, '2024-02-29', 'actual/365')).toEqual({ days: 29, basis: 365 })
  })

  it.each([daysBetween, yearFraction, dayCountFraction])('are named where they are wrong', ask => {
    expect(thrown(() => ask('2024-02-30', '2024-03-01', 'actual/360'))).toMatchObject({
      code: 'INVALID_DATE',
      path: 'start',
    })
    expect(thrown(() => ask('2024-02-28', '10000-01-01', 'actual/360'))).toMatchObject({
      code: 'INVALID_DATE',
      path: 'end',
    })
    // @ts-expect-error a caller without types
    expect(thrown(() => ask('2024-02-28', '2024-03-01', 'ACT/360'))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'dayCount',
    })
    // @ts-expect-error a caller without types
    expect(thrown(() => ask())).toMatchObject({ code: 'OUT_OF_RANGE', path: 'dayCount' })
  })
})

it('the whole calendar can be counted', () => {
  const span = ['0001-01-01', '9999-12-31'] as const
  expect(daysBetween(...span, 'actual/360')).toBe(3_652_058)
  expect(yearFraction(...span, 'actual/actual ISDA')).toBeCloseRelative(9999 - 1 / 365, 1e-15)
  expect(yearFraction(...span, '30E/360')).toBeCloseRelative(9998 + 359 / 360, 1e-15)
  expect(yearFraction(...span, 'actual/actual AFB')).toBeCloseRelative(9998 + 364 / 365, 1e-15)
})

it('options change one call, not the next', () => {
  const span = ['2008-02-29', '2009-02-28'] as const
  expect(daysBetween(...span, '30/360 US', { endOfMonth: false })).toBe(359)
  expect(daysBetween(...span, '30/360 US')).toBe(360)
  expect(daysBetween(...span, '30/360 US')).toBe(360)
})

it('a fraction is exactly what is divided', () => {
  for (const dayCount of DAY_COUNTS.filter(name => name !== 'business/252')) {
    const options = { couponPeriod: { start: '2024-01-15', end: '2024-07-15' }, couponsPerYear: 2 } as const
    const { days, basis } = dayCountFraction('2023-02-17', '2027-11-30', dayCount, options)
    expect(Number.isInteger(days) && Number.isInteger(basis)).toBe(true)
    expect(yearFraction('2023-02-17', '2027-11-30', dayCount, options)).toBe(days / basis)
  }
})
