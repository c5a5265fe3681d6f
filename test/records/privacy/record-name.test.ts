import { expect, it } from 'vitest'
import { expectRecordNames, nameOfRow } from '../../../src/records/privacy/record-name.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'
import { PORTFOLIO } from './made-up.js'

it('names records by key, by row where they have none', () => {
  const payments = tableViews(PORTFOLIO).find(({ table }) => table === 'payments')!
  const names = [0, 1].map(row => nameOfRow(payments, row))
  expect(names).toEqual([
    { table: 'payments', key: 'Z-1' },
    { table: 'payments', key: '', row: 1 },
  ])
  expect(expectRecordNames(names, 'records')).toEqual(names)
  expect(() => expectRecordNames([{ table: 'payments', key: '' }], 'records')).toThrow(/records\[0\]\.key/)
})
