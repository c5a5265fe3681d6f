/**
 * Projects at random, all of them right: sizes over six orders of magnitude, up to five years of construction, lines of every kind
 * in several currencies, up to three loans of every shape and size, reserves, sweeps and covenants. Most can pay; some never do.
 */
import fc from 'fast-check'
import type { ProjectDescription, ProjectTax, ProjectTimeline, WorkingCapital } from '../../src/records/index.js'
import { financing } from './random/financing.js'
import type { Size } from './random/lines.js'
import { capex, maintenance, operatingCosts, revenues } from './random/lines.js'
import { timeline } from './random/timeline.js'
import type { Surroundings } from './random/values.js'
import { double, level, magnitude, maybe, priceIndex } from './random/values.js'

/** What a law asks of its projects. */
export interface RandomProjectOptions {
  /** Longest operation in months; 240 by default. */
  readonly operationMonths?: number
}

const tax = (close: string): fc.Arbitrary<ProjectTax> =>
  fc
    .tuple(
      level(double(0, 0.4), close),
      fc.oneof(
        fc.constant<ProjectTax['losses']>({ kind: 'refund' }),
        fc
          .tuple(maybe('years', fc.integer({ min: 1, max: 20 })), maybe('limit', double(0.2, 1)))
          .map(([years, limit]): ProjectTax['losses'] => ({ kind: 'carry-forward', ...years, ...limit })),
      ),
      maybe(
        'holidays',
        fc.array(fc.record({ months: fc.integer({ min: 1, max: 36 }), share: double(0, 1) }), { maxLength: 2 }),
      ),
      maybe('paidBy', fc.constantFrom('project', 'owners')),
    )
    .map(([rate, losses, holidays, paidBy]) => ({ rate, losses, ...holidays, ...paidBy }))

const days = double(0, 60)
const workingCapital: fc.Arbitrary<WorkingCapital> = fc
  .tuple(maybe('receivableDays', days), maybe('payableDays', days), maybe('inventoryDays', days))
  .map(([receivable, payable, inventory]) => ({ ...receivable, ...payable, ...inventory }))

/** A building cost over six orders of magnitude, and a year's revenue that mostly pays for it. */
const size: fc.Arbitrary<Size> = fc
  .tuple(magnitude(3, 9), fc.oneof(double(0.1, 0.4), double(0, 0.1)))
  .map(([cost, part]) => ({ capex: cost, yearly: cost * part }))

const currency = 'EUR'

function around(
  held: ProjectTimeline,
): fc.Arbitrary<{ readonly shared: Partial<ProjectDescription>; readonly around: Surroundings }> {
  const close = String(held.financialClose)
  return fc
    .tuple(
      maybe('indices', fc.dictionary(fc.constantFrom('inflation', 'wages'), priceIndex(close), { maxKeys: 2 })),
      maybe(
        'exchangeRates',
        fc.dictionary(fc.constantFrom('USD', 'CNY'), level(double(0.1, 9), close), { maxKeys: 2 }),
      ),
    )
    .map(([indices, rates]) => ({
      shared: { ...indices, ...rates },
      around: {
        close,
        indices: Object.keys(indices.indices ?? {}),
        currencies: [currency, ...Object.keys(rates.exchangeRates ?? {})],
      },
    }))
}

/** Descriptions that `checkProjectDescription` accepts. */
export function randomProject({ operationMonths = 240 }: RandomProjectOptions = {}): fc.Arbitrary<ProjectDescription> {
  return fc
    .tuple(timeline(operationMonths), size)
    .chain(([when, scale]) => around(when).chain(context => project(when, scale, context.shared, context.around)))
}

function project(
  when: ProjectTimeline,
  scale: Size,
  shared: Partial<ProjectDescription>,
  surroundings: Surroundings,
): fc.Arbitrary<ProjectDescription> {
  return revenues(when, scale, surroundings).chain(lines =>
    fc
      .tuple(
        maybe('operatingCosts', operatingCosts(when, scale, surroundings, lines)),
        maybe('maintenance', maintenance(when, scale, surroundings)),
        capex(when, scale, surroundings),
        maybe('workingCapital', workingCapital),
        maybe('tax', tax(surroundings.close)),
        financing(when, scale, surroundings),
      )
      .map(([costs, works, built, capital, taxed, paid]) => ({
        name: 'random',
        currency,
        timeline: when,
        ...shared,
        revenues: lines,
        ...costs,
        ...works,
        capex: built,
        ...capital,
        ...taxed,
        financing: paid,
      })),
  )
}
