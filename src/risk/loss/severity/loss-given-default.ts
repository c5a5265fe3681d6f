/**
 * Which share of an exposure is lost if its debtor defaults, given collateral and guarantees?
 *
 *   secured_i  = min(what is still open, C_i · haircuts · (1 − cost) · (1 + r)^−years)
 *   loss       = Σ secured_i · LGD_i + open · LGD_unsecured − what guarantors pay
 *   LGD        = max(loss / exposure, floor)
 *
 * Sources: CRR art. 228 and 230 (secured and unsecured parts), 161(4) (floors by parts); Basel Framework CRE32.9 f.;
 * Schuermann (2004), What do we know about loss given default?
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import { forcePerUnit } from '../../../money/core.js'
import { compensatedSum } from '../../../numeric/core.js'
import { expectAmount, expectLossShare, expectSlow } from '../limits-of-input.js'
import { expectShare } from '../weighted-mean.js'
import type { Guarantee } from './guarantee.js'
import { paymentOf } from './guarantee.js'
import type { Haircuts } from './haircuts.js'
import { HAIRCUTS, shareLeft } from './haircuts.js'

/** A piece of collateral, all of it for this exposure. */
export interface Collateral extends Haircuts {
  /** Market value; currency units, >= 0. */
  readonly value: number
  /** Share of the proceeds that selling costs, within [0, 1]; 0 by default. */
  readonly realisationCost?: number
  /** Years from default until it is sold; >= 0, 0 by default. */
  readonly yearsToRealisation?: number
  /** Share lost of what it secures nevertheless, within [0, 1]; 0 by default, as haircuts and costs say it all. */
  readonly lossGivenDefault?: number
  /** Least share lost of what it secures, by the rules that bind; 0 by default. */
  readonly floor?: number
}

/** An exposure, and what stands for it. */
export interface SecuredExposure {
  /** At default; currency units, > 0. */
  readonly exposure: number
  /** Share lost of what nothing secures; from 0 to 10, above 1 where costs are. */
  readonly unsecuredLossGivenDefault: number
  /** Used in this order. */
  readonly collateral?: readonly Collateral[]
  /** Called in this order, each on what the ones before leave. */
  readonly guarantees?: readonly Guarantee[]
  /** Years until the exposure ends; needed where protection has a residual maturity. */
  readonly maturity?: number
  /** Least share lost of what nothing secures; 0 by default. */
  readonly unsecuredFloor?: number
}

/** How time costs. */
export interface SecuredLossOptions {
  /** Effective rate of a year at which proceeds are discounted to the default; needed where realisation takes time. */
  readonly annualDiscountRate?: number
}

/** The share lost, and what makes it. */
export interface SecuredLoss {
  /** Share of the exposure lost, after floors. */
  readonly lossGivenDefault: number
  /** Before floors. */
  readonly lossBeforeFloor: number
  /** Floor of this exposure: floors of its parts by their shares. */
  readonly floor: number
  readonly isFloored: boolean
  /** By piece of collateral: its value on the day of default, and what it secures. */
  readonly collateral: readonly { readonly presentValue: number; readonly secured: number }[]
  /** Exposure that nothing secures; secured parts and this add up to the exposure. */
  readonly unsecured: number
  /** By guarantee: what it is expected to pay. */
  readonly guarantees: readonly number[]
  /** Currency units, after guarantees and before floors. */
  readonly loss: number
  /** Collateral beyond the exposure, present value. */
  readonly surplus: number
}

const FIELDS = ['exposure', 'unsecuredLossGivenDefault', 'collateral', 'guarantees', 'maturity', 'unsecuredFloor']
const COLLATERAL = [...HAIRCUTS, 'value', 'realisationCost', 'yearsToRealisation', 'lossGivenDefault', 'floor']

