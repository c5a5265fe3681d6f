/**
 * From when until when a facility lasts.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { dayNumber, monthsAfter } from '../../../money/index.js'
import type { Facility } from '../types.js'

/** First day, and first day after the last; absent for what lasts as long as the terms look. */
export function lifeOf(facility: Facility): { readonly from: DayNumber; readonly end: DayNumber } | undefined {
  if (facility.kind === 'service') return undefined
  if (facility.kind === 'deposit') return facility.maturity.kind === 'term' ? lasting(facility.maturity) : undefined
  if (facility.kind !== 'term-loan') return lasting(facility)
  if (facility.balance.kind === 'regular') return lasting(facility.balance)
  const { from, instalments } = facility.balance.schedule
  return { from: dayNumber(from), end: dayNumber(instalments.at(-1)!.end) }
}

function lasting({ from, months }: { readonly from: Parameters<typeof dayNumber>[0]; readonly months: number }) {
  const first = dayNumber(from)
  return { from: first, end: monthsAfter(first, months) }
}
