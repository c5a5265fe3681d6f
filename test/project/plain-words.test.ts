import { expect, it } from 'vitest'
import { amountWords, percentWords, pointsWords } from '../../src/project/plain-words.js'

it('says rates and amounts as a banker reads them', () => {
  expect([0.0525, -0.001, 0.12345, 7].map(percentWords)).toEqual(['5.25 %', '-0.10 %', '12.35 %', '700.00 %'])
  expect([10, 2.46].map(pointsWords)).toEqual(['10 basis points', '2.5 basis points'])
  expect(amountWords(123_456, 'EUR')).toBe('1234.56 EUR')
  expect(amountWords(-123_456, 'EUR')).toBe('-1234.56 EUR')
  expect(amountWords(123.6, 'JPY')).toBe('124 JPY')
})

it('knows one nothing only', () => {
  expect([0, -0, -1e-9, 1e-9].map(percentWords)).toEqual(Array(4).fill('0.00 %'))
  expect([-0, -0.04].map(pointsWords)).toEqual(Array(2).fill('0 basis points'))
  expect([-0, -0.4].map(minor => amountWords(minor, 'EUR'))).toEqual(Array(2).fill('0.00 EUR'))
})
