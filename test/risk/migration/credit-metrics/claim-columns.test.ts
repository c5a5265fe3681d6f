import { expect, it } from 'vitest'
import { readClaims } from '../../../../src/risk/migration/credit-metrics/claim-columns.js'
import { thrown } from '../../../errors/thrown.js'

const good = { rating: ['A', 'D'], exposure: [5, 0], lossGivenDefault: 0.5 }
const fault = (more: object) => thrown(() => readClaims(JSON.parse(JSON.stringify({ ...good, ...more })), ['A', 'D']))

it('reads one loss for all, or one per claim', () => {
  const one = readClaims(good, ['A', 'D'])
  expect([one.size, Array.from(one.rating), one.lossOf(1)]).toEqual([2, [0, 1], 0.5])
  expect(readClaims({ ...good, lossGivenDefault: Float64Array.of(0, 1) }, ['A', 'D']).lossOf(1)).toBe(1)
})

it('names the cells that are wrong', () => {
  expect(fault({ exposure: [5, -1] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.exposure[1]' })
  expect(fault({ lossGivenDefault: [0.5, 1.5] }).path).toBe('columns.lossGivenDefault[1]')
  expect(fault({ lossGivenDefault: 45 }).path).toBe('columns.lossGivenDefault')
  expect(fault({ lossGivenDefault: null }).path).toBe('columns.lossGivenDefault')
  expect(fault({ rating: ['A', 'X'] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.rating[1]' })
  expect(fault({ rating: ['A'] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.rating' })
  expect(fault({ rating: null }).path).toBe('columns.rating')
  expect(fault({ rating: [], exposure: [] }).code).toBe('EMPTY_INPUT')
  expect(fault({ rating: ['X', 5] }).issueCount).toBe(2)
  expect(thrown(() => readClaims(JSON.parse('null'), ['A'])).path).toBe('columns')
})

it('refuses two currencies, and what is no column of them', () => {
  expect(readClaims({ ...good, currency: 'EUR' }, ['A', 'D']).size).toBe(2)
  expect(readClaims({ ...good, currency: ['EUR', 'EUR'] }, ['A', 'D']).size).toBe(2)
  expect(fault({ currency: ['EUR', 'USD'] })).toMatchObject({ code: 'MIXED_CURRENCIES', path: 'columns.currency[1]' })
  for (const codes of [[], ['EUR'], ['EUR', 'EUR', 'EUR']]) {
    expect(fault({ currency: codes })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'columns.currency' })
  }
  for (const none of [null, 5, 'euro', { length: 2, 0: 'EUR', 1: 'EUR' }]) {
    expect(fault({ currency: none })).toMatchObject({ code: 'INVALID_TYPE', path: 'columns.currency' })
  }
})
