import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

const clients = [{ id: 'C-1' }]

it('follows references; into a table that is absent it cannot', () => {
  const contacts = [{ client: 'C-1' }, { client: 'C-2' }, { client: 7 }, {}]
  expect(verdicts('absent-reference', 'contacts', { clients, contacts })).toEqual([
    'holds',
    'broken',
    'broken',
    'not-asked',
  ])
  expect(verdicts('absent-reference', 'contacts', { contacts })).toEqual(['unknown', 'unknown', 'unknown', 'not-asked'])
  expect(verdicts('absent-reference', 'contacts', { clients: [], contacts })[0]).toBe('broken')
})

it('lets two days of one record be the same', () => {
  const contracts = [
    { signedOn: '2024-01-31', endsOn: '2024-01-31' },
    { signedOn: '2024-02-01', endsOn: '2024-01-31' },
    { signedOn: '2024-02-01' },
  ]
  expect(verdicts('dates-out-of-order', 'contracts', { contracts })).toEqual(['holds', 'broken', 'unknown'])
})

it('compares currencies where both are said', () => {
  const facilities = [{ id: 'F', currency: 'EUR' }]
  const payments = [
    { facility: 'F', currency: 'EUR' },
    { facility: 'F', currency: 'CNY' },
    { facility: 'F' },
    { facility: 'G', currency: 'EUR' },
  ]
  const said = ['holds', 'broken', 'not-asked', 'unknown']
  expect(verdicts('currencies-differ', 'payments', { facilities, payments })).toEqual(said)
})
