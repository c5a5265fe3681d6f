import { expect, it } from 'vitest'
import { dateReader } from '../../../src/records/cells/date-cells.js'
import { cellStyle, dayReader, isCellFault } from '../../../src/records/cells/index.js'

const read = dateReader(cellStyle())

it.each([
  ['2024-03-05', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  ['2024-3-5', '2024-03-05'],
  ['5.3.2024', '2024-03-05'],
  ['25/3/2024', '2024-03-25'],
  ['3/25/2024', '2024-03-25'],
  ['5-5-2024', '2024-05-05'],
  ['2024年3月5日', '2024-03-05'],
  ['２０２４年３月５日', '2024-03-05'],
  ['5 Mar 2024', '2024-03-05'],
  ['05-Mar-2024', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['Tue, 5 March 2024', '2024-03-05'],
  ['2024-Mar-05', '2024-03-05'],
  ['2024-03-05 23:30:00', '2024-03-05'],
  ['2024/3/5 0:00', '2024-03-05'],
  ['3/25/2024 12:00:00 AM', '2024-03-25'],
  ['2024年3月5日 下午3:20', '2024-03-05'],
  ['2024-03-05T23:30:00-05:00', '2024-03-06'],
  ['2024-03-05T23:30:00Z', '2024-03-05'],
  ['0001-01-01', '0001-01-01'],
  ['9999-12-31', '9999-12-31'],
])('reads %s', (cell, day) => {
  expect(read(cell)).toBe(day)
})

it.each([
  ['3/4/2024', "It may be read in two ways: state the option dates as 'dmy' or 'mdy'"],
  ['5-MAR-24', 'Write the year with four digits'],
  ['5/3/24', 'Write the year with four digits'],
  ['24年3月5日', 'Write the year with four digits'],
  ['45000', "If a spreadsheet's days are counted, state the option dates as 'excel-1900'"],
  ['2024-02-30', 'There is no such day'],
  ['31.4.2024', 'There is no such day'],
  ['2024年13月1日', 'There is no such day'],
])('refuses %s with a hint', (cell, hint) => {
  expect(read(cell)).toMatchObject({ code: 'INVALID_DATE', hint })
})

it.each(['soon', '2024', '2024-03', '2024-03-05 25:00', '5 Foo 2024', '1/2/3/2024', 'Mar 2024'])('refuses %s', cell => {
  expect(isCellFault(read(cell))).toBe(true)
})

it('reads the order that is stated, and refuses what contradicts it', () => {
  const dayFirst = dateReader(cellStyle({ dates: 'dmy' }))
  expect(dayFirst('3/4/2024')).toBe('2024-04-03')
  expect(dayFirst('3/25/2024')).toMatchObject({
    hint: 'Dates of this column begin with the day, but here with the month',
  })
  const monthFirst = dateReader(cellStyle({ dates: 'mdy' }))
  expect(monthFirst('3/4/2024')).toBe('2024-03-04')
  expect(monthFirst('25/3/2024')).toMatchObject({
    hint: 'Dates of this column begin with the month, but here with the day',
  })
})

it('counts days as spreadsheets do', () => {
  // Microsoft, "Date systems in Excel": 2011-07-05 is 40729 by the first system, 39267 by the second.
  const first = dateReader(cellStyle({ dates: 'excel-1900' }))
  const second = dateReader(cellStyle({ dates: 'excel-1904' }))
  expect([first('40729'), second('39267')]).toEqual(['2011-07-05', '2011-07-05'])
  expect([first('1'), first('59'), first('61'), first('45000.75')]).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2023-03-15',
  ])
  expect(isCellFault(first('60'))).toBe(true)
  expect([second('1'), first('2958465'), first('2024-03-05')]).toEqual(['1904-01-02', '9999-12-31', '2024-03-05'])
  expect(isCellFault(first('2958466'))).toBe(true)
})

it('takes a moment for the day that the clocks of the lender show', () => {
  const inChina = dateReader(cellStyle({ utcOffset: 480 }))
  expect(inChina('2024-01-31T16:00:00Z')).toBe('2024-02-01')
  expect(inChina('2024-01-31T15:59:59Z')).toBe('2024-01-31')
  expect(inChina('2024-01-31 16:00:00')).toBe('2024-01-31')
  expect(inChina('9999-12-31T23:00:00Z')).toMatchObject({ code: 'INVALID_DATE' })
})

it('reads what databases write for no day as nothing', () => {
  expect([read('0000-00-00'), read('00000000'), read(''), read('NULL'), read(' ')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('gives days as numbers for columns', () => {
  expect(dayReader(cellStyle())('1970-01-02')).toBe(1)
  expect(isCellFault(dayReader(cellStyle())('1970-01-32'))).toBe(true)
})
