import { expect, test } from 'vitest'
import { tableBuilder } from '../../../src/node/portfolio/table-builder.js'
import { NO_DAY, TABLES } from '../../../src/records/index.js'

const valuesOf = (
  table: 'groups' | 'ratings' | 'payments',
  record: Readonly<Record<string, unknown>>,
): readonly unknown[] => Object.keys(TABLES[table].fields).map(name => record[name])

test('records hold what is there, with the place of each', () => {
  const groups = tableBuilder('groups')
  groups.add(valuesOf('groups', { id: 'A', name: 'One' }), { file: 'a.csv', line: 2 })
  groups.add(valuesOf('groups', { id: 'B', name: 'Two' }), { file: 'b.csv', line: 7 })
  expect(groups.finish()).toEqual([
    { id: 'A', name: 'One' },
    { id: 'B', name: 'Two' },
  ])
  expect([0, 1].map(row => groups.placeOf(row))).toEqual([
    { file: 'a.csv', line: 2 },
    { file: 'b.csv', line: 7 },
  ])
})

test('a key that is there already is not added; one of several fields may lack some', () => {
  const ratings = tableBuilder('ratings')
  const rating = { client: 'C', date: '2024-01-31', rating: 'BB' }
  expect(ratings.add(valuesOf('ratings', rating), { file: 'r', line: 2 })).toBeUndefined()
  expect(ratings.add(valuesOf('ratings', { ...rating, agency: 'X' }), { file: 'r', line: 3 })).toBeUndefined()
  expect(ratings.add(valuesOf('ratings', rating), { file: 'r', line: 4 })).toEqual({ file: 'r', line: 2 })
  expect(ratings.size).toBe(2)
})

test('a large table is columns; records without a key are all kept', () => {
  const payments = tableBuilder('payments')
  const payment = { facility: 'F', date: '2024-01-31', amount: 5 }
  payments.add(valuesOf('payments', payment), { file: 'p', line: 1 })
  payments.add(valuesOf('payments', { ...payment, verifiedAt: '1970-01-02' }), { file: 'p', line: 2 })
  expect(payments.finish()).toEqual({
    facility: ['F', 'F'],
    date: Int32Array.of(19_753, 19_753),
    amount: Float64Array.of(5, 5),
    verifiedAt: Int32Array.of(NO_DAY, 1),
  })
  expect(tableBuilder('payments').finish()).toEqual([])
})

test('rows that were left out are remembered by their id, or counted', () => {
  const groups = tableBuilder('groups')
  groups.leaveOut(valuesOf('groups', { id: 'A' }), { file: 'a.csv', line: 2 })
  groups.leaveOut(valuesOf('groups', { id: 'A' }), { file: 'a.csv', line: 3 })
  groups.leaveOut(valuesOf('groups', { name: 'B' }), { file: 'a.csv', line: 4 })
  groups.lose(2)
  expect([groups.leftOutAt('A'), groups.leftOutAt('B'), groups.lost, groups.size]).toEqual([
    { file: 'a.csv', line: 2 },
    undefined,
    3,
    0,
  ])
})
