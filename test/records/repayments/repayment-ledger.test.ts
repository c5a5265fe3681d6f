import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { NEVER, repaymentLedger } from '../../../src/records/index.js'

const until = { observedUntil: '2024-06-30' }
const due = (client: string, date: string, amount = 100) => ({ client, due: date, amount })

describe('repaymentLedger', () => {
  it('sets payments off against the oldest instalment, whatever the order of rows', () => {
    const ledger = repaymentLedger(
      [due('a', '2024-03-01'), due('b', '2024-01-01'), due('a', '2024-02-01')],
      [{ client: 'a', date: '2024-01-15', amount: 130 }],
      until,
    )
    expect([...ledger.clientIds]).toEqual(['a', 'b'])
    expect([...ledger.due]).toEqual(['2024-02-01', '2024-03-01', '2024-01-01'].map(date => dayNumber(date)))
    expect([...ledger.settledOn]).toEqual([dayNumber('2024-01-15'), NEVER, NEVER])
    expect([...ledger.originatedOn]).toEqual([dayNumber('2024-02-01'), dayNumber('2024-01-01')])
    expect(ledger.observedUntil).toBe(dayNumber('2024-06-30'))
    expect([ledger.unmatched, ledger.dropped]).toEqual([{ payments: 0, amount: 0 }, []])
  })

  it('keeps contracts of one client apart', () => {
    const ledger = repaymentLedger(
      [1, 2].map(contract => ({ ...due('a', '2024-01-01'), contract })),
      [{ client: 'a', contract: 2, date: '2024-01-01', amount: 200 }],
      { ...until, originations: [{ client: 'a', contract: 2, date: '2023-12-01' }] },
    )
    expect([ledger.clients, ledger.contracts, ledger.contractIds]).toEqual([1, 2, [1, 2]])
    expect([...ledger.settledOn]).toEqual([NEVER, dayNumber('2024-01-01')])
    expect([...ledger.originatedOn]).toEqual([dayNumber('2024-01-01'), dayNumber('2023-12-01')])
  })

  it('takes a tolerance for all contracts', () => {
    const payments = [{ client: 'a', date: '2024-01-01', amount: 99 }]
    const settled = (tolerance: number) =>
      repaymentLedger([due('a', '2024-01-01')], payments, { ...until, tolerance }).settledOn[0]
    expect([settled(0.5), settled(1)]).toEqual([NEVER, dayNumber('2024-01-01')])
  })

  it.each([
    [[], [], until, 'EMPTY_INPUT', 'instalments'],
    [[due('a', '2024-01-01', -5)], [], until, 'INVALID_AMOUNT', 'instalments[0].amount'],
    [
      [due('a', '2024-01-01')],
      [{ client: 'a', date: '2024-01-01', amount: -5 }],
      until,
      'REFUND_WITHOUT_POLICY',
      'payments[0].amount',
    ],
    [
      [due('a', '2024-01-01')],
      [{ client: 'a', contract: 1, date: '2024-01-01', amount: 5 }],
      until,
      'MISSING_VALUE',
      'instalments[0].contract',
    ],
    [
      [{ ...due('a', '2024-01-01'), contract: 1 }],
      [{ client: 'a', date: '2024-01-01', amount: 5 }],
      until,
      'MISSING_VALUE',
      'payments[0].contract',
    ],
    [[due('a', '2024-01-01')], [], {}, 'INVALID_DATE', 'options.observedUntil'],
    [[due('a', '2024-01-01')], [], { ...until, tolerance: -1 }, 'OUT_OF_RANGE', 'options.tolerance'],
    [[due('a', '2024-01-01')], [], { ...until, until: 1 }, 'UNKNOWN_OPTION', 'options.until'],
  ])('refuses %j with %j and %j', (instalments, payments, options, code, path) => {
    expect(() => Reflect.apply(repaymentLedger, undefined, [instalments, payments, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })

  it('names what to do about a payment that was returned', () => {
    const payments = [{ client: 'a', date: '2024-01-01', amount: -5 }]
    expect(() => repaymentLedger([due('a', '2024-01-01')], payments, until)).toThrow(/never came: leave out both rows/)
  })
})
