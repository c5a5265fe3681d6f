import { expect, it } from 'vitest'
import { numberText, plainDigits } from '../../../src/records/cells/number-text.js'

it('takes apart what stands around digits', () => {
  expect(numberText('-¥1,234.5万')).toEqual({
    digits: '1,234.5',
    negative: true,
    exponent: 4,
    isPercent: false,
    mark: '¥',
  })
  expect(numberText('(12.5%)')).toEqual({ digits: '12.5', negative: true, exponent: -2, isPercent: true })
  expect(numberText('3千万元')).toMatchObject({ exponent: 7, mark: '元' })
  expect([numberText('abc'), numberText('1-2'), numberText('-5-'), numberText('1'.repeat(61))]).toEqual(
    Array(4).fill(undefined),
  )
})

it('knows what fits a decimal point and what a comma', () => {
  const both = [
    '1234',
    '1.5',
    '1,5',
    '1,234',
    '1.234',
    '0,125',
    '1,234,567',
    '12,34,567',
    '1,234,56',
    '1 234,5',
    "1'234.5",
  ]
  expect(both.map(digits => [digits, plainDigits(digits, '.'), plainDigits(digits, ',')])).toEqual([
    ['1234', '1234', '1234'],
    ['1.5', '1.5', undefined],
    ['1,5', undefined, '1.5'],
    ['1,234', '1234', '1.234'],
    ['1.234', '1.234', '1234'],
    ['0,125', undefined, '0.125'],
    ['1,234,567', '1234567', undefined],
    ['12,34,567', '1234567', undefined],
    ['1,234,56', undefined, undefined],
    ['1 234,5', undefined, '1234.5'],
    ["1'234.5", '1234.5', undefined],
  ])
})
