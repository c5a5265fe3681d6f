import { describe, expect, it } from 'vitest'
import { NO_DAY } from '../../../src/records/index.js'
import { isTableName, keyOf, recordOf, tableViews, textAt } from '../../../src/records/privacy/table-views.js'

const columns = {
  facility: ['F-1', 'F-2'],
  date: Int32Array.of(19_753, NO_DAY),
  amount: Float64Array.of(5, Number.NaN),
}

describe('tableViews', () => {
  it('reads cells of records and of columns alike', () => {
    const [payments] = tableViews({ payments: columns })
    const [records] = tableViews({ payments: [{ facility: 'F-1', date: '2024-01-31', amount: 5 }] })
    for (const view of [payments!, records!]) {
      expect(recordOf(view, 0)).toEqual({ facility: 'F-1', date: '2024-01-31', amount: 5 })
      expect(textAt(view, 'facility', 0)).toBe('F-1')
      expect(textAt(view, 'amount', 0)).toBeUndefined()
      expect(view.value('amount', 7)).toBeUndefined()
      expect(keyOf(view, 0)).toBe('')
    }
    expect(recordOf(payments!, 1)).toEqual({ facility: 'F-2' })
  })

  it('comes in the order of tables, those that are there', () => {
    expect(tableViews({ facilities: [], clients: [], groups: undefined }).map(({ table }) => table)).toEqual([
      'clients',
      'facilities',
    ])
  })
})

describe('isTableName', () => {
  it('knows tables only', () => {
    expect(isTableName('clients')).toBe(true)
    expect(isTableName('constructor')).toBe(false)
  })
})