/**
 * Loss given default of one exposure with collateral and guarantees.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the amount, share or time; `MISSING_VALUE` for a rate or maturity that time
 * needs.
 * @example
 * import { securedLossGivenDefault } from 'clientele/risk'
 * const found = securedLossGivenDefault({
 *   exposure: 1000, unsecuredLossGivenDefault: 0.5,
 *   collateral: [{ value: 800, volatilityHaircut: 0.25, realisationCost: 0.1, yearsToRealisation: 2 }],
 *   guarantees: [{ sharing: 'pari-passu', share: 0.5 }],
 * }, { annualDiscountRate: 0.08 })
 * found.collateral[0]?.secured.toFixed(2) // => '462.96'
 * found.lossGivenDefault.toFixed(4) // => '0.1343'
 */
export function securedLossGivenDefault(exposure: SecuredExposure, options: SecuredLossOptions = {}): SecuredLoss {
  expectKnownKeys(options, ['annualDiscountRate'], 'options')
  expectKnownKeys(expectObject(exposure, 'exposure'), FIELDS, 'exposure')
  const whole = expectPositive(exposure.exposure, 'exposure.exposure')
  const unsecuredShare = expectLossShare(exposure.unsecuredLossGivenDefault, 'exposure.unsecuredLossGivenDefault')
  const { collateral = [], guarantees = [], unsecuredFloor = 0 } = exposure
  let open = whole
  let surplus = 0
  const pieces = piecesOf(collateral, exposure.maturity, options).map(piece => {
    const secured = Math.min(open, piece.presentValue)
    open -= secured
    surplus += piece.presentValue - secured
    return { ...piece, secured }
  })
  const before = compensatedSum([...pieces.map(({ secured, share }) => secured * share), open * unsecuredShare])
  const payments: number[] = []
  let loss = before
  expectList(guarantees, 'exposure.guarantees')
  for (const [i, guarantee] of guarantees.entries()) {
    const payment = paymentOf(loss, guarantee, `exposure.guarantees[${i}]`)
    payments.push(payment)
    loss -= payment
  }
  const openFloor = open * expectShare(unsecuredFloor, 'exposure.unsecuredFloor')
  const floor = compensatedSum([...pieces.map(piece => piece.secured * piece.floor), openFloor]) / whole
  const lossBeforeFloor = loss / whole
  return {
    lossGivenDefault: Math.max(lossBeforeFloor, floor),
    lossBeforeFloor,
    floor,
    isFloored: floor > lossBeforeFloor,
    collateral: pieces.map(({ presentValue, secured }) => ({ presentValue, secured })),
    unsecured: open,
    guarantees: payments,
    loss,
    surplus,
  }
}

function piecesOf(collateral: readonly Collateral[], maturity: number | undefined, options: SecuredLossOptions) {
  // Array.from reads the holes of a sparse array too, which map leaves out.
  return Array.from(expectList(collateral, 'exposure.collateral'), (_, i) => {
    const path = `exposure.collateral[${i}]`
    const piece = collateral[i]!
    expectKnownKeys(expectObject(piece, path), COLLATERAL, path)
    const { realisationCost = 0, yearsToRealisation = 0, lossGivenDefault = 0, floor = 0 } = piece
    const value = expectAmount(piece.value, `${path}.value`)
    const left = shareLeft(piece, maturity, path, 'exposure.maturity')
    const cost = expectShare(realisationCost, `${path}.realisationCost`)
    const years = expectNonNegative(yearsToRealisation, `${path}.yearsToRealisation`)
    return {
      presentValue: value * left * (1 - cost) * Math.exp(-forceOf(options, years) * years),
      share: expectShare(lossGivenDefault, `${path}.lossGivenDefault`),
      floor: expectShare(floor, `${path}.floor`),
    }
  })
}

/** What takes no time needs no rate. */
function forceOf({ annualDiscountRate }: SecuredLossOptions, years: number): number {
  if (annualDiscountRate === undefined) {
    if (years === 0) return 0
    return reject('MISSING_VALUE', 'options.annualDiscountRate', 'a rate, as realisation takes time', undefined)
  }
  const path = 'options.annualDiscountRate'
  return expectSlow(forcePerUnit(annualDiscountRate, 'year', path), years, path, annualDiscountRate)
}
