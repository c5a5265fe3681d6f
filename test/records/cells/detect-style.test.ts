import { expect, it } from 'vitest'
import { cellReader, detectStyle } from '../../../src/records/cells/index.js'
import { date, id, rate, share, signedAmount, text } from '../../../src/records/fields/make-field.js'

const amount = signedAmount('An amount')
const day = date('A day')

it.each([
  [['1,234.5', '1,234'], '.', 'cells'],
  [['1,234,567', '1,234'], '.', 'cells'],
  [['1.234,5', '1.234'], ',', 'cells'],
  [['12,5', '1.234'], ',', 'cells'],
  [['0,125'], ',', 'cells'],
  [['1,234', '5'], 'undecided', 'cells'],
  [['1.5', '1,5', '1,234'], 'undecided', 'cells'],
  [['1.234', '5'], '.', 'default'],
  [['12', '-5', ''], '.', 'default'],
  [[], '.', 'default'],
])('finds what stands before the decimals of %j', (cells, decimal, decidedBy) => {
  const { style, report } = detectStyle(amount, cells)
  expect([style.decimal, report.decidedBy]).toEqual([decimal, decidedBy])
})

it('says what it leaves open, where, and how to close it', () => {
  const { report } = detectStyle(amount, ['5', '1,234', '2,500'])
  expect(report.doubts).toEqual([
    {
      code: 'INVALID_AMOUNT',
      expected: 'a cell that shows whether a point or a comma stands before decimals',
      received: '"1,234"',
      hint: "State the option decimal as '.' or ','",
      cells: 2,
      first: 1,
    },
  ])
  expect(detectStyle(amount, ['5', '1,234'], { decimal: '.' })).toMatchObject({
    style: { decimal: '.' },
    report: { decidedBy: 'stated', doubts: [] },
  })
})

it('takes one cell in twenty for a slip', () => {
  const cells = [...Array.from({ length: 19 }, (_, i) => `${i}.5`), '1,5']
  expect(detectStyle(amount, cells).style.decimal).toBe('.')
  expect(detectStyle(amount, cells.slice(1)).style.decimal).toBe('undecided')
})

it.each([
  [['3/4/2024', '25/3/2024'], 'dmy', 'cells'],
  [['3/4/2024', '3/25/2024'], 'mdy', 'cells'],
  [['3/4/2024', '4/4/2024'], 'undecided', 'cells'],
  [['25/3/2024', '3/25/2024'], 'undecided', 'cells'],
  [['2024-03-04'], 'undecided', 'default'],
])('finds the order of the dates %j', (cells, dates, decidedBy) => {
  const { style, report } = detectStyle(day, cells)
  expect([style.dates, report.decidedBy]).toEqual([dates, decidedBy])
})

it('reports dates in three styles with counts and places, and still reads what has one meaning', () => {
  const cells = ['2024-03-05', '2024-03-06', '5.3.2024', '', '2024年3月5日']
  const { style, report } = detectStyle(day, cells)
  expect(report).toMatchObject({ cells: 5, missing: 1 })
  expect(report.forms).toEqual([
    { form: 'yyyy-mm-dd', cells: 2, first: 0, example: '2024-03-05' },
    { form: 'd.m.yyyy', cells: 1, first: 2, example: '5.3.2024' },
    { form: 'yyyy年m月d日', cells: 1, first: 4, example: '2024年3月5日' },
  ])
  expect(report.doubts).toMatchObject([{ received: '3 forms', cells: 2, first: 2 }])
  expect(cells.map(cellReader(day, style))).toEqual(['2024-03-05', '2024-03-06', '2024-03-05', undefined, '2024-03-05'])
})

it('asks about counts of days and does not guess', () => {
  const { report, style } = detectStyle(day, ['45000', '45001'])
  expect(style.dates).toBe('undecided')
  expect(report.doubts).toMatchObject([{ code: 'INVALID_DATE', received: '"45000"', cells: 2, first: 0 }])
  expect(detectStyle(day, ['45000'], { dates: 'excel-1900' }).report.doubts).toEqual([])
})

it('says what a spreadsheet did to keys', () => {
  const hints = (cells: string[]) =>
    detectStyle(id('A key'), cells).report.doubts.map(doubt => [doubt.cells, doubt.first])
  expect(hints(['C-1', '1.23E+10', '4.5E+11'])).toEqual([[2, 1]])
  expect(hints(['12.0', '13.0'])).toEqual([[2, 0]])
  expect(hints(['12345678', '23456789', '34567890', '1234567', '45678901'])).toEqual([[1, 3]])
  expect(hints(['1', '2', '3', '10', '100'])).toEqual([])
  expect(hints(['01234567', '12345678', '1234567'])).toEqual([])
})

it('says that rates look like per cent', () => {
  const codes = (cells: string[]) =>
    detectStyle(rate('A rate'), cells).report.doubts.map(doubt => [doubt.code, doubt.cells])
  expect(codes(['4.5', '5.25'])).toEqual([['UNIT_MISMATCH', 2]])
  expect(codes(['4.5%', '0.05'])).toEqual([['UNIT_MISMATCH', 1]])
  expect(codes(['0.045', '0.05'])).toEqual([])
  expect(codes(['4.5%', '5%', '0'])).toEqual([])
})

it('does not take all of something for one per cent', () => {
  const doubts = (cells: string[], stated = {}) =>
    detectStyle(share('A share'), cells, stated).report.doubts.map(({ cells, first }) => [cells, first])
  expect(doubts(['1', '1', '1', '0'])).toEqual([])
  expect(doubts(['1', '1', '0.5'])).toEqual([])
  expect(doubts(['1', '1', '1', '1', '40'])).toEqual([[1, 4]])
  expect(doubts(['100', '0', '100'])).toEqual([[2, 0]])
  expect(doubts(['0', '0.35', '0.2'])).toEqual([])
  expect(doubts(['0.35', '0.2', '20%'])).toEqual([[1, 2]])
  expect(doubts(['5', '40', '20%'])).toEqual([[1, 2]])
  expect(doubts(['5', '40', '20%'], { unit: 0.01 })).toEqual([])
})

it('asks nothing of texts', () => {
  expect(detectStyle(text('A text'), ['1,234', 'x', '']).report).toEqual({
    cells: 3,
    missing: 1,
    forms: [],
    decidedBy: 'default',
    doubts: [],
  })
})
