import { columnsOf } from 'clientele/records'
import { expect, it } from 'vitest'
import { dayIn, keyOf, looseRecords, numberIn, printed, textIn } from '../../../src/records/quality/records-of-table.js'

it('gives records as they come, undefined for what is none, and rows of columns', () => {
  const record = { id: 'C' }
  const portfolio = { clients: [record, null, 7, 'x', [], new Date(0)] } as never
  expect([...looseRecords(portfolio, 'clients')]).toEqual([
    record,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  const payments = columnsOf('payments', [{ facility: 'F', date: '2024-01-31', amount: 5 }])
  expect([...looseRecords({ payments }, 'payments')]).toEqual([{ facility: 'F', date: '2024-01-31', amount: 5 }])
  expect([...looseRecords({}, 'clients')]).toEqual([])
})

it('makes a key of whatever stands in key fields', () => {
  expect(keyOf('ratings', { client: 'C', date: new Date(0) })).toBe('C | 1970-01-01 | ')
  expect(keyOf('clients', { id: Object.create(null) })).toBe('an object with keys (none)')
  expect(keyOf('clients', { name: 'A' })).toBeUndefined()
})

it('prints records alike whatever the order of fields and the way of writing days', () => {
  expect(printed({ a: 1, b: '2' })).toBe(printed({ b: '2', a: 1 }))
  expect(printed({ a: 1 })).not.toBe(printed({ a: '1' }))
  expect(printed({ d: new Date(0) })).toBe(printed({ d: { year: 1970, month: 1, day: 1 } }))
  expect(printed({ d: { year: 1970, month: 1, day: 1 } })).not.toBe(printed({ d: { year: 1970, month: 1, day: 2 } }))
})

it('reads numbers, text and days that are such', () => {
  expect([1, Number.NaN, '1', undefined].map(a => numberIn({ a }, 'a'))).toEqual([1, undefined, undefined, undefined])
  expect(['x', '', 7].map(a => textIn({ a }, 'a'))).toEqual(['x', undefined, undefined])
  expect(['1970-01-02', '1970-02-30', 7].map(a => dayIn({ a }, 'a'))).toEqual([1, undefined, undefined])
  expect(numberIn(undefined, 'a')).toBeUndefined()
})
