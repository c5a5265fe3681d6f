import { expect, it } from 'vitest'
import { CODE_BITS, NUMBER_BITS } from '../../../../src/records/duplicates/evidence/bits.js'
import { codeEvidence } from '../../../../src/records/duplicates/evidence/code-evidence.js'
import type { Client } from '../../../../src/records/portfolio/types/index.js'
import { readPair } from '../client.js'

const bitsOf = (a: Partial<Client>, b: Partial<Client>): readonly number[] =>
  codeEvidence(...readPair(a, b)).map(({ bits }) => bits)

const CODE = '91350100M000100Y43'
const LEI = '5493001KJTIIGC8Y1R12'

it.each([
  ['the same code', { socialCreditCode: CODE }, { socialCreditCode: CODE }, CODE_BITS.same],
  ['a code kept as registration number', { socialCreditCode: CODE }, { registrationNumber: CODE }, CODE_BITS.same],
  ['the organisation within it', { socialCreditCode: CODE }, { registrationNumber: 'M000100Y-4' }, CODE_BITS.same],
  ['two swapped', { socialCreditCode: CODE }, { socialCreditCode: '91350100M000100Y34' }, CODE_BITS.slip],
  ['another one', { socialCreditCode: CODE }, { socialCreditCode: '914403001922038216' }, CODE_BITS.different],
  ['a wrong one far away', { lei: LEI }, { lei: 'INR2EJN1ERAN0W5ZP947' }, CODE_BITS.wrong],
  ['the same wrong one', { lei: 'unknown' }, { lei: 'UNKNOWN' }, CODE_BITS.slip],
])('judges %s', (_, a, b, bits) => {
  expect(bitsOf(a, b)).toEqual([bits])
})

const number = (registrationNumber: string, country = 'GB'): Partial<Client> => ({ registrationNumber, country })

it.each([
  ['the same in one country', number('02345617'), number('2345617'), 7 * NUMBER_BITS.perCharacter],
  ['the same in two', number('23456178'), number('23456178', 'DE'), 5],
  ['two swapped', number('23456187'), number('23456178'), NUMBER_BITS.slip],
  ['one digit left out', number('2345678'), number('23456178'), NUMBER_BITS.slip],
  ['the next one', number('23456177'), number('23456178'), NUMBER_BITS.neighbour],
  ['another one', number('87654321'), number('23456178'), NUMBER_BITS.different],
  ['short ones a digit apart', number('1234'), number('1235'), NUMBER_BITS.different],
])('judges %s', (_, a, b, bits) => {
  expect(bitsOf(a, b)).toEqual([bits])
})

it('does not compare an old number with a new one', () => {
  expect(bitsOf(number('110108000000016', 'CN'), number('D2143569X', 'CN'))).toEqual([])
})
