/** What holds for every schedule and every payment, held to a clerk who goes through the days one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../src/money/index.js'
import type { Instalment, Payment, RepaymentLedger } from '../../src/records/index.js'
import { repaymentLedger } from '../../src/records/index.js'
import type { DefaultDefinitionOptions } from '../../src/risk/behaviour/index.js'
import {
  contractFulfilment,
  daysPastDue,
  defaultEvents,
  defaultOutcomes,
  nonPerformingRatio,
  repaymentStatus,
  rollRateSeries,
  rollRates,
  vintageCurves,
} from '../../src/risk/behaviour/index.js'

const START = dayNumber('2023-01-01')
const LENGTH = 500
const observedUntil = isoDate(START + LENGTH)

const day = fc.integer({ min: 0, max: LENGTH }).map(days => isoDate(START + days))
const who = fc.record({ client: fc.constantFrom('a', 'b', 'c', 'd'), contract: fc.constantFrom(1, 2) })
const cents = fc.integer({ min: 0, max: 50 }).map(tens => 10 * tens)

const instalments = fc.array(
  fc
    .tuple(who, day, cents)
    .map(([{ client, contract }, due, amount]): Instalment => ({ client, contract, due, amount })),
  { minLength: 1, maxLength: 25 },
)
const payments = fc.array(
  fc
    .tuple(who, day, cents)
    .map(([{ client, contract }, date, amount]): Payment => ({ client, contract, date, amount })),
  { maxLength: 25 },
)
const book = fc.record({ instalments, payments })
type Book = { readonly instalments: readonly Instalment[]; readonly payments: readonly Payment[] }

const ledgerOf = (rows: Book): RepaymentLedger => repaymentLedger(rows.instalments, rows.payments, { observedUntil })
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('the ledger', () => {
  it('loses nothing: due is paid and unpaid, and payments are paid and prepaid', () => {
    fc.assert(
      fc.property(book, day, (rows, asOf) => {
        const ledger = ledgerOf(rows)
        const { due, paid, unpaid, prepaid } = repaymentStatus(ledger, { asOf, by: 'contract' })
        expect(due.map((_, i) => paid[i]! + unpaid[i]!)).toEqual(due)
        const came = rows.payments.filter(({ date }) => String(date) <= asOf)
        const stray = came.filter(
          ({ client, contract }) => !rows.instalments.some(i => i.client === client && i.contract === contract),
        )
        const strayAmount = sum(stray.map(({ amount }) => amount))
        expect(sum(paid) + sum(prepaid) + strayAmount).toBe(sum(came.map(({ amount }) => amount)))
        expect(sum(due)).toBe(sum(rows.instalments.filter(i => String(i.due) <= asOf).map(({ amount }) => amount)))
      }),
    )
  })

  it('does not depend on the order of rows, in fractions either', () => {
    const fractions = ({ instalments, payments }: Book): Book => ({
      instalments: instalments.map(row => ({ ...row, amount: row.amount / 7 })),
      payments: payments.map(row => ({ ...row, amount: row.amount / 7 })),
    })
    fc.assert(
      fc.property(book.map(fractions), fc.integer(), (rows, turn) => {
        const turned = <T>(list: readonly T[]): readonly T[] => {
          const by = list.length === 0 ? 0 : ((turn % list.length) + list.length) % list.length
          return [...list.slice(by), ...list.slice(0, by)].toReversed()
        }
        const other = { instalments: turned(rows.instalments), payments: turned(rows.payments) }
        const byName = (ledger: RepaymentLedger) => {
          const status = repaymentStatus(ledger, { by: 'contract' })
          const names = Array.from(status.client, (client, i) => `${client}${status.contract?.[i]}`)
          return names
            .map((name, i) => [name, status.daysPastDue[i], status.unpaid[i], status.prepaid[i], status.outstanding[i]])
            .toSorted()
        }
        expect(byName(ledgerOf(other))).toEqual(byName(ledgerOf(rows)))
      }),
    )
  })

  it('counts one day more on every day without a payment', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: LENGTH - 1 }), (rows, at) => {
        const [today, tomorrow] = [isoDate(START + at), isoDate(START + at + 1)]
        const paying = rows.payments.filter(({ date }) => date === tomorrow).map(({ client }) => client)
        const ledger = ledgerOf(rows)
        const [before, after] = [daysPastDue(ledger, { asOf: today }), daysPastDue(ledger, { asOf: tomorrow })]
        Array.from(ledger.clientIds).forEach((client, i) => {
          if (paying.includes(String(client))) expect(after[i]).toBeLessThanOrEqual(before[i]! + 1)
          else if (before[i]! > 0) expect(after[i]).toBe(before[i]! + 1)
        })
      }),
    )
  })
})

/** One contract, one day: sets every payment off against the oldest instalment, money by money. */
function clerk(rows: Book, client: string, contract: number, today: number) {
  const own = <T extends Instalment | Payment>(list: readonly T[]) =>
    list.filter(row => row.client === client && row.contract === contract)
  const open = own(rows.instalments)
    .map(({ due, amount }) => ({ due: dayNumber(due), amount }))
    .toSorted((one, other) => one.due - other.due)
  let purse = sum(
    own(rows.payments)
      .filter(({ date }) => dayNumber(date) <= today)
      .map(({ amount }) => amount),
  )
  for (const instalment of open) {
    const part = Math.min(purse, instalment.amount)
    instalment.amount -= part
    purse -= part
  }
  const unpaid = open.filter(({ amount }) => amount > 0)
  const late = unpaid.filter(({ due }) => due < today)
  const began = open.length > 0 && open[0]!.due <= today
  return {
    daysLate: late.length === 0 ? 0 : today - late[0]!.due,
    pastDue: sum(late.map(({ amount }) => amount)),
    outstanding: began ? sum(unpaid.map(({ amount }) => amount)) : 0,
  }
}

