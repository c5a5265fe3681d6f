import { expectKnownKeys, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { PortfolioMovements } from './movements.js'
import type { PortfolioColumns } from './portfolio-columns.js'
import type { ChangeAttribution } from './product-parts.js'

/** What is rolled forward, and how its change is attributed. */
export interface RollForwardOptions {
  /** The column that is rolled forward: any amount that adds up over facilities. `'allowance'` by default. */
  readonly measure?: string
  /**
   * Columns whose product the measure is, or is proportional to; their order counts with `'sequential'`. By default those of the
   * following that both dates have: of `allowance` exposure, currencyRate, probabilityOfDefault, lossGivenDefault,
   * discountFactor and scenarioFactor; of `riskWeightedAmount` exposure, currencyRate and riskWeight; of `exposure` itself.
   */
  readonly factors?: readonly string[]
  /**
   * `'shapley'` (default) is the mean over all orders in which factors may change, so that none has to be chosen;
   * `'sequential'` changes them one after the other, in the order of `factors`.
   */
  readonly attribution?: ChangeAttribution
  /** What is known of write-offs and recoveries. */
  readonly movements?: PortfolioMovements
}

/** Options, checked and complete. */
export interface RollForwardPlan {
  readonly measure: string
  readonly factors: readonly string[]
  readonly attribution: ChangeAttribution
}

const DEFAULT_FACTORS: Readonly<Record<string, readonly string[]>> = {
  allowance: [
    'exposure',
    'currencyRate',
    'probabilityOfDefault',
    'lossGivenDefault',
    'discountFactor',
    'scenarioFactor',
  ],
  exposure: ['exposure'],
  riskWeightedAmount: ['exposure', 'currencyRate', 'riskWeight'],
}

/** Causes that are no factors: a column of that name would be taken for one of them. */
export const OWN_CAUSES: readonly ['new', 'derecognised', 'writtenOff', 'recovered', 'other'] = [
  'new',
  'derecognised',
  'writtenOff',
  'recovered',
  'other',
]

/** Other columns, and rows of the table. */
const NO_NUMBERS: readonly string[] = ['facility', 'stage', 'currency', 'opening', 'closing', ...OWN_CAUSES]

/** What is asked for, given the columns that there are. */
export function planOf(
  options: RollForwardOptions,
  opening: PortfolioColumns,
  closing: PortfolioColumns,
): RollForwardPlan {
  expectKnownKeys(options, ['measure', 'factors', 'attribution', 'movements'], 'options')
  expectObject(opening, 'opening')
  expectObject(closing, 'closing')
  const measure = expectColumnName(options.measure === undefined ? 'allowance' : options.measure, 'options.measure')
  const { attribution = 'shapley' } = options
  return {
    measure,
    factors:
      options.factors === undefined
        ? usual(measure).filter(name => opening[name] !== undefined && closing[name] !== undefined)
        : expectFactors(options.factors),
    attribution: expectOneOf(attribution, ['shapley', 'sequential'], 'options.attribution'),
  }
}

function usual(measure: string): readonly string[] {
  const factors = Object.hasOwn(DEFAULT_FACTORS, measure) ? DEFAULT_FACTORS[measure] : undefined
  return factors === undefined ? [] : factors
}

function expectFactors(factors: readonly string[]): readonly string[] {
  const names = Array.from(expectList(factors, 'options.factors'), (name, i) =>
    expectColumnName(name, `options.factors[${i}]`),
  )
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `options.factors[${twice}]`, 'names that differ', names[twice])
  return names
}

function expectColumnName(name: unknown, path: string): string {
  const text = expectText(name, path)
  return NO_NUMBERS.includes(text) ? reject('OUT_OF_RANGE', path, 'the name of a column of numbers', name) : text
}
