import { expect, it } from 'vitest'
import { expectFates, matchLoans } from '../../../src/risk/loan-classes/matched-loans.js'
import { thrown } from '../../errors/thrown.js'

const opening = { loan: ['a', 'b'], class: ['pass', 'loss'] as const, exposure: [1, 2] }
const closing = { loan: ['c', 'a'], class: ['pass', 'pass'] as const, exposure: [3, 4] }

it('finds each loan at the closing', () => {
  const { closingRow, isNew } = matchLoans(opening, closing)
  expect(closingRow).toEqual(Int32Array.of(1, -1))
  expect(isNew).toEqual(Uint8Array.of(1, 0))
})

it('tells a number from a text of the same digits', () => {
  const { closingRow } = matchLoans({ ...opening, loan: [1, 2] }, { ...closing, loan: ['1', '2'] })
  expect(closingRow).toEqual(Int32Array.of(-1, -1))
})

it('takes an empty book on one date', () => {
  const nothing = { loan: [], class: [], exposure: [] }
  expect(matchLoans(nothing, closing).isNew).toEqual(Uint8Array.of(1, 1))
  expect(matchLoans(opening, nothing).closingRow).toEqual(Int32Array.of(-1, -1))
})

it('refuses loans that occur twice, other lengths, two currencies', () => {
  expect(thrown(() => matchLoans({ ...opening, loan: ['a', 'a'] }, closing))).toMatchObject({
    code: 'DUPLICATE_CLIENT',
    path: 'opening.loan[1]',
  })
  expect(thrown(() => matchLoans(opening, { ...closing, exposure: [1] })).path).toBe('closing.exposure')
  expect(thrown(() => matchLoans({ ...opening, currency: 'CNY' }, { ...closing, currency: ['USD', 'USD'] })).code).toBe(
    'MIXED_CURRENCIES',
  )
  expect(thrown(() => matchLoans({ ...opening, currency: ['CNY', 'USD'] }, closing)).path).toBe('opening.currency[1]')
  expect(thrown(() => matchLoans(JSON.parse('null'), closing)).path).toBe('opening')
  expect(thrown(() => matchLoans(opening, JSON.parse('{}'))).path).toBe('closing.loan')
})

it('reads fates of loans that are gone, and of no others', () => {
  const matched = matchLoans(opening, closing)
  expect(expectFates({ loan: ['b'], fate: ['writtenOff'] }, matched)).toEqual(['unknown', 'writtenOff'])
  expect(thrown(() => expectFates({ loan: ['a'], fate: ['repaid'] }, matched)).path).toBe('options.gone.loan[0]')
  expect(thrown(() => expectFates({ loan: ['b'], fate: JSON.parse('["sold"]') }, matched)).path).toBe(
    'options.gone.fate[0]',
  )
  expect(thrown(() => expectFates({ loan: ['b', 'b'], fate: ['repaid', 'repaid'] }, matched)).code).toBe(
    'DUPLICATE_CLIENT',
  )
  expect(thrown(() => expectFates({ loan: ['b'], fate: [] }, matched)).code).toBe('LENGTH_MISMATCH')
})