describe('default', () => {
  const definition = fc.record({
    daysPastDue: fc.integer({ min: 0, max: 120 }),
    counting: fc.constantFrom('material-days' as const, 'oldest-instalment' as const),
    materiality: fc.record({ absolute: fc.constantFrom(0, 30, 200), relative: fc.constantFrom(0, 0.01, 0.2) }),
    probationDays: fc.constantFrom(0, 1, 30, 90),
  })
  type Definition = { readonly [K in keyof DefaultDefinitionOptions]-?: NonNullable<DefaultDefinitionOptions[K]> }

  /** The definition, read aloud day by day, for a client with two contracts. */
  function daysInDefault(rows: Book, client: string, rule: Definition, until = LENGTH): readonly boolean[] {
    const { absolute = 0, relative = 0 } = rule.materiality
    let [material, clean, isIn] = [0, 0, false]
    return Array.from({ length: until + 1 }, (_, at) => {
      const today = START + at
      const books = [1, 2].map(contract => clerk(rows, client, contract, today))
      const [pastDue, outstanding] = [sum(books.map(b => b.pastDue)), sum(books.map(b => b.outstanding))]
      const isMaterial = pastDue > absolute && pastDue > relative * outstanding
      material = isMaterial ? material + 1 : 0
      clean = isMaterial ? 0 : clean + 1
      const counted = rule.counting === 'material-days' ? material : Math.max(...books.map(b => b.daysLate))
      if (isMaterial && counted > rule.daysPastDue) isIn = true
      // Probation is over after so many whole days: the client is performing on the day that follows them.
      else if (isIn && clean > rule.probationDays) isIn = false
      return isIn
    })
  }

  it('comes and goes as the definition says', () => {
    fc.assert(
      fc.property(book, definition, (rows, rule) => {
        const client = rows.instalments[0]!.client
        const events = defaultEvents(ledgerOf(rows), rule).filter(event => event.client === client)
        const isIn = Array.from({ length: LENGTH + 1 }, (_, at) =>
          events.some(({ from, curedOn = Number.POSITIVE_INFINITY }) => from <= START + at && START + at < curedOn),
        )
        expect(isIn).toEqual(daysInDefault(rows, String(client), rule))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same however days are counted, where each client has one instalment', () => {
    fc.assert(
      fc.property(book, definition, (rows, rule) => {
        const single = ['a', 'b', 'c', 'd'].flatMap(client =>
          rows.instalments.filter(i => i.client === client).slice(0, 1),
        )
        fc.pre(single.length > 0)
        const ledger = ledgerOf({ ...rows, instalments: single })
        const plain = { ...rule, materiality: { absolute: 0, relative: 0 } }
        expect(defaultEvents(ledger, { ...plain, counting: 'oldest-instalment' })).toEqual(
          defaultEvents(ledger, { ...plain, counting: 'material-days' }),
        )
      }),
    )
  })

  it('is one thing for ratios, vintages and outcomes', () => {
    fc.assert(
      fc.property(book, definition, (rows, rule) => {
        const ledger = ledgerOf(rows)
        const events = defaultEvents(ledger, rule)
        const asOf = dayNumber('2023-06-30')
        const status = repaymentStatus(ledger, { asOf: isoDate(asOf) })
        const outcomes = defaultOutcomes(ledger, rule, { observationDate: '2023-06-30', performanceMonths: 6 })
        const inDefault = (client: unknown): boolean =>
          events.some(e => e.client === client && e.from <= asOf && asOf < (e.curedOn ?? Number.POSITIVE_INFINITY))
        outcomes.why.forEach((state, i) => {
          const client = ledger.clientIds[i]!
          expect(state === 'in-default').toBe(inDefault(client))
          const comes = events.some(e => e.client === client && e.from > asOf && e.from <= outcomes.until)
          if (state === 'default' || state === 'performing') expect(outcomes.values[i]).toBe(comes ? 1 : 0)
        })
        const { byCount } = nonPerformingRatio(ledger, rule, { asOf: isoDate(asOf) })
        const owing = Array.from(ledger.clientIds).filter((_, i) => status.active[i] === 1)
        expect([byCount.events, byCount.of].map(Number)).toEqual([owing.filter(inDefault).length, owing.length])
        const vintages = vintageCurves(ledger, rule, { cohort: 'year', months: 36 })
        expect(sum(vintages.map(({ size }) => size))).toBe(ledger.clients)
      }),
    )
  })

  it('of cohorts never falls, and is not told where it was not watched', () => {
    fc.assert(
      fc.property(book, definition, fc.constantFrom('count' as const, 'amount' as const), (rows, rule, weigh) => {
        for (const { values, defined, lower, upper } of vintageCurves(ledgerOf(rows), rule, { weigh, months: 20 })) {
          for (let month = 1; month < values.length; month++) {
            expect(defined[month]).toBeLessThanOrEqual(defined[month - 1]!)
            if (defined[month] === 0) expect(values[month]).toBe(0)
            else expect(values[month]).toBeGreaterThanOrEqual(values[month - 1]!)
            expect(lower[month]).toBeLessThanOrEqual(values[month]!)
            expect(upper[month]).toBeGreaterThanOrEqual(values[month]!)
          }
        }
      }),
    )
  })
})

describe('roll rates', () => {
  it('add up to one from each bucket, and months to all', () => {
    fc.assert(
      fc.property(book, rows => {
        const ledger = ledgerOf(rows)
        const { months, pooled } = rollRateSeries(ledger, { from: '2023-01-31', to: '2024-01-31' })
        for (const { rates, defined } of [...months, pooled]) {
          for (const [i, row] of rates.entries()) expect(sum(row)).toBeCloseTo(defined[i]!, 12)
        }
        const moves = sum(pooled.counts.flat())
        expect(sum(months.flatMap(({ counts }) => counts.flat()))).toBe(moves)
        expect(rollRates(ledger, { from: '2023-01-31', to: '2023-02-28' })).toEqual(months[0])
      }),
    )
  })
})

describe('fulfilment', () => {
  it('counts each contract once, and no more in time than paid, than due', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(0, 5, 40), (rows, graceDays) => {
        const result = contractFulfilment(ledgerOf(rows), { graceDays })
        expect(result.fulfilled + result.late + result.partly + result.unfulfilled).toBe(result.due)
        expect(result.byAmount.amount).toBeLessThanOrEqual(result.paidByAmount.amount)
        expect(result.paidByAmount.amount).toBeLessThanOrEqual(result.paidByAmount.of)
        expect(result.byAmount.of).toBe(result.paidByAmount.of)
      }),
    )
  })
})
