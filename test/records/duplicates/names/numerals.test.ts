import { expect, it } from 'vitest'
import { lastNumberOf, numberOf, withChineseNumbers } from '../../../../src/records/duplicates/names/numerals.js'

it.each([
  ['07', '7'],
  ['0', '0'],
  ['ii', '2'],
  ['xii', '12'],
])('reads %s as %s', (word, number) => {
  expect(numberOf(word)).toBe(number)
})

it.each(['i', 'v', 'x', '3m', ''])('takes %s for a word', word => {
  expect(numberOf(word)).toBeUndefined()
})

it.each([
  ['第二建筑', ' 2 建筑'],
  ['第十二号', ' 12 '],
  ['二十期', ' 20 '],
  ['3号项目', ' 3 项目'],
  ['三一重工', '三一重工'],
  ['二三四号', ' 二三四 '],
])('writes %s as %s', (text, written) => {
  expect(withChineseNumbers(text)).toBe(written)
})

it('reads a numeral of one letter only as the last word', () => {
  expect([lastNumberOf('i'), lastNumberOf('x'), lastNumberOf('07'), lastNumberOf('a')]).toEqual([
    '1',
    '10',
    '7',
    undefined,
  ])
  expect(numberOf('i')).toBeUndefined()
})
