import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import type { Instalment, Payment } from '../../../src/records/index.js'
import { repaymentLedger } from '../../../src/records/index.js'
import { rollRateSeries, rollRates } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const monthly = Object.fromEntries(['2024-01-10', '2024-02-10', '2024-03-10'].map(date => [date, 100]))
const ledger = ledgerOf({
  good: { due: monthly, paid: monthly },
  worse: { due: monthly },
  better: { due: monthly, paid: { '2024-02-15': 200 } },
  later: { due: { '2024-03-10': 100 } },
})

describe('rollRates', () => {
  it('counts who was active on the first day', () => {
    const { counts, rates, defined, intervals, from, to } = rollRates(ledger, { from: '2024-01-31', to: '2024-02-29' })
    expect(counts).toEqual([[1, 0, 0, 0, 0, 0], [1, 0, 1, 0, 0, 0], ...new Array(3).fill([0, 0, 0, 0, 0, 0])])
    expect(rates[1]).toEqual([0.5, 0, 0.5, 0, 0, 0])
    expect([defined, intervals.map(row => row.length)]).toEqual([
      [1, 1, 0, 0, 0],
      [6, 6, 0, 0, 0],
    ])
    expect([from, to]).toEqual([dayNumber('2024-01-31'), dayNumber('2024-02-29')])
  })

  it('has a state for who has paid all, and buckets of one’s own', () => {
    const buckets = [
      { name: 'ok', from: 0 },
      { name: 'late', from: 1 },
    ]
    const { states, counts } = rollRates(ledger, { from: '2024-01-31', to: '2024-03-31', buckets })
    expect([states, counts]).toEqual([
      ['ok', 'late', 'repaid'],
      [
        [0, 0, 1],
        [0, 2, 0],
      ],
    ])
  })

  it.each([
    [{ from: '2024-02-29', to: '2024-01-31' }, 'OUT_OF_RANGE', 'options.to'],
    [{ from: '2024-02-29', to: '2026-01-31' }, 'OUT_OF_RANGE', 'options.to'],
    [{ to: '2026-01-31' }, 'MISSING_VALUE', 'options.from'],
    [{ from: '2024-02-29' }, 'MISSING_VALUE', 'options.to'],
    [{ from: '2024-01-31', to: '2024-02-29', buckets: [] }, 'EMPTY_INPUT', 'options.buckets'],
  ])('refuses %j', (options, code, path) => {
    expect(() => Reflect.apply(rollRates, undefined, [ledger, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})

describe('rollRateSeries', () => {
  it('goes from the end of a month to that of the next', () => {
    const { months, pooled } = rollRateSeries(ledger, { from: '2024-01-05', to: '2024-04-15' })
    expect(months.map(({ from, to }) => [isoDate(from), isoDate(to)])).toEqual([
      ['2024-01-31', '2024-02-29'],
      ['2024-02-29', '2024-03-31'],
    ])
    expect(pooled.counts[1]).toEqual([1, 0, 1, 0, 0, 0])
    expect(() => rollRateSeries(ledger, { from: '2024-02-01', to: '2024-02-28' })).toThrow(
      expect.objectContaining({ path: 'options.to' }),
    )
  })

  it('recovers the rates of a known process within its intervals', () => {
    // Months in arrears: one more with this probability, back to none with that, else as many (one instalment is paid).
    const WORSE = [0.08, 0.35, 0.6]
    const BACK = [0, 0.3, 0.15]
    const uniform = randomStream(15)
    const ends = Array.from({ length: 24 }, (_, i) => Date.UTC(2022, i, 10) / 86_400_000)
    const [instalments, payments]: [Instalment[], Payment[]] = [[], []]
    for (let client = 0; client < 1500; client++) {
      let behind = 0
      for (const [month, day] of ends.entries()) {
        // Due on the tenth, so that buckets are months at their ends: the month is paid for, what was missed too, or nothing.
        instalments.push({ client, due: isoDate(day), amount: 100 })
        const draw = uniform()
        const [worse, back] = behind > 2 ? [1, 0] : [WORSE[behind]!, BACK[behind]!]
        const paid = month === 0 ? 1 : draw < worse ? 0 : draw < worse + back ? behind + 1 : 1
        behind += 1 - paid
        if (paid > 0) payments.push({ client, date: isoDate(day), amount: 100 * paid })
      }
      // Nobody is done within the months looked at.
      instalments.push({ client, due: '2030-01-01', amount: 100 })
    }
    const book = repaymentLedger(instalments, payments, { observedUntil: '2023-12-31' })
    const { pooled } = rollRateSeries(book, { from: '2022-01-31', to: '2023-12-31', level: 0.999 })
    const covers = (bucket: number, state: number, truth: number): void => {
      const { lower, upper } = pooled.intervals[bucket]![state]!
      expect(lower).toBeLessThanOrEqual(truth)
      expect(upper).toBeGreaterThanOrEqual(truth)
      expect(upper - lower).toBeLessThan(0.12)
    }
    covers(0, 0, 0.92)
    covers(0, 1, 0.08)
    covers(1, 0, 0.3)
    covers(1, 1, 0.35)
    covers(1, 2, 0.35)
    covers(2, 0, 0.15)
    covers(2, 3, 0.6)
  })
})

it('is for those whose contract began on the first day, too', () => {
  const moves = (from: string) =>
    rollRates(ledger, { from, to: '2024-03-31' })
      .counts.flat()
      .reduce((sum, count) => sum + count, 0)
  expect([moves('2024-03-09'), moves('2024-03-10')]).toEqual([3, 3])
  const all = rollRates(ledger, { from: '2024-03-01', to: '2024-03-10' })
  expect(all.counts[0]).toEqual([1, 0, 0, 0, 0, 1])
})
