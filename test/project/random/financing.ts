/** Financing at random: debt, grants, reserves, covenants, sweeps, the order of payments. */
import fc from 'fast-check'
import { dayNumber, isoDate, monthsAfter } from '../../../src/money/index.js'
import type { CashSweep, Covenants, Financing, ProjectTimeline, Reserves } from '../../../src/records/index.js'
import { WATERFALL_STEPS } from '../../../src/records/index.js'
import { debt } from './debt.js'
import type { Size } from './lines.js'
import { depreciation } from './lines.js'
import { paymentMonthsOf } from './timeline.js'
import type { Surroundings } from './values.js'
import { double, maybe } from './values.js'

const STEPS = WATERFALL_STEPS.slice(0, -1)

const ahead = fc
  .tuple(fc.integer({ min: 0, max: 12 }), maybe('filled', fc.constantFrom('from-sources', 'from-cash-flow')))
  .map(([months, filled]) => ({ months, ...filled }))

const reserves: fc.Arbitrary<Reserves> = fc
  .tuple(
    maybe('debtService', ahead),
    maybe('operatingCost', ahead),
    maybe('maintenance', fc.constant({ filled: 'from-cash-flow' as const })),
    maybe('annualInterestRate', double(0, 0.04)),
  )
  .map(([debtService, operatingCost, maintenance, rate]) => ({
    ...debtService,
    ...operatingCost,
    ...maintenance,
    ...rate,
  }))

const ratio = fc.constantFrom('dscr', 'backward-dscr', 'forward-dscr', 'llcr', 'plcr')

const covenants: fc.Arbitrary<Covenants> = fc
  .tuple(ratio, double(1.05, 1.4), ratio, double(0.9, 1.05), maybe('cureAfter', fc.integer({ min: 1, max: 3 })))
  .map(([of, lockUp, ofDefault, level, cure]) => ({
    lockUp: { ratio: of, level: lockUp },
    default: { ratio: ofDefault, level },
    ...cure,
  }))

const sweep: fc.Arbitrary<CashSweep> = fc
  .tuple(
    double(0.1, 1),
    maybe('belowDscr', double(1, 1.6)),
    maybe('applied', fc.constantFrom('last-first', 'pro-rata')),
  )
  .map(([share, below, applied]) => ({ share, ...below, ...applied }))

const grants = ({ financialClose, constructionMonths }: ProjectTimeline, { capex }: Size): fc.Arbitrary<Financing> => {
  const close = dayNumber(financialClose)
  const days = fc.integer({ min: close, max: monthsAfter(close, constructionMonths, true) })
  const grant = fc.record({ amount: double(0.01 * capex, 0.1 * capex), date: days.map(isoDate) })
  return fc
    .array(grant, { maxLength: 2 })
    .map(list => (list.length === 0 ? {} : { grants: list.map((held, i) => ({ name: `grant ${i}`, ...held })) }))
}

/** Everything beside operations; without debt in one of four. */
export function financing(timeline: ProjectTimeline, size: Size, around: Surroundings): fc.Arbitrary<Financing> {
  const loans: fc.Arbitrary<Financing> =
    paymentMonthsOf(timeline).length === 0
      ? fc.constant({})
      : fc
          .option(debt(timeline, size, around), { nil: undefined, freq: 4 })
          .map(held => (held === undefined ? {} : { debt: held }))
  const parts: readonly fc.Arbitrary<Financing>[] = [
    loans,
    grants(timeline, size),
    maybe('equity', fc.record({ draw: fc.constantFrom('pro-rata', 'first', 'last') })),
    maybe('reserves', reserves),
    maybe(
      'cfads',
      fc
        .tuple(
          maybe('afterTax', fc.boolean()),
          maybe('maintenance', fc.constantFrom('reserve-transfers', 'after-debt')),
          maybe('reserveInterest', fc.boolean()),
        )
        .map(([afterTax, maintenance, interest]) => ({ ...afterTax, ...maintenance, ...interest })),
    ),
    maybe('covenants', covenants),
    maybe('sweep', sweep),
    maybe('minimumCash', double(0, 0.05 * size.yearly)),
    maybe('depreciation', depreciation),
    maybe(
      'waterfall',
      fc.shuffledSubarray([...STEPS], { minLength: STEPS.length }).map(steps => [...steps, 'distribution' as const]),
    ),
  ]
  return fc.tuple(...parts).map((held): Financing => Object.assign({}, ...held))
}
