import { expect, test } from 'vitest'
import { isLei, isSocialCreditCode } from '../../../src/records/index.js'
import { madeLei, madeSocialCreditCode } from '../../../src/records/sample-lender/codes-of.js'

test('made codes have digits that fit, of a place and an issuer that do not exist', () => {
  for (const index of [0, 1, 59, 999, 99_999, 999_999]) {
    expect(isSocialCreditCode(madeSocialCreditCode(index))).toBe(true)
    expect(madeSocialCreditCode(index).slice(2, 8)).toBe('000000')
    expect(isLei(madeLei(index))).toBe(true)
    expect(madeLei(index).slice(0, 4)).toBe('0000')
  }
})
