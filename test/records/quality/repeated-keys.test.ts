import { columnsOf } from 'clientele/records'
import { expect, it } from 'vitest'
import { repeatedKeys } from '../../../src/records/quality/repeated-keys.js'

it('counts keys that are said more than once, and none of records without a key or of what is no record', () => {
  const payments = ['Z-1', 'Z-2', 'Z-1', undefined, undefined].map(id => ({ id, facility: 'F' }))
  expect([...repeatedKeys({ payments: [...payments, null, 'Z-2'] as never }, 'payments')]).toEqual([['Z-1', 2]])
  expect(repeatedKeys({}, 'payments').size).toBe(0)
  expect(repeatedKeys({ payments: [] }, 'payments').size).toBe(0)
})

it('counts the same of columns as of records', () => {
  const instalments = ['A', 'B', 'A', 'A', 'B'].map((facility, i) => {
    return { facility, due: i === 4 ? '2024-02-29' : '2024-01-31', amount: 5 }
  })
  const counts = repeatedKeys({ instalments }, 'instalments')
  expect([...counts]).toEqual([['A | 2024-01-31', 3]])
  expect(repeatedKeys({ instalments: columnsOf('instalments', instalments) }, 'instalments')).toEqual(counts)
})

it('is not misled by keys that share a fingerprint', () => {
  // The 32 bits of these two are the same.
  const clients = ['costarring', 'liquid', 'liquid'].map(id => ({ id, name: id }))
  expect([...repeatedKeys({ clients: clients as never }, 'clients')]).toEqual([['liquid', 2]])
})
