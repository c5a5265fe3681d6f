import { describe, expect, it } from 'vitest'
import { NO_DAY } from '../../../src/records/index.js'
import { editPortfolio } from '../../../src/records/privacy/edit-portfolio.js'
import { tableViews } from '../../../src/records/privacy/table-views.js'

const payments = {
  facility: ['F-1', 'F-2'],
  date: Int32Array.of(1, 2),
  amount: Float64Array.of(5, 6),
  id: ['Z-1', undefined],
}
const views = tableViews({
  clients: [
    { id: 'C-1', name: 'One' },
    { id: 'C-2', name: 'Two' },
  ],
  payments,
})

describe('editPortfolio', () => {
  it('leaves out rows, of records and of columns', () => {
    expect(editPortfolio(views, () => ({ keeps: row => row === 1 }))).toEqual({
      clients: [{ id: 'C-2', name: 'Two' }],
      payments: { facility: ['F-2'], date: Int32Array.of(2), amount: Float64Array.of(6), id: [undefined] },
    })
  })

  it('changes cells that hold something, and drops columns of which nothing is left', () => {
    const cells = new Map([
      ['id', () => undefined],
      ['facility', (value: unknown) => `${String(value)}!`],
      ['date', (value: unknown, row: number) => (row === 0 ? undefined : value)],
      ['amount', (value: unknown, row: number) => (row === 0 ? undefined : value)],
    ])
    const { payments: changed } = editPortfolio(views, ({ table }) => (table === 'payments' ? { cells } : 'left-out'))
    expect(changed).toEqual({
      facility: ['F-1!', 'F-2!'],
      date: Int32Array.of(NO_DAY, 2),
      amount: Float64Array.of(Number.NaN, 6),
    })
  })

  it('hands on what it does not touch', () => {
    const untouched = editPortfolio(views, () => undefined)
    expect(untouched.payments).toBe(payments)
    const named = editPortfolio(views, () => ({ cells: new Map([['name', () => 'X']]) }))
    expect(named.payments).toMatchObject({ amount: payments.amount })
    expect(named.clients).toEqual([
      { id: 'C-1', name: 'X' },
      { id: 'C-2', name: 'X' },
    ])
  })

  it('keeps hostile names what they are: names', () => {
    const hostile = tableViews({ clients: [JSON.parse('{"id":"C-1","__proto__":{"polluted":true}}')] })
    const { clients } = editPortfolio(hostile, () => ({ cells: new Map([['id', () => 'C-9']]) }))
    expect(Object.getPrototypeOf(clients?.[0])).toBe(Object.prototype)
    expect(Object.hasOwn(clients![0]!, '__proto__')).toBe(true)
  })
})
