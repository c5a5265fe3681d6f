import { expect, it } from 'vitest'
import { cellStyle, isCellFault, numberReader } from '../../../src/records/cells/index.js'
import { amount, number, share, signedAmount } from '../../../src/records/fields/make-field.js'

const signed = numberReader(signedAmount('An amount'), cellStyle())

it.each([
  ['1234.5', 1234.5],
  ['-0.25', -0.25],
  ['007', 7],
  ['1,234.56', 1234.56],
  ['1 234.56', 1234.56],
  ['1\u00a0234.56', 1234.56],
  ["1'234.56", 1234.56],
  ['1’234.56', 1234.56],
  ['12,34,567.00', 1234567],
  ['(1,234)', -1234],
  ['1234-', -1234],
  ['−5', -5],
  ['+5', 5],
  ['$ 1,234', 1234],
  ['-$5', -5],
  ['CNY 1,234.50', 1234.5],
  ['1,234.50 EUR', 1234.5],
  ['人民币1,000元', 1000],
  ['¥1,234.5万', 12_345_000],
  ['1.2亿元', 120_000_000],
  ['１２３４．５', 1234.5],
  ['1e6', 1_000_000],
  ['1.5E+06', 1_500_000],
  ['.5', 0.5],
  ['5.', 5],
])('reads %s', (cell, value) => {
  expect(signed(cell)).toBe(value)
})

it.each(['', ' ', '-', '--', '—', 'NULL', 'N/A', 'n/a', 'NaN', '无', '#N/A'])('reads %j as nothing', cell => {
  expect(signed(cell)).toBeUndefined()
})

it.each([
  '1,23',
  '1.234.567',
  '12,345,67',
  '0,125',
  '5 6',
  '(5',
  '(-5)',
  '--5',
  '0x1F',
  'Infinity',
  '.',
  'five',
  '5%',
  '=1+1',
])('refuses %s', cell => {
  const reading = signed(cell)
  expect(isCellFault(reading) && reading.value === undefined).toBe(true)
})

it('reads decimals behind a comma where the column has them there', () => {
  const read = numberReader(signedAmount('An amount'), cellStyle({ decimal: ',' }))
  expect([read('1.234,56'), read('1 234,5'), read('12,5'), read('1.234'), read('1234')]).toEqual([
    1234.56, 1234.5, 12.5, 1234, 1234,
  ])
  expect(read('1,234.56')).toMatchObject({ hint: "Decimals of this column stand behind ',', but here behind '.'" })
})

it('reads only what has one meaning where that is undecided', () => {
  const read = numberReader(signedAmount('An amount'), cellStyle({ decimal: 'undecided' }))
  expect([read('1.5'), read('1,5'), read('1,234,567'), read('1.234.567'), read('12')]).toEqual([
    1.5, 1.5, 1234567, 1234567, 12,
  ])
  expect(read('1,234')).toMatchObject({ hint: "It may be read in two ways: state the option decimal as '.' or ','" })
})

it('moves the point for per cent and stated units without an error of rounding', () => {
  expect(numberReader(share('A share'), cellStyle())('4.35%')).toBe(0.0435)
  expect(numberReader(share('A share'), cellStyle({ unit: 0.01 }))('4.35')).toBe(0.0435)
  expect(numberReader(amount('An amount'), cellStyle({ unit: 10_000 }))('1234.56')).toBe(12_345_600)
  expect(numberReader(amount('An amount'), cellStyle({ unit: 12 }))('2.5')).toBe(30)
  // What a cell says of its unit goes before what the column counts in.
  expect(numberReader(amount('An amount'), cellStyle({ unit: 1000 }))('3万')).toBe(30_000)
})

it('says where a number is out of its range, with what may be meant', () => {
  expect(numberReader(amount('An amount'), cellStyle())('-5')).toEqual({
    kind: 'cell-fault',
    code: 'OUT_OF_RANGE',
    expected: 'a number >= 0',
    received: '"-5"',
  })
  expect(numberReader(share('A share'), cellStyle())('12.5')).toMatchObject({
    hint: 'If it is in per cent, write 12.5% or state the unit 0.01',
  })
  expect(isCellFault(numberReader(number('Months', 'months', { whole: true }), cellStyle())('1.5'))).toBe(true)
})

it('keeps a number of more digits than a double has, and says so', () => {
  expect(signed('12345678901234567890')).toMatchObject({ value: 12345678901234567000 })
  expect(signed('1234567890123456')).toBe(1234567890123456)
  expect(signed('0.10000000000000000000')).toBe(0.1)
})

it('does not hang on a cell of ten million characters', () => {
  expect(isCellFault(signed('1,'.repeat(5_000_000)))).toBe(true)
  expect(isCellFault(signed(' '.repeat(5_000_000)))).toBe(false)
})

it('reads brackets with a mark outside', () => {
  expect(['$ (1,234.00)', '¥(5)', '(5)万', '(5)元', 'CNY (5)'].map(signed)).toEqual([-1234, -5, -50000, -5, -5])
  for (const cell of ['1(2)', '(1)2', '-(5)', '(5)-', '(5)(6)', '(-5)']) expect(isCellFault(signed(cell))).toBe(true)
})

it('gives 0 without a sign', () => {
  expect(['-0', '(0)', '0-', '-0.00', '(0.0)'].map(signed)).toEqual([0, 0, 0, 0, 0])
})
