import { describe, expect, it } from 'vitest'
import { datedClock, numericClock, ratingMoment } from '../../../src/records/rating-histories/rating-clock.js'
import { thrown } from '../../errors/thrown.js'

describe('clocks of ratings', () => {
  it('read dates as days', () => {
    const clock = datedClock(undefined, false)
    expect([clock.read('1970-01-03'), clock.read(2), clock.momentOf(2, 'x'), clock.print(2)]).toEqual([
      2,
      undefined,
      2,
      '1970-01-03',
    ])
    expect(clock.momentOf({ year: 1970, month: 1, day: 3 }, 'x')).toBe(2)
    expect(datedClock(undefined, true).read(2)).toBe(2)
    expect(clock.faultOf('soon', 'x').code).toBe('INVALID_DATE')
  })

  it('read numbers of a unit', () => {
    const clock = numericClock('month')
    expect([clock.read(1.5), clock.read(Number.NaN), clock.read('1'), clock.timeUnit, clock.print(1.5)]).toEqual([
      1.5,
      undefined,
      undefined,
      'month',
      '1.5',
    ])
    expect(clock.faultOf('1', 'x').expected).toBe('a finite number')
    expect(thrown(() => numericClock(undefined)).path).toBe('options.timeUnit')
  })

  it('read the moments of options', () => {
    expect([ratingMoment(true, '1970-01-03', 'x'), ratingMoment(true, 2, 'x'), ratingMoment(false, 2.5, 'x')]).toEqual([
      2, 2, 2.5,
    ])
    for (const value of [null, undefined, {}, 1e9, 0.5]) {
      expect(thrown(() => ratingMoment(true, value, 'options.at[0]')).path).toBe('options.at[0]')
    }
  })
})
