import { describe, expect, it } from 'vitest'
import { businessDaysOf } from '../../../src/money/holidays/business-days.js'
import { dayNumber, holidayCalendar, isBusinessDay, jointCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { CHINA } from './china.js'

describe('a calendar', () => {
  it('is plain data in order, each day once', () => {
    const calendar = holidayCalendar({ name: 'bank', holidays: ['2025-05-01', new Date('2024-12-25'), '20250501'] })
    expect(calendar).toEqual({
      name: 'bank',
      weekend: ['saturday', 'sunday'],
      holidays: ['2024-12-25', '2025-05-01'],
      workdays: [],
      from: '2024-01-01',
      until: '2025-12-31',
      outside: 'refuse',
    })
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.holidays)).toBe(true)
  })

  it('without holidays has weekends for ever', () => {
    const weekends = holidayCalendar({ name: 'weekends' })
    expect(Object.keys(weekends)).not.toContain('until')
    expect(isBusinessDay('9999-12-31', weekends)).toBe(true)
  })

  it('is known from and until the days that are given', () => {
    const { from, until } = holidayCalendar({
      name: 'x',
      holidays: ['2025-05-01'],
      from: '2020-01-01',
      until: '20301231',
    })
    expect([from, until]).toEqual(['2020-01-01', '2030-12-31'])
  })

  it.each([
    [
      { name: 'x', weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
      'OUT_OF_RANGE',
      'options.weekend',
    ],
    [{ name: 'x', holidays: ['soon'] }, 'INVALID_DATE', 'options.holidays[0]'],
    [{ name: 'x', holidays: ['2025-05-03'], workdays: ['2025-05-03'] }, 'CONFLICTING_OPTIONS', 'options.workdays'],
    [{ name: 'x', workdays: ['2025-05-02'] }, 'OUT_OF_RANGE', 'options.workdays'],
    [{ name: 'x', until: '10000-01-01' }, 'INVALID_DATE', 'options.until'],
    [{ holidays: [] }, 'INVALID_TYPE', 'options.name'],
    [{ name: 'x', country: 'CN' }, 'UNKNOWN_OPTION', 'options.country'],
    [undefined, 'INVALID_TYPE', 'options'],
  ])('%o: %s', (options, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => holidayCalendar(options))).toMatchObject({ code, path })
  })
})

describe('a joint calendar', () => {
  const gulf = holidayCalendar({
    name: 'Gulf',
    weekend: ['friday', 'saturday'],
    from: '2025-01-01',
    until: '2025-06-30',
  })
  const both = jointCalendar([CHINA, gulf])

  it('has a business day where all have one', () => {
    const [ours, theirs, joint] = [CHINA, gulf, both].map(calendar => businessDaysOf(calendar))
    for (let day = dayNumber('2025-01-01'); day <= dayNumber('2025-06-30'); day++) {
      expect(joint?.is(day)).toBe(ours?.is(day) === true && theirs?.is(day) === true)
    }
  })

  it('knows the days that all know, and a Sunday that both work', () => {
    expect([both.name, both.from, both.until]).toEqual(['CN + Gulf', '2025-01-01', '2025-06-30'])
    expect(both.workdays).toEqual(['2025-01-26', '2025-04-27'])
    expect(both.weekend).toEqual(['friday', 'saturday', 'sunday'])
  })

  it('may have a name, and takes weekends outside only where all do', () => {
    const lax = holidayCalendar({ name: 'lax', holidays: ['2025-12-25'], outside: 'weekends-only' })
    expect(jointCalendar([lax, lax], 'laxer')).toEqual({ ...lax, name: 'laxer' })
    expect(jointCalendar([lax, CHINA]).outside).toBe('refuse')
    expect(jointCalendar([holidayCalendar({ name: 'a' }), lax]).until).toBe('2025-12-31')
  })

  it.each([
    [[], 'EMPTY_INPUT', 'calendars'],
    [[CHINA, holidayCalendar({ name: 'x', holidays: ['2024-01-01'] })], 'CONFLICTING_OPTIONS', 'calendars'],
    [[CHINA, undefined], 'INVALID_TYPE', 'calendars[1]'],
    [CHINA, 'INVALID_TYPE', 'calendars'],
    [
      [
        holidayCalendar({ name: 'a', weekend: ['monday', 'tuesday', 'wednesday', 'thursday'] }),
        holidayCalendar({ name: 'b', weekend: ['friday', 'saturday', 'sunday'] }),
      ],
      'OUT_OF_RANGE',
      'calendars',
    ],
  ])('%#: %s', (calendars, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => jointCalendar(calendars))).toMatchObject({ code, path })
  })
})
