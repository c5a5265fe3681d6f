import { expect, it } from 'vitest'
import { checkedCalendar, weekdayOf } from '../../../src/money/holidays/checked-calendar.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { CHINA } from './china.js'

it('comes back from JSON', () => {
  expect(checkedCalendar(JSON.parse(JSON.stringify(CHINA)), 'calendar')).toEqual(checkedCalendar(CHINA, 'calendar'))
})

it('leaves out holidays that are weekends anyway', () => {
  const { holidays, workdays, free, first, last } = checkedCalendar(CHINA, 'calendar')
  expect([holidays.length, workdays.length]).toEqual([18, 5])
  expect(free).toEqual([false, false, false, false, false, true, true])
  expect([first, last]).toEqual([dayNumber('2025-01-01'), dayNumber('2025-12-31')])
})

it.each([
  [{ ...CHINA, name: 1 }, 'INVALID_TYPE', 'calendar.name'],
  [{ ...CHINA, weekend: ['caturday'] }, 'OUT_OF_RANGE', 'calendar.weekend[0]'],
  [{ ...CHINA, weekend: undefined }, 'INVALID_TYPE', 'calendar.weekend'],
  [{ ...CHINA, holidays: 'all' }, 'INVALID_TYPE', 'calendar.holidays'],
  [{ ...CHINA, holidays: new Array(1) }, 'INVALID_DATE', 'calendar.holidays[0]'],
  [{ ...CHINA, workdays: [null] }, 'INVALID_DATE', 'calendar.workdays[0]'],
  [{ ...CHINA, workdays: ['2025-01-02'] }, 'OUT_OF_RANGE', 'calendar.workdays'],
  [{ ...CHINA, workdays: ['2025-02-01'] }, 'CONFLICTING_OPTIONS', 'calendar.workdays'],
  [{ ...CHINA, from: 'then' }, 'INVALID_DATE', 'calendar.from'],
  [{ ...CHINA, until: '2024-12-31' }, 'OUT_OF_RANGE', 'calendar.until'],
  [{ ...CHINA, outside: 'guess' }, 'OUT_OF_RANGE', 'calendar.outside'],
  [{ ...CHINA, closed: [] }, 'UNKNOWN_OPTION', 'calendar.closed'],
  [undefined, 'INVALID_TYPE', 'calendar'],
  ['CN', 'INVALID_TYPE', 'calendar'],
])('%#: %s', (calendar, code, path) => {
  // @ts-expect-error callers without types
  expect(thrown(() => checkedCalendar(calendar, 'calendar'))).toMatchObject({ code, path })
})

it('weeks begin on Monday', () => {
  expect(['2024-05-06', '2024-05-12', '1969-12-29', '1970-01-01'].map(date => weekdayOf(dayNumber(date)))).toEqual([
    0, 6, 0, 3,
  ])
})
