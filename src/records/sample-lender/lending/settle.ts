/**
 * What became of a loan: which instalments were paid and how late, what is owed now, how it ended.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { Facility } from '../../portfolio/types/index.js'
import type { Dice } from '../dice.js'
import type { History } from '../history.js'
import { DEFAULT_DAYS } from '../history.js'
import type { Made } from '../part.js'
import type { ClientTraits } from '../traits.js'
import type { Window } from '../window.js'
import { yearOf } from '../window.js'
import { cents } from './cents.js'
import type { Loan } from './plan.js'
import type { Instalment } from './schedule.js'

/** A loan with its records. */
export interface Settled {
  readonly loan: Loan
  readonly status: Facility['status']
  readonly endedOn?: DayNumber
  readonly outstanding: number
  readonly daysPastDue: number
  /** Owed on the day of default, and what came in the end. */
  readonly exposureAtDefault?: number
  readonly recovered?: number
  readonly instalments: readonly Instalment[]
  readonly payments: readonly Made<'payments'>[]
}

export function settle(loan: Loan, traits: ClientTraits, history: History, window: Window, dice: Dice): Settled {
  const instalments = cutAt(loan, history.default?.outcome === 'written-off' ? undefined : history.endedOn)
  const paid = instalments.flatMap(instalment => paidOf(instalment, traits, history, window, dice))
  const inTime = paid.filter(({ date }) => date <= window.until)
  const { principal, firstUnpaid } = allocated(instalments, inTime)
  const owed = cents(loan.drawn - principal)
  const atDefault =
    history.default !== undefined &&
    history.default.day < loan.maturity &&
    owedOn(loan, instalments, inTime, history.default.day)
  const ended = endOf(loan, history, window, owed, inTime)
  const recovered = ended.status === 'written-off' ? cents(owed * dice.between(...RECOVERED)) : undefined
  return {
    loan,
    ...ended,
    outstanding: ended.status === 'active' || ended.status === 'defaulted' ? owed : 0,
    daysPastDue: ended.endedOn === undefined && firstUnpaid !== undefined ? Math.max(0, window.until - firstUnpaid) : 0,
    ...(typeof atDefault === 'number' && atDefault > 0 && { exposureAtDefault: atDefault }),
    ...(recovered !== undefined && { recovered }),
    instalments,
    payments: named(loan, [
      ...inTime,
      ...(recovered !== undefined && ended.endedOn !== undefined ? [{ date: ended.endedOn, amount: recovered }] : []),
    ]),
  }
}

/** What comes back of a loan that is written off, from least to most. */
export const RECOVERED = [0.2, 0.8] as const

interface Paid {
  readonly date: DayNumber
  readonly amount: number
}

/** Where a client leaves, what is still owed falls due on that day with the interest since the last instalment. */
export function cutAt(
  { instalments, drawn, annualRate, signedOn }: Loan,
  end: DayNumber | undefined,
): readonly Instalment[] {
  const last = instalments[instalments.length - 1]
  if (end === undefined || last === undefined || last.due <= end) return instalments
  const kept = instalments.filter(({ due }) => due < end)
  const principal = cents(drawn - kept.reduce((sum, instalment) => sum + instalment.principal, 0))
  const from = kept[kept.length - 1]?.due ?? signedOn
  return [...kept, { due: end, principal, interest: cents((principal * annualRate * (end - from)) / 360) }]
}

/** When an instalment was paid: not at all in default, late where quality and discipline are low, sometimes in two parts. */
function paidOf(
  { due, principal, interest }: Instalment,
  { quality, discipline }: ClientTraits,
  { default: defaulted, endedOn }: History,
  window: Window,
  dice: Dice,
): readonly Paid[] {
  const amount = cents(principal + interest)
  if (amount === 0 || due > window.until + 5) return []
  if (defaulted !== undefined && due >= defaulted.day - DEFAULT_DAYS) {
    const { outcome, endedOn: cured } = defaulted
    if (outcome !== 'cured' || cured === undefined) return []
    if (due <= cured) return [{ date: cured, amount }]
  }
  const credit = quality[yearOf(window, due)]!
  const isLate = dice.happens(1 / (1 + Math.exp(1.2 + credit + 2 * (discipline - 0.5))))
  if (!isLate || due === endedOn) return [{ date: due - (due === endedOn ? 0 : dice.whole(0, 2)), amount }]
  const days = Math.min(1 + Math.floor(dice.wait(credit < -1 ? 22 : 9)), 75)
  const date = Math.min(due + days, endedOn ?? due + days)
  if (!dice.happens(0.15)) return [{ date, amount }]
  const first = cents(amount * dice.between(0.3, 0.8))
  return [
    { date: due, amount: first },
    { date, amount: cents(amount - first) },
  ]
}

/** Payments against instalments in their order, interest before principal. */
function allocated(
  instalments: readonly Instalment[],
  paid: readonly Paid[],
): { readonly principal: number; readonly firstUnpaid?: DayNumber } {
  let left = cents(paid.reduce((sum, { amount }) => sum + amount, 0))
  let repaid = 0
  for (const { due, principal, interest } of instalments) {
    const part = Math.min(left, cents(principal + interest))
    repaid = cents(repaid + Math.min(principal, Math.max(0, part - interest)))
    left = cents(left - part)
    if (part < cents(principal + interest)) return { principal: repaid, firstUnpaid: due }
  }
  return { principal: repaid }
}

function owedOn(loan: Loan, instalments: readonly Instalment[], paid: readonly Paid[], day: DayNumber): number {
  return cents(
    loan.drawn -
      allocated(
        instalments,
        paid.filter(({ date }) => date < day),
      ).principal,
  )
}

function endOf(
  { kind, maturity }: Loan,
  { endedOn, default: defaulted }: History,
  { until }: Window,
  owed: number,
  paid: readonly Paid[],
): { readonly status: Facility['status']; readonly endedOn?: DayNumber } {
  const lastPaid = paid[paid.length - 1]?.date
  if (kind === 'guarantee') {
    if (endedOn !== undefined && endedOn < maturity) return { status: 'cancelled', endedOn }
    return maturity <= until ? { status: 'repaid', endedOn: maturity } : { status: 'active' }
  }
  // Owed nothing, since nothing was drawn yet: not repaid.
  if (owed === 0 && lastPaid !== undefined)
    return { status: endedOn === lastPaid ? 'refinanced' : 'repaid', endedOn: lastPaid }
  if (defaulted?.outcome === 'written-off' && endedOn !== undefined) return { status: 'written-off', endedOn }
  return { status: defaulted?.outcome === 'open' ? 'defaulted' : 'active' }
}

function named({ id }: Loan, paid: readonly Paid[]): readonly Made<'payments'>[] {
  return paid
    .toSorted((a, b) => a.date - b.date)
    .map(({ date, amount }, i) => ({ id: `P${id.slice(1)}-${i + 1}`, facility: id, date, amount }))
}
