/**
 * What a run of the project finds on the markets: interest of each payment period and exchange rates of each payment day.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { ProjectDescription } from '../../../records/core.js'
import { inYear } from '../../operations/factors.js'
import { levelOn } from '../../operations/levels.js'
import type { Driver } from '../../operations/read-changes.js'
import type { PayDays } from './pay-days.js'
import type { TrancheTerms } from './tranche-terms.js'
import { interestOver } from './tranche-terms.js'

/** By tranche, by payment day. */
export interface Market {
  /** Yearly rate that holds in the period, and interest on one unit of balance over it. */
  readonly annualRate: readonly Float64Array[]
  readonly interest: readonly Float64Array[]
  /** Units of the project's currency for one of the tranche's. */
  readonly exchange: readonly Float64Array[]
}

/** The markets as described, and as changed. */
export function marketReader(
  description: ProjectDescription,
  tranches: readonly TrancheTerms[],
  days: PayDays,
): (drivers: readonly Driver[], start: number) => Market {
  const exchange = tranches.map(({ currency }) => {
    if (currency === undefined) return new Float64Array(days.count).fill(1)
    const rateOn = levelOn(description.exchangeRates![currency]!)
    return Float64Array.from(days.day, rateOn)
  })
  const described = tranches.map(tranche => tranche.annualRate)
  const interest = tranches.map(tranche => interestByPeriod(tranche, tranche.annualRate))
  return (drivers, start) => {
    const rateChanges = drivers.filter(({ on }) => on === 'interest-rate')
    const exchangeChanges = drivers.filter(({ on }) => on === 'exchange-rate')
    const yearOf = (k: number): number => Math.max(0, Math.floor((days.month[k]! - start - 1) / 12))
    const annualRate = tranches.map((tranche, i) => {
      const moves = rateChanges.filter(({ name }) => name === undefined || name === tranche.name)
      if (moves.length === 0) return described[i]!
      return tranche.annualRate.map((rate, k) =>
        expectPossible(moves.reduce((sum, { values }) => sum + inYear(values, yearOf(k)), rate)),
      )
    })
    return {
      annualRate,
      interest: tranches.map((tranche, i) =>
        annualRate[i] === described[i] ? interest[i]! : interestByPeriod(tranche, annualRate[i]!),
      ),
      exchange: tranches.map(({ currency }, i) => {
        const moves = exchangeChanges.filter(
          ({ name }) => currency !== undefined && (name === undefined || name === currency),
        )
        if (moves.length === 0) return exchange[i]!
        return exchange[i]!.map((rate, k) =>
          k === 0 ? rate : moves.reduce((product, { values }) => product * inYear(values, yearOf(k)), rate),
        )
      }),
    }
  }
}

function expectPossible(rate: number): number {
  return rate > -1 ? rate : reject('OUT_OF_RANGE', 'changes', 'interest rates > -1 a year', rate)
}

function interestByPeriod({ rule, years }: TrancheTerms, annualRate: Float64Array): Float64Array {
  return annualRate.map((rate, k) => interestOver(rule, rate, years[k]!))
}
