/** Debt at random: up to three loans of every shape, sized in every way. */
import fc from 'fast-check'
import type {
  DebtLimits,
  DebtPackage,
  DebtSize,
  InterestRule,
  ProjectTimeline,
  Tranche,
  TrancheRepayment,
} from '../../../src/records/index.js'
import type { Size } from './lines.js'
import { paymentMonthsOf } from './timeline.js'
import type { Surroundings } from './values.js'
import { double, level, maybe, shares } from './values.js'

/** When a loan is repaid: grace to one payment month of operation, last repayment in a later one. */
interface Life {
  readonly grace: number
  readonly last: number
}

const interest: fc.Arbitrary<InterestRule> = fc.oneof(
  fc.constant<InterestRule>({ kind: 'nominal' }),
  fc.constant<InterestRule>({ kind: 'effective' }),
  fc
    .constantFrom('actual/360' as const, 'actual/365' as const, '30E/360' as const, 'actual/actual ISDA' as const)
    .map((dayCount): InterestRule => ({ kind: 'day-count', dayCount })),
)

const annualRate: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(0, 0.05, -0.005), double(0, 0.12))

const balloon = maybe('balloon', double(0, 0.4))

/** Repayment days of a loan. */
const daysOf = (timeline: ProjectTimeline, { grace, last }: Life): number =>
  paymentMonthsOf(timeline).filter(month => month > grace && month <= last).length

/** One payment month after another, or close to it. */
const life = (timeline: ProjectTimeline): fc.Arbitrary<Life> => {
  const months = paymentMonthsOf(timeline)
  return fc
    .tuple(fc.integer({ min: 0, max: months.length - 1 }), double(0, 0.5))
    .map(([at, part]) => ({ last: months[at]!, grace: [0, ...months][Math.floor(part * at)]! }))
}

const ownRepayment = (days: number): fc.Arbitrary<TrancheRepayment> =>
  fc.oneof(
    balloon.map((left): TrancheRepayment => ({ kind: 'annuity', ...left })),
    balloon.map((left): TrancheRepayment => ({ kind: 'equal-principal', ...left })),
    fc.constant<TrancheRepayment>({ kind: 'bullet' }),
    shares(days).map((list): TrancheRepayment => ({ kind: 'shares', shares: list })),
  )

const sculpting = (days: number): fc.Arbitrary<TrancheRepayment> =>
  fc
    .tuple(maybe('curve', fc.array(double(1, 1.5), { minLength: days, maxLength: days })), balloon)
    .map(([curve, left]): TrancheRepayment => ({ kind: 'sculpted', ...curve, ...left }))

function terms({
  close,
  currencies,
}: Surroundings): fc.Arbitrary<Omit<Tranche, 'name' | 'share' | 'tenorMonths' | 'repayment'>> {
  const fees = fc
    .tuple(maybe('upfront', double(0, 0.04)), maybe('commitment', double(0, 0.02)))
    .map(([upfront, commitment]) => ({ ...upfront, ...commitment }))
  return fc
    .tuple(
      level(annualRate, close),
      maybe('interest', interest),
      maybe('fees', fees),
      maybe('capitalisesInterest', fc.boolean()),
      maybe('rank', fc.integer({ min: 1, max: 3 })),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant({}) },
        fc.constantFrom(...currencies).map(currency => ({ currency })),
      ),
    )
    .map(([rate, ...others]) => Object.assign({ annualRate: rate }, ...others))
}

function size(days: number, { capex }: Size): fc.Arbitrary<DebtSize> {
  const ratio = double(1, 2)
  const limits: fc.Arbitrary<DebtLimits> = fc
    .tuple(
      maybe('gearing', double(0.2, 0.9)),
      maybe('minimumDscr', fc.oneof(ratio, fc.array(ratio, { minLength: days, maxLength: days }))),
      maybe('averageDscr', ratio),
      maybe('llcr', ratio),
      maybe('plcr', ratio),
      maybe('amount', double(0, capex)),
    )
    .map(([gearing, ...others]) => Object.assign({}, gearing, ...others))
    .map((held: DebtLimits) => (Object.keys(held).length === 0 ? { minimumDscr: 1.3 } : held))
  return fc.oneof(
    double(0, 0.8 * capex).map((amount): DebtSize => ({ kind: 'amount', amount })),
    fc.oneof(fc.constantFrom(0, 1), double(0, 0.9)).map((gearing): DebtSize => ({ kind: 'gearing', gearing })),
    limits.map((held): DebtSize => ({ kind: 'capacity', ...held })),
  )
}

/** Loans that fit a timeline with at least one payment day before its tail. */
export function debt(timeline: ProjectTimeline, scale: Size, around: Surroundings): fc.Arbitrary<DebtPackage> {
  const { constructionMonths } = timeline
  return life(timeline).chain(common =>
    sculpting(daysOf(timeline, common)).chain(sculpted => {
      const own = life(timeline).chain(held =>
        ownRepayment(daysOf(timeline, held)).map(repayment => ({ held, repayment })),
      )
      const one = fc
        .tuple(fc.oneof(own, fc.constant({ held: common, repayment: sculpted })), terms(around))
        .map(([{ held, repayment }, said]) => ({
          ...said,
          tenorMonths: constructionMonths + held.last,
          ...(held.grace === 0 ? {} : { graceMonths: held.grace }),
          repayment,
        }))
      return fc.array(one, { minLength: 1, maxLength: 3 }).chain(loans => {
        const last = Math.max(...loans.map(({ tenorMonths }) => tenorMonths)) - constructionMonths
        return fc
          .tuple(
            shares(loans.length),
            size(daysOf(timeline, { grace: 0, last }), scale),
            maybe('draw', fc.constantFrom('pro-rata', 'sequential')),
          )
          .map(([parts, held, order]) => ({
            size: held,
            ...order,
            tranches: loans.map((loan, i) => ({ name: `loan ${i}`, share: parts[i]!, ...loan })),
          }))
      })
    }),
  )
}
