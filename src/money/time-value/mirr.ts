/**
 * The modified internal rate of return: what is paid is financed at one rate, what is received is reinvested at another,
 * and the rate between the two sums exists exactly once.
 *
 *   MIRR = (Σ received_t (1 + reinvestment)^(n-t) / Σ paid_t (1 + finance)^-t)^(1/n) - 1
 *
 * @see Lin (1976), The Modified Internal Rate of Return and Investment Criterion, The Engineering Economist 21.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectRate } from '../rate.js'
import { checkedAmounts, discountedSum, heaviestPeriod } from './discounted-sum.js'
import { heldRate } from './terms.js'

/** Rates of {@link mirr}. */
export interface ModifiedReturnOptions {
  /** Effective rate of a period at which payments are financed; > -1. */
  readonly financeRatePerPeriod: number
  /** Effective rate of a period at which receipts are invested again; > -1. */
  readonly reinvestmentRatePerPeriod: number
}

/**
 * The modified internal rate of return of flows at equal distances, the first of them now.
 *
 * @param amounts received > 0, paid < 0; of both at least one.
 * @returns effective rate of a period.
 * @throws ClienteleError `NO_SOLUTION` where nothing is paid or nothing received; `OUT_OF_RANGE` for rates at or below -1, or
 * a result that no double tells from -1; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { mirr } from 'clientele/money'
 * const rates = { financeRatePerPeriod: 0.1, reinvestmentRatePerPeriod: 0.12 }
 * mirr([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], rates).toFixed(6) // => '0.126094'
 * mirr([39_000, 30_000], rates) // => Error NO_SOLUTION
 */
export function mirr(amounts: ArrayLike<number>, options: ModifiedReturnOptions): number {
  expectKnownKeys(options, ['financeRatePerPeriod', 'reinvestmentRatePerPeriod'], 'options')
  const finance = Math.log1p(expectRate(options.financeRatePerPeriod, 'options.financeRatePerPeriod'))
  const reinvestment = Math.log1p(expectRate(options.reinvestmentRatePerPeriod, 'options.reinvestmentRatePerPeriod'))
  const flows = Float64Array.from(checkedAmounts(amounts))
  const periods = flows.length - 1
  const received = flows.map(amount => Math.max(amount, 0))
  const paid = flows.map(amount => Math.max(-amount, 0))
  if (!received.some(isSome) || !paid.some(isSome)) {
    const hint = 'Amounts paid are below 0, amounts received above'
    reject('NO_SOLUTION', 'amounts', 'something paid and something received', 'amounts of one sign', hint)
  }
  const growth = logWorth(received, reinvestment) - logWorth(paid, finance)
  return heldRate(Math.expm1(reinvestment + growth / periods), 'amounts')
}

/** ln Σ a_t e^(-force·t) of amounts >= 0, summed around the largest term, so that none over- or underflows for time alone. */
function logWorth(amounts: Float64Array, force: number): number {
  const at = heaviestPeriod(amounts, force)
  return Math.log(discountedSum(amounts, force, -at)) - force * at
}

const isSome = (amount: number): boolean => amount > 0
