/**
 * The fee for what is committed and not drawn yet.
 *
 *   fee of a period = annual rate · Σ (undrawn × its days) / days of the period · days / basis
 *
 * The mean of undrawn amounts over the calendar days of the period, times the period's share of a year by the loan's day count:
 * by actual days that is the sum over each stretch, and rounding sees it exactly.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, reject } from '../../../errors/index.js'
import type { DayNumber, RoundingMode } from '../../../money/index.js'
import { dayNumber, isoDate, roundedProduct } from '../../../money/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { readAmount } from '../read-amount.js'
import type { InterestPeriod } from '../types.js'
import type { CommitmentFee } from './types.js'

interface Undrawn {
  readonly from: DayNumber
  readonly amount: number
}

/** One amount per instalment. */
export function commitmentFees(
  fee: CommitmentFee,
  terms: { readonly currency: string; readonly periods: readonly InterestPeriod[]; readonly rounding: RoundingMode },
  path: string,
): readonly number[] {
  const annualRate = expectNonNegative(fee.annualRate, `${path}.annualRate`)
  const undrawn = undrawnOf(fee, terms.currency, `${path}.undrawn`)
  const starts = undrawn.map(({ from }) => from)
  return terms.periods.map(({ start, end, days, basis }) => {
    if (end <= start) return 0
    let amountDays = 0
    for (let i = Math.max(0, lastAtMost(starts, start)); i < undrawn.length && starts[i]! < end; i++) {
      const next = i + 1 < starts.length ? Math.min(starts[i + 1]!, end) : end
      amountDays += undrawn[i]!.amount * (next - Math.max(starts[i]!, start))
    }
    if (amountDays > Number.MAX_SAFE_INTEGER) {
      reject('OUT_OF_RANGE', `${path}.undrawn`, 'amounts that times days are safe integers', amountDays)
    }
    return roundedProduct([annualRate, amountDays, days], basis * (end - start), terms.rounding, path)
  })
}

/** In order of their days, of which none comes twice. */
function undrawnOf(fee: CommitmentFee, currency: string, path: string): readonly Undrawn[] {
  const undrawn = Array.from(expectList(fee.undrawn, path), (value, i): Undrawn => {
    const at = `${path}[${i}]`
    expectKnownKeys(expectObject(value, at), ['from', 'amount'], at)
    const { from, amount } = fee.undrawn[i]!
    return { from: dayNumber(from, `${at}.from`), amount: readAmount(amount, currency, 0, `${at}.amount`) }
  })
  if (undrawn.length === 0) reject('EMPTY_INPUT', path, 'at least one undrawn amount', undrawn)
  undrawn.sort((a, b) => a.from - b.from)
  for (const [i, { from }] of undrawn.entries()) {
    if (undrawn[i + 1]?.from === from) reject('CONFLICTING_OPTIONS', path, 'one amount from each day', isoDate(from))
  }
  return undrawn
}
