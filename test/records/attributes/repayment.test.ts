import { expect, it } from 'vitest'
import type { FacilityPayment } from '../../../src/records/index.js'
import { BOOK } from './book.js'
import { fact } from './fact.js'

const paidIn = (currency: string): unknown[] => {
  const payments: FacilityPayment[] = [{ facility: 'F-1', date: '2024-12-05', amount: 400, currency }]
  const { facilities = [], instalments = [] } = BOOK
  return ['daysPastDue', 'overdueAmount'].map(name => fact(name, { facilities, instalments, payments }))
}

it('does not take money of another currency for that of the facility', () => {
  expect(paidIn('CNY')).toEqual([0, 0])
  expect(paidIn('USD')).toEqual([undefined, undefined])
})
