import { expect, test } from 'vitest'
import { absentRecords, idsOf } from '../../../src/node/portfolio/absent-records.js'

const groups = [
  { id: 'A', name: 'One', parent: 'X' },
  { id: 'B', name: 'Two', parent: 'A' },
  { id: 'C', name: 'Three', parent: 'X' },
]
const payments = {
  facility: Array.from({ length: 9 }, (_, i) => (i === 4 ? 'F-1' : 'F-0')),
  date: new Int32Array(9),
  amount: new Float64Array(9).fill(1),
}

test('records and columns: each missing id with its count and first rows', () => {
  expect(absentRecords({ groups, payments, facilities: [] }, new Set(['groups', 'payments']))).toEqual([
    { table: 'groups', field: 'parent', to: 'groups', id: 'X', count: 2, rows: [0, 2] },
    { table: 'payments', field: 'facility', to: 'facilities', id: 'F-0', count: 8, rows: [0, 1, 2, 3, 5, 6] },
    { table: 'payments', field: 'facility', to: 'facilities', id: 'F-1', count: 1, rows: [4] },
  ])
})

test('only of the tables asked for, and into tables that are known', () => {
  expect(absentRecords({ groups, payments }, new Set(['payments']))).toEqual([])
  expect([...idsOf({ groups }, 'groups')]).toEqual(['A', 'B', 'C'])
  expect(idsOf({}, 'groups').size).toBe(0)
})
