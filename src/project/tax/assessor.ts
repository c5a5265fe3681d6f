/**
 * Tax period by period, with what it remembers.
 *
 *   taken = min(losses left, limit · profit)      profit > 0, oldest losses first
 *   tax   = rate · (profit - taken)               0 for a loss, which is carried forward
 *   tax   = rate · profit                         where losses are refunded
 *
 * A loss of a period that ends in month m may be taken by periods that end in month m + 12 · years or before.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ProjectTax } from '../../records/core.js'
import type { LossLedger } from './loss-ledger.js'
import { lossLedger } from './loss-ledger.js'
import type { TaxAssessor } from './types.js'

/** When periods end, in months, and their rates for operation that starts so many months after the first day. */
export interface TaxPeriods {
  readonly ends: ArrayLike<number>
  readonly rates: (start?: number) => Float64Array
}

export function assessor(losses: ProjectTax['losses'], periods: TaxPeriods): TaxAssessor {
  return periodAssessor(losses, periods, periods.rates(), lossLedger(periods.ends.length))
}

function periodAssessor(
  losses: ProjectTax['losses'],
  periods: TaxPeriods,
  rates: Float64Array,
  ledger: LossLedger,
): TaxAssessor {
  const refunds = losses.kind === 'refund'
  const { years = Number.POSITIVE_INFINITY, limit = 1 } = refunds ? {} : losses
  const { ends } = periods
  let before = 0
  let taken = 0
  let expired = 0
  return {
    assess: (period, profit) => {
      const rate = rates[period]
      if (rate === undefined || period < before)
        return reject('OUT_OF_RANGE', 'row', 'a row not before the last', period)
      if (!Number.isFinite(profit)) reject('OUT_OF_RANGE', 'profit', 'a finite number', profit)
      before = period
      if (refunds) return rate === 0 ? 0 : rate * profit
      const month = ends[period]!
      expired = ledger.expire(month - 12 * years)
      taken = profit > 0 ? ledger.take(limit * profit) : 0
      if (profit < 0) ledger.add(month, -profit)
      return profit > 0 ? rate * (profit - taken) : 0
    },
    lossesCarriedForward: ledger.left,
    lossesUsed: () => taken,
    lossesExpired: () => expired,
    reset: start => {
      rates = periods.rates(start)
      ledger.clear()
      before = 0
      taken = 0
      expired = 0
    },
    copy: () => periodAssessor(losses, periods, rates, ledger.copy()),
  }
}
