import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { daysPastDue, repaymentStatus } from '../../../src/risk/behaviour/index.js'
import { activeAmounts } from '../../../src/risk/behaviour/repayment-status.js'
import { unitsOf } from '../../../src/risk/behaviour/units.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf({
  'ann/1': { due: { '2024-01-31': 100, '2024-02-29': 100 }, paid: { '2024-01-20': 150 } },
  'ann/2': { due: { '2024-02-10': 50 } },
  'bob/1': { due: { '2024-01-31': 100 }, paid: { '2024-01-31': 130 } },
})

describe('repaymentStatus', () => {
  it('adds up contracts, and is as late as the latest', () => {
    const { due, paid, unpaid, pastDue, prepaid, outstanding, active, ...rest } = repaymentStatus(ledger, {
      asOf: '2024-02-20',
    })
    expect([[...due], [...paid], [...unpaid]]).toEqual([
      [150, 100],
      [100, 100],
      [50, 0],
    ])
    expect([[...pastDue], [...prepaid], [...outstanding]]).toEqual([
      [50, 0],
      [50, 30],
      [100, 0],
    ])
    expect([...active]).toEqual([1, 0])
    expect([[...rest.daysPastDue], rest.client, rest.asOf]).toEqual([[10, 0], ['ann', 'bob'], dayNumber('2024-02-20')])
  })

  it('tells contracts apart', () => {
    const status = repaymentStatus(ledger, { asOf: '2024-03-01', by: 'contract' })
    expect([status.contract, [...status.daysPastDue]]).toEqual([
      ['1', '2', '1'],
      [1, 20, 0],
    ])
    expect([...status.pastDue]).toEqual([50, 50, 0])
  })

  it('knows a payment before its day, and none that is yet to come', () => {
    expect([...repaymentStatus(ledger, { asOf: '2024-01-25' }).prepaid]).toEqual([150, 0])
    expect([...repaymentStatus(ledger, { asOf: '2024-01-25' }).active]).toEqual([0, 0])
    expect([...repaymentStatus(ledger, { asOf: '2024-01-31' }).daysPastDue]).toEqual([0, 0])
  })
})

describe('daysPastDue', () => {
  it('grows with every day until it is paid', () => {
    const on = (asOf: string) => [...daysPastDue(ledger, { asOf })]
    expect([on('2024-02-10'), on('2024-02-11'), on('2024-12-31')]).toEqual([
      [0, 0],
      [1, 0],
      [325, 0],
    ])
    expect([...daysPastDue(ledger)]).toEqual([690, 0])
  })

  it('refuses days to come and options that do not exist', () => {
    expect(() => daysPastDue(ledger, { asOf: '2026-01-01' })).toThrow(expect.objectContaining({ path: 'options.asOf' }))
    expect(() => Reflect.apply(daysPastDue, undefined, [ledger, { on: 1 }])).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
    )
  })
})

it('amounts of contracts that have begun', () => {
  expect([...activeAmounts(ledger, unitsOf(ledger), dayNumber('2024-02-01'))]).toEqual([50, 0])
  expect([...activeAmounts(ledger, unitsOf(ledger), dayNumber('2024-02-10'))]).toEqual([100, 0])
})
