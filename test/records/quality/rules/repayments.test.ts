import { columnsOf } from 'clientele/records'
import { expect, it } from 'vitest'
import { verdicts } from '../verdicts.js'

const loan = (id: string, fields: object): object => ({ id, kind: 'term-loan', currency: 'EUR', limit: 100, ...fields })
const instalments = [
  { facility: 'F-1', due: '2024-06-30', amount: 55, principal: 50 },
  { facility: 'F-1', due: '2025-06-30', amount: 52, principal: 50 },
  { facility: 'F-2', due: '2025-06-30', amount: 60, principal: 60 },
  { facility: 'F-3', due: '2025-06-30', amount: 60 },
]

it('takes principal of all instalments for what was lent, or that of those ahead for what is owed', () => {
  const facilities = [
    loan('F-1', {}),
    loan('F-1', { limit: 300, outstanding: 50 }),
    loan('F-2', { outstanding: 90 }),
    loan('F-3', {}),
    loan('F-4', {}),
    loan('F-2', { kind: 'revolving' }),
  ]
  const said = ['holds', 'holds', 'broken', 'unknown', 'unknown', 'not-asked']
  expect(verdicts('instalments-differ', 'facilities', { facilities, instalments })).toEqual(said)
})

it('adds up payments, from columns too, copies once, and none in another currency', () => {
  const pay = (id: string, facility: string, amount: number, currency?: string) => ({
    ...{ id, facility, date: '2024-06-30', amount },
    ...(currency !== undefined && { currency }),
  })
  const payments = [pay('1', 'F-1', 107), pay('2', 'F-2', 61), pay('2', 'F-2', 61), pay('3', 'F-3', 60, 'CNY')]
  const facilities = ['F-1', 'F-2', 'F-3'].map(id => loan(id, {}))
  const said = ['holds', 'broken', 'unknown']
  expect(verdicts('paid-beyond-owed', 'facilities', { facilities, instalments, payments })).toEqual(said)
  const asColumns = { facilities, instalments, payments: columnsOf('payments', payments) }
  expect(verdicts('paid-beyond-owed', 'facilities', asColumns)).toEqual(said)
  const less = { facilities, instalments, payments: payments.map(one => ({ ...one, amount: one.amount / 1.02 })) }
  expect(verdicts('paid-beyond-owed', 'facilities', less)).toEqual(['holds', 'holds', 'unknown'])
})

it('takes principal and interest for the instalment', () => {
  const parts = [
    { amount: 10, principal: 9, interest: 1 },
    { amount: 10, principal: 9, interest: 2 },
    { amount: 10, principal: 9 },
  ]
  expect(verdicts('parts-differ', 'instalments', { instalments: parts })).toEqual(['holds', 'broken', 'unknown'])
})
