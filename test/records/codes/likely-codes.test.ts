import { expect, it } from 'vitest'
import { isLei } from '../../../src/records/codes/lei.js'
import { likelyCodes, tidyCode } from '../../../src/records/codes/likely-codes.js'
import { isSocialCreditCode } from '../../../src/records/codes/social-credit-code.js'

it('finds every pair of neighbours that was swapped', () => {
  const code = '91350100M000100Y43'
  for (let i = 0; i < 17; i++) {
    const wrong = code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)
    expect(likelyCodes(wrong, isSocialCreditCode)).toContain(code)
  }
})

it.each([
  ['91350100M0OO100Y43', '91350100M000100Y43'],
  [' 9135-0100 m000 100y43', '91350100M000100Y43'],
  ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
  ['9I350100M000100Y43', '91350100M000100Y43'],
])('reads %s as %s', (wrong, code) => {
  expect(likelyCodes(wrong, isSocialCreditCode)).toEqual([code])
})

it('says nothing of what is far from every code', () => {
  expect(likelyCodes('hello', isLei)).toEqual([])
  expect(likelyCodes('9'.repeat(10_000_000), isLei)).toEqual([])
})

it('leaves nothing of blanks, hyphens and invisible characters', () => {
  expect(tidyCode(' a-b.c_d\u200be/f ')).toBe('ABCDEF')
})

it('names what has two digits swapped before what only looks alike', () => {
  const code = '91350100M000100Y43'
  for (let i = 0; i < 17; i++) {
    const wrong = code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)
    const codes = likelyCodes(wrong, isSocialCreditCode)
    const swaps = codes.filter(one => [...one].sort().join('') === [...code].sort().join(''))
    expect(codes.slice(0, swaps.length)).toEqual(swaps)
  }
})
