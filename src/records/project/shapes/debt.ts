/**
 * The shape of debt: how much of it, in which loans, repaid how.
 *
 * @module
 */
import { DAY_COUNTS } from '../../../money/day-count/names.js'
import type { Shape } from '../../shapes/shape.js'
import { amount, currency, flag, name, number, oneOf, rate, share, whole } from '../../shapes/values.js'
import type { InterestRule } from '../common-types.js'
import type { DebtLimits, DebtPackage, DebtSize, Tranche, TrancheFees, TrancheRepayment } from '../debt-types.js'
import { level } from './level.js'
import type { Fields } from './shape.js'
import { list, object, optional, variants } from './shape.js'
import { shares, sharesOf } from './shares.js'

const ratio: Shape = number({ above: 0 })
const balloon = optional(number({ least: 0, below: 1 }))
/** Of a fee: less than all. */
const feeShare = optional(number({ least: 0, below: 1 }))

const ratioOrList: Shape = (value, path) => (Array.isArray(value) ? list(ratio, 1)(value, path) : ratio(value, path))

const LIMITS: Fields<DebtLimits> = {
  gearing: optional(share),
  minimumDscr: optional(ratioOrList),
  averageDscr: optional(ratio),
  llcr: optional(ratio),
  plcr: optional(ratio),
  amount: optional(amount),
}

const size: Shape = variants<DebtSize>({ amount: { amount }, gearing: { gearing: share }, capacity: LIMITS })

/** Needing more than two days: coupons, holidays. */
const NOT_PLAIN: readonly string[] = ['actual/365L', 'actual/actual ICMA', 'business/252']

const interest: Shape = variants<InterestRule>({
  nominal: {},
  'day-count': { dayCount: oneOf(DAY_COUNTS.filter(dayCount => !NOT_PLAIN.includes(dayCount))) },
  effective: {},
})

const repayment: Shape = variants<TrancheRepayment>({
  annuity: { balloon },
  'equal-principal': { balloon },
  bullet: {},
  shares: { shares: shares() },
  sculpted: { curve: optional(list(ratio, 1)), balloon },
})

const tranche: Shape = object<Tranche>({
  name,
  share: number({ above: 0, most: 1 }),
  rank: optional(whole(1)),
  currency: optional(currency),
  annualRate: level(rate),
  interest: optional(interest),
  capitalisesInterest: optional(flag),
  fees: optional(object<TrancheFees>({ upfront: feeShare, commitment: feeShare, agency: optional(amount) })),
  tenorMonths: whole(1),
  graceMonths: optional(whole(0)),
  repayment,
})

export const debt: Shape = object<DebtPackage>({
  size,
  draw: optional(oneOf(['pro-rata', 'sequential'])),
  tranches: sharesOf(tranche, 'share'),
})
