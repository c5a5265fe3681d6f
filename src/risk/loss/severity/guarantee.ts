/**
 * What guarantors pay of a loss, by how they share it, and which part of an exposure is theirs to answer for.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectOneOf, expectPositive } from '../../../errors/index.js'
import { expectShare } from '../weighted-mean.js'
import type { Haircuts } from './haircuts.js'
import { shareLeft } from './haircuts.js'

/** How a guarantor shares losses with the lender. */
export type Guarantee =
  /** A share of every unit lost, up to `amount` where there is one. */
  | { readonly sharing: 'pari-passu'; readonly share: number; readonly amount?: number; readonly paymentRate?: number }
  /** All of the loss from the first unit on, until `amount` is paid. */
  | { readonly sharing: 'first-loss'; readonly amount: number; readonly paymentRate?: number }
  /** What is lost beyond the `deductible`, until `amount` is paid. */
  | {
      readonly sharing: 'second-loss'
      readonly deductible: number
      readonly amount: number
      readonly paymentRate?: number
    }

const FIELDS = {
  'pari-passu': ['sharing', 'share', 'amount', 'paymentRate'],
  'first-loss': ['sharing', 'amount', 'paymentRate'],
  'second-loss': ['sharing', 'deductible', 'amount', 'paymentRate'],
} as const

/**
 * What a guarantor is expected to pay of a loss.
 *
 * A guarantor may fail too: `paymentRate`, within [0, 1], is the share of what is called that is expected to be paid; 1 by
 * default. It is that given default of the debtor: where both depend on one economy it is below the guarantor's own survival.
 *
 * @param loss currency units, >= 0.
 * @returns within [0, loss].
 * @throws ClienteleError `OUT_OF_RANGE` naming the amount, share or deductible.
 * @example
 * import { guaranteePayment } from 'clientele/risk'
 * guaranteePayment(400, { sharing: 'pari-passu', share: 0.5 }) // => 200
 * guaranteePayment(400, { sharing: 'first-loss', amount: 300 }) // => 300
 * guaranteePayment(400, { sharing: 'second-loss', deductible: 300, amount: 300 }) // => 100
 */
export function guaranteePayment(loss: number, guarantee: Guarantee): number {
  return paymentOf(expectNonNegative(loss, 'loss'), guarantee, 'guarantee')
}

/** The same, with faults named as they stand with the caller. */
export function paymentOf(loss: number, guarantee: Guarantee, path: string): number {
  expectObject(guarantee, path)
  const sharing = expectOneOf(guarantee.sharing, ['pari-passu', 'first-loss', 'second-loss'], `${path}.sharing`)
  expectKnownKeys(guarantee, FIELDS[sharing], path)
  const { paymentRate = 1 } = guarantee
  const rate = expectShare(paymentRate, `${path}.paymentRate`)
  if (guarantee.sharing === 'pari-passu') {
    const part = expectShare(guarantee.share, `${path}.share`) * loss
    return (
      rate *
      (guarantee.amount === undefined ? part : Math.min(part, expectNonNegative(guarantee.amount, `${path}.amount`)))
    )
  }
  const deductible =
    guarantee.sharing === 'second-loss' ? expectNonNegative(guarantee.deductible, `${path}.deductible`) : 0
  return rate * Math.min(Math.max(0, loss - deductible), expectNonNegative(guarantee.amount, `${path}.amount`))
}

/** A guarantee whose debtor is replaced by the guarantor. */
export interface SubstitutedGuarantee extends Haircuts {
  /** What is guaranteed; currency units, >= 0. */
  readonly amount: number
}

/**
 * The share of an exposure that counts as one to the guarantor (substitution): the guaranteed amount after haircuts for
 * currency and for a term that ends first, in parts of the exposure.
 *
 * @param exposure with its amount, > 0, and its maturity in years where the guarantee has a residual maturity.
 * @returns within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` naming the amount, haircut or maturity.
 * @see CRR art. 233(3), 235 and 236, 239(3).
 * @example
 * import { substitutedShare } from 'clientele/risk'
 * substitutedShare({ amount: 500, currencyHaircut: 0.08 }, { exposure: 1000 }).toFixed(2) // => '0.46'
 * substitutedShare({ amount: 5000 }, { exposure: 1000 }) // => 1
 */
export function substitutedShare(
  guarantee: SubstitutedGuarantee,
  exposure: { readonly exposure: number; readonly maturity?: number },
): number {
  const known = ['amount', 'volatilityHaircut', 'currencyHaircut', 'residualMaturity']
  expectKnownKeys(expectObject(guarantee, 'guarantee'), known, 'guarantee')
  expectKnownKeys(expectObject(exposure, 'exposure'), ['exposure', 'maturity'], 'exposure')
  const amount = expectNonNegative(guarantee.amount, 'guarantee.amount')
  const whole = expectPositive(exposure.exposure, 'exposure.exposure')
  return Math.min(1, (amount * shareLeft(guarantee, exposure.maturity, 'guarantee', 'exposure.maturity')) / whole)
}
