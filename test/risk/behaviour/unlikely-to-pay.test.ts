import { expect, it } from 'vitest'
import { NEVER } from '../../../src/records/index.js'
import { unitsOf } from '../../../src/risk/behaviour/units.js'
import { unlikelyDaysOf } from '../../../src/risk/behaviour/unlikely-to-pay.js'
import { ledgerOf } from './ledgers.js'

const due = { '2024-01-31': 100 }
const ledger = ledgerOf({ 'ann/1': { due }, 'ann/2': { due }, 'bob/1': { due } })

it('is about a client with all contracts, or about one', () => {
  const rows = [
    { client: 'ann', date: '1970-01-11', until: '1970-01-21', reason: 'restructured' },
    { client: 'ann', contract: '2', date: '1970-01-31' },
  ]
  const [first, second] = [
    { from: 10, until: 20, reason: 'restructured' },
    { from: 30, until: NEVER },
  ]
  expect([...unlikelyDaysOf(rows, ledger, unitsOf(ledger))]).toEqual([[0, [first, second]]])
  expect([...unlikelyDaysOf(rows, ledger, unitsOf(ledger, 'contract'))]).toEqual([
    [0, [first]],
    [1, [first, second]],
  ])
  expect(unlikelyDaysOf(undefined, ledger, unitsOf(ledger)).size).toBe(0)
  expect(unlikelyDaysOf([], ledger, unitsOf(ledger)).size).toBe(0)
})

it.each([
  [{ client: 'cyd', date: '2024-01-01' }, 'INVALID_CLIENT', 'options.unlikelyToPay[0]'],
  [{ client: 'ann', contract: '3', date: '2024-01-01' }, 'INVALID_CLIENT', 'options.unlikelyToPay[0]'],
  [{ client: 'ann' }, 'INVALID_DATE', 'options.unlikelyToPay[0].date'],
  [{ client: 'ann', date: '2024-01-02', until: '2024-01-01' }, 'INVALID_DATE', 'options.unlikelyToPay[0].until'],
  [{ client: 'ann', date: '2024-01-02', until: 'soon' }, 'INVALID_DATE', 'options.unlikelyToPay[0].until'],
  [{ client: 'ann', date: '2024-01-02', reason: 5 }, 'INVALID_TYPE', 'options.unlikelyToPay[0].reason'],
  [null, 'INVALID_CLIENT', 'options.unlikelyToPay[0]'],
])('refuses %j', (row, code, path) => {
  expect(() => Reflect.apply(unlikelyDaysOf, undefined, [[row], ledger, unitsOf(ledger)])).toThrow(
    expect.objectContaining({ code, path }),
  )
})
