import { expect, it } from 'vitest'
import type { DatedKind } from '../../../src/records/repayments/read-dated-amounts.js'
import { readDatedAmounts } from '../../../src/records/repayments/read-dated-amounts.js'

const KIND: DatedKind = {
  name: 'payments',
  dateField: 'date',
  negative: { code: 'REFUND_WITHOUT_POLICY', hint: 'Leave it out' },
}

it('reads rows, any iterable of them, and columns alike', () => {
  const rows = [
    { client: 'a', contract: 1, date: '1970-01-03', amount: 5 },
    { client: 7, contract: 'x', date: new Date(0), amount: 0 },
  ]
  const columns = { client: ['a', 7], contract: [1, 'x'], date: ['1970-01-03', '19700101'], amount: [5, 0] }
  const typed = { client: Int32Array.of(3), date: Int32Array.of(2), amount: Float64Array.of(5) }
  const expected = { client: ['a', 7], contract: [1, 'x'], day: Int32Array.of(2, 0), amount: Float64Array.of(5, 0) }
  expect(readDatedAmounts(rows, KIND)).toEqual(expected)
  expect(readDatedAmounts(new Set(rows), KIND)).toEqual(expected)
  expect(readDatedAmounts(columns, KIND)).toEqual(expected)
  expect(readDatedAmounts(typed, KIND)).toEqual({ client: [3], day: Int32Array.of(2), amount: Float64Array.of(5) })
})

it.each([
  [[{ client: '', date: '2024-01-01', amount: 1 }], 'INVALID_CLIENT', 'payments[0].client'],
  [[{ client: 'a', date: 19_000, amount: 1 }], 'INVALID_DATE', 'payments[0].date'],
  [[{ client: 'a', date: '2024-01-01', amount: '1' }], 'INVALID_AMOUNT', 'payments[0].amount'],
  [[{ client: 'a', date: '2024-01-01', amount: Number.NaN }], 'INVALID_AMOUNT', 'payments[0].amount'],
  [[{ client: 'a', date: '2024-01-01', amount: -1 }], 'REFUND_WITHOUT_POLICY', 'payments[0].amount'],
  [
    [
      { client: 'a', contract: 1, date: '2024-01-01', amount: 1 },
      { client: 'a', date: '2024-01-01', amount: 1 },
    ],
    'MISSING_VALUE',
    'payments[1].contract',
  ],
  [[5], 'INVALID_TYPE', 'payments[0]'],
  [5, 'INVALID_TYPE', 'payments'],
  [{ client: ['a'], date: ['2024-01-01'] }, 'MISSING_VALUE', 'payments.amount'],
  [{ client: ['a'], date: 5, amount: [1] }, 'INVALID_TYPE', 'payments.date'],
  [{ client: ['a'], date: [], amount: [1] }, 'LENGTH_MISMATCH', 'payments.date'],
  [{ client: ['a'], date: ['2024-01-01'], amount: [-1] }, 'REFUND_WITHOUT_POLICY', 'payments.amount[0]'],
  [{ client: ['a'], due: ['2024-01-01'], amount: [1] }, 'UNKNOWN_OPTION', 'payments.due'],
])('refuses %j', (input, code, path) => {
  expect(() => readDatedAmounts(input, KIND)).toThrow(expect.objectContaining({ code, path }))
})

it('counts all faults and shows ten', () => {
  const rows = Array.from({ length: 12 }, () => ({ client: 'a', date: 'soon', amount: 1 }))
  expect(() => readDatedAmounts(rows, KIND)).toThrow(expect.objectContaining({ issueCount: 12 }))
})
