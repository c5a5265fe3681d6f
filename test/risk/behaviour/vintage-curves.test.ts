import { describe, expect, it } from 'vitest'
import { repaymentLedger } from '../../../src/records/index.js'
import { vintageCurves } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf(
  {
    a: { due: { '2024-01-31': 300 } },
    b: { due: { '2024-03-31': 100 }, paid: { '2024-03-31': 100 } },
    c: { due: { '2024-04-30': 100 } },
    d: { due: { '2025-01-31': 100 } },
  },
  '2024-10-15',
)

describe('vintageCurves', () => {
  it('are by cohort, and end where one of it was not watched', () => {
    const [first, second, ...rest] = vintageCurves(ledger, {}, { months: 7 })
    expect(rest).toEqual([])
    expect([first?.name, first?.size, first?.amount, second?.name]).toEqual(['2024-Q1', 2, 400, '2024-Q2'])
    expect([[...(first?.values ?? [])], [...(first?.defined ?? [])]]).toEqual([
      [0, 0, 0, 0, 0.5, 0.5, 0.5, 0],
      [1, 1, 1, 1, 1, 1, 1, 0],
    ])
    expect([[...(second?.values ?? [])], [...(second?.defined ?? [])]]).toEqual([
      [0, 0, 0, 1, 1, 1, 0, 0],
      [1, 1, 1, 1, 1, 1, 0, 0],
    ])
  })

  it('weigh by amount, and cut cohorts by month or year', () => {
    expect(vintageCurves(ledger, {}, { weigh: 'amount' })[0]?.values[4]).toBe(0.75)
    expect(vintageCurves(ledger, {}, { cohort: 'month' }).map(({ name }) => name)).toEqual([
      '2024-01',
      '2024-03',
      '2024-04',
    ])
    expect(vintageCurves(ledger, {}, { cohort: 'year' }).map(({ name, size }) => [name, size])).toEqual([['2024', 3]])
  })

  it('begin when a contract did', () => {
    const instalments = [{ client: 'a', due: '2024-01-31', amount: 100 }]
    const originations = [{ client: 'a', date: '2023-12-31' }]
    const [vintage] = vintageCurves(
      repaymentLedger(instalments, [], { observedUntil: '2025-01-31', originations }),
      {},
      { months: 6 },
    )
    expect([vintage?.name, [...(vintage?.values ?? [])]]).toEqual(['2023-Q4', [0, 0, 0, 0, 0, 1, 1]])
  })

  it('have intervals at the level asked for, around the curve', () => {
    const wide = vintageCurves(ledger, {}, { level: 0.99 })[0]
    const narrow = vintageCurves(ledger, {}, { level: 0.5 })[0]
    expect(wide!.lower[4]).toBeLessThan(narrow!.lower[4]!)
    expect(wide!.upper[4]).toBeGreaterThan(narrow!.upper[4]!)
  })

  it.each([
    [{ months: -1 }, 'OUT_OF_RANGE', 'options.months'],
    [{ cohort: 'week' }, 'OUT_OF_RANGE', 'options.cohort'],
    [{ weigh: 'balance' }, 'OUT_OF_RANGE', 'options.weigh'],
    [{ level: 2 }, 'OUT_OF_RANGE', 'options.level'],
  ])('refuse %j', (options, code, path) => {
    expect(() => Reflect.apply(vintageCurves, undefined, [ledger, {}, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})

it('are told on the very day on which the youngest was watched for so many months', () => {
  const defined = (observedUntil: string) =>
    [
      ...(vintageCurves(ledgerOf({ a: { due: { '2024-03-31': 100 } } }, observedUntil), {}, { months: 6 })[0]
        ?.defined ?? []),
    ].at(-1)
  expect([defined('2024-09-29'), defined('2024-09-30')]).toEqual([0, 1])
})
