import { describe, expect, it } from 'vitest'
import { businessDaysOf } from '../../../src/money/holidays/business-days.js'
import type { HolidayCalendar } from '../../../src/money/index.js'
import { dayNumber, holidayCalendar } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { CHINA } from './china.js'

const CALENDARS: readonly HolidayCalendar[] = [
  CHINA,
  holidayCalendar({ name: 'weekends' }),
  holidayCalendar({ name: 'every day', weekend: [] }),
  holidayCalendar({
    name: 'six days off',
    weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'sunday'],
  }),
  holidayCalendar({
    name: 'Gulf',
    weekend: ['friday', 'saturday'],
    holidays: ['2025-06-08'],
    workdays: ['2025-03-01'],
  }),
]

describe('business days', () => {
  it.each(CALENDARS.map(calendar => [calendar.name, calendar] as const))(
    'of %s are counted as one by one',
    (_, calendar) => {
      const { is, between } = businessDaysOf(calendar)
      const first = dayNumber('2025-01-01')
      for (let start = first; start < first + 365; start += 23) {
        let count = 0
        for (let end = start; end < first + 365; end++) {
          expect(between(start, end)).toBe(count)
          if (is(end)) count++
        }
      }
    },
  )

  it('are those of the week, less holidays, and with the days that are made up', () => {
    const { is } = businessDaysOf(CHINA)
    const asked = ['2025-01-24', '2025-01-25', '2025-01-26', '2025-01-27', '2025-01-28', '2025-02-01', '2025-02-08']
    expect(asked.map(date => is(dayNumber(date)))).toEqual([true, false, true, true, false, false, true])
  })

  it('of 1969 follow the same week', () => {
    const { is, between } = businessDaysOf(holidayCalendar({ name: 'weekends' }))
    expect(is(dayNumber('1969-12-27'))).toBe(false)
    expect(is(dayNumber('1969-12-29'))).toBe(true)
    expect(between(dayNumber('1968-01-01'), dayNumber('1970-01-01'))).toBe(523)
  })
})

describe('a day that a calendar does not know', () => {
  it('is refused', () => {
    const { is, between } = businessDaysOf(CHINA, 'loan.calendar')
    const [before, after] = [dayNumber('2024-12-31'), dayNumber('2026-01-01')]
    expect(thrown(() => is(after))).toMatchObject({
      code: 'OUT_OF_RANGE',
      expected: 'a calendar that knows 2026-01-01',
      received: '"CN, known from 2025-01-01 until 2025-12-31"',
    })
    expect(thrown(() => between(before, after)).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => between(after - 1, after + 1)).code).toBe('OUT_OF_RANGE')
    expect(between(after - 1, after)).toBe(1)
    expect(between(after, after)).toBe(0)
  })

  it('has weekends only where that is asked for', () => {
    const calendar = holidayCalendar({ name: 'lax', holidays: ['2025-01-01'], outside: 'weekends-only' })
    const { is, between } = businessDaysOf(calendar)
    expect(is(dayNumber('2026-01-01'))).toBe(true)
    expect(between(dayNumber('2024-12-30'), dayNumber('2025-01-06'))).toBe(4)
  })

  it('may be so on one side only', () => {
    const { is } = businessDaysOf(holidayCalendar({ name: 'until', until: '2025-12-31' }))
    expect(is(dayNumber('1990-01-01'))).toBe(true)
    expect(thrown(() => is(dayNumber('2026-01-01'))).received).toBe('"until, known from ever until 2025-12-31"')
    const later = businessDaysOf(holidayCalendar({ name: 'from', from: '2025-01-01' }))
    expect(thrown(() => later.is(0)).received).toBe('"from, known from 2025-01-01 until ever"')
  })
})

it('a calendar is read once, and named in errors as each caller names it', () => {
  let reads = 0
  const calendar = {
    ...CHINA,
    get name() {
      reads++
      return 'CN'
    },
  }
  businessDaysOf(calendar, 'first').is(dayNumber('2025-01-01'))
  const { is } = businessDaysOf(calendar, 'second')
  expect(reads).toBe(1)
  expect(thrown(() => is(dayNumber('2026-01-01'))).path).toBe('second')
})
