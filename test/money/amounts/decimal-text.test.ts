import { expect, it } from 'vitest'
import { decimalText } from '../../../src/money/amounts/decimal-text.js'

it.each([
  [1234, 2, '12.34'],
  [-1234, 2, '-12.34'],
  [5, 2, '0.05'],
  [-5, 2, '-0.05'],
  [0, 2, '0.00'],
  [-0, 2, '0.00'],
  [0, 0, '0'],
  [-7, 0, '-7'],
  [1, 4, '0.0001'],
  [12345, 4, '1.2345'],
  [Number.MAX_SAFE_INTEGER, 2, '90071992547409.91'],
  [-Number.MAX_SAFE_INTEGER, 3, '-9007199254740.991'],
])('%d with %d decimals is %s', (minorUnits, decimals, text) => {
  expect(decimalText(minorUnits, decimals)).toBe(text)
})
