import { expect, it } from 'vitest'
import { isLei } from '../../../src/records/codes/index.js'

/** Published by GLEIF for large banks and funds. */
const PUBLISHED = [
  '5493001KJTIIGC8Y1R12',
  'INR2EJN1ERAN0W5ZP974',
  '7LTWFZYICNSX8D621K86',
  '213800WSGIIZCXF1P572',
  '506700GE1G29325QX363',
]

const isDigit = (sign: string): boolean => /\d/.test(sign)

it.each(PUBLISHED)('takes %s, and no code with a digit or letter changed or two swapped', code => {
  expect(isLei(code)).toBe(true)
  for (let i = 0; i < code.length; i++) {
    const [sign, next] = [code.charAt(i), code.charAt(i + 1)]
    for (const other of isDigit(sign) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      expect(isLei(code.slice(0, i) + other + code.slice(i + 1))).toBe(other === sign)
    }
    if (next === '' || next === sign || isDigit(next) !== isDigit(sign)) continue
    expect(isLei(code.slice(0, i) + next + sign + code.slice(i + 2))).toBe(false)
  }
})

it.each(['', '5493001kjtiigc8y1r12', '5493001KJTIIGC8Y1R1', 5493001, null])('refuses %s', value => {
  expect(isLei(value)).toBe(false)
})
