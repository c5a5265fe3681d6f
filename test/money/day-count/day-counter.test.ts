import { describe, expect, it } from 'vitest'
import { DAY_COUNTS, dayCounter, dayNumber, holidayCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const [start, end] = [dayNumber('2023-12-31'), dayNumber('2024-03-31')]

describe('a day counter', () => {
  it('counts days, years and fractions', () => {
    const { days, yearFraction, fraction, dayCount } = dayCounter('30E/360')
    expect([dayCount, days(start, end), yearFraction(start, end)]).toEqual(['30E/360', 90, 0.25])
    expect(fraction(start, end)).toEqual({ days: 90, basis: 360 })
  })

  it('changes its sign with the order', () => {
    const { days, yearFraction, fraction } = dayCounter('30/360')
    expect([days(end, start), yearFraction(end, start)]).toEqual([-90, -0.25])
    expect(fraction(end, start)).toEqual({ days: -90, basis: 360 })
  })

  it('counts nothing on one day', () => {
    const { days, yearFraction } = dayCounter('actual/actual ISDA')
    expect([days(start, start), yearFraction(start, start)]).toEqual([0, 0])
  })

  it.each(DAY_COUNTS)('counts nothing on one day that ends a month: %s', dayCount => {
    const calendar = holidayCalendar({ name: 'weekends' })
    for (const date of ['2023-02-28', '2024-01-31', '2024-02-28', '2024-02-29']) {
      const couponPeriod = { start: '2024-01-31', end: '2024-07-31' }
      const counter = dayCounter(dayCount, { couponPeriod, couponsPerYear: 2, termination: date, calendar })
      const day = dayNumber(date)
      expect([counter.days(day, day), counter.yearFraction(day, day), counter.fraction(day, day).days]).toEqual([
        0, 0, 0,
      ])
    }
  })

  it('says where its options are', () => {
    expect(thrown(() => dayCounter('business/252', {}, 'loan.dayCountOptions')).path).toBe(
      'loan.dayCountOptions.calendar',
    )
    // @ts-expect-error a caller without types
    expect(thrown(() => dayCounter('ACT/360')).path).toBe('dayCount')
  })

  it.each([Number.NaN, 0.5, 2_932_897, -719_163, undefined, '19000'])('refuses day %o', day => {
    const { days, yearFraction, fraction } = dayCounter('actual/360')
    for (const ask of [days, yearFraction, fraction]) {
      // @ts-expect-error a caller without types
      expect(thrown(() => ask(day, 0)).path).toBe('start')
      // @ts-expect-error a caller without types
      expect(thrown(() => ask(0, day)).path).toBe('end')
    }
  })
})
