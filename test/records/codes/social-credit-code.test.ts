import { expect, it } from 'vitest'
import { isOrganisationCode, isSocialCreditCode } from '../../../src/records/codes/index.js'

/** The example of GB 32100-2015, and four that large companies publish. */
const PUBLISHED = [
  '91350100M000100Y43',
  '914403001922038216',
  '9144030071526726XG',
  '91110000802100433B',
  '91330100799655058B',
]

it.each(PUBLISHED)('takes %s, and the organisation code within it', code => {
  expect(isSocialCreditCode(code)).toBe(true)
  expect(isOrganisationCode(code.slice(8, 17))).toBe(true)
})

it.each(PUBLISHED)('tells every pair of neighbours of %s that were swapped', code => {
  for (let i = 0; i < 17; i++) {
    const [one, next] = [code.charAt(i), code.charAt(i + 1)]
    if (one !== next) expect(isSocialCreditCode(code.slice(0, i) + next + one + code.slice(i + 2))).toBe(false)
  }
})

it.each(['91350100M0001O0Y43', '91350100m000100y43', '91350100M000100Y4', '', 91, undefined])('refuses %s', value => {
  expect(isSocialCreditCode(value)).toBe(false)
})
