/**
 * How variables are filtered and chosen, as a caller asks for it.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { PenaltyOptions } from './penalty-options.js'

/** Which variables are not worth a look. */
export interface FilterOptions {
  /** A variable of a lower information value is left out; >= 0, 0.02 by default. */
  readonly minimumInformationValue?: number
  /** A variable that more rows than this share lack is left out; within [0, 1], 0.95 by default. */
  readonly maximumMissingShare?: number
  /** A variable of which more rows than this share have one value is left out; within [0.5, 1], 0.95 by default. */
  readonly maximumIdenticalShare?: number
  /**
   * Where the variance of a coefficient is more than this many times what it would be beside independent variables, the
   * worst variable is left out, again and again; >= 1 or Infinity, 10 by default.
   */
  readonly maximumVarianceInflation?: number
}

/** How variables are chosen among those that passed the filters. */
export interface SelectionOptions {
  /** 'both' (default) and 'backward' begin with all of them, 'forward' with none; 'none' keeps all. */
  readonly direction?: 'both' | 'forward' | 'backward' | 'none'
  /** 'aic' (default), 'bic', or the probability of the likelihood ratio's chi-square of one degree. */
  readonly by?: 'aic' | 'bic' | 'p-value'
  /** By p-value, a variable comes in below this; within (0, 1), 0.05 by default. */
  readonly enterBelow?: number
  /** By p-value, a variable leaves above this; within (0, 1), not below `enterBelow`, which is the default. */
  readonly leaveAbove?: number
}

/** Filters, checked and complete. */
export function completeFilters(filters: FilterOptions): Required<FilterOptions> {
  const path = 'options.filters'
  const known = ['minimumInformationValue', 'maximumMissingShare', 'maximumIdenticalShare', 'maximumVarianceInflation']
  expectKnownKeys(filters, known, path)
  const {
    minimumInformationValue = 0.02,
    maximumMissingShare = 0.95,
    maximumIdenticalShare = 0.95,
    maximumVarianceInflation = 10,
  } = filters
  return {
    minimumInformationValue: ranged(minimumInformationValue, 0, Infinity, `${path}.minimumInformationValue`),
    maximumMissingShare: ranged(maximumMissingShare, 0, 1, `${path}.maximumMissingShare`),
    maximumIdenticalShare: ranged(maximumIdenticalShare, 0.5, 1, `${path}.maximumIdenticalShare`),
    maximumVarianceInflation: ranged(maximumVarianceInflation, 1, Infinity, `${path}.maximumVarianceInflation`),
  }
}

/** The way of selection, checked and complete. */
export function completeSelection(
  selection: SelectionOptions,
  { ridge, firth }: PenaltyOptions,
): Required<SelectionOptions> {
  const path = 'options.selection'
  expectKnownKeys(selection, ['direction', 'by', 'enterBelow', 'leaveAbove'], path)
  const { direction = 'both', by = 'aic', enterBelow = 0.05 } = selection
  const { leaveAbove = enterBelow } = selection
  const criterion = expectOneOf(by, ['aic', 'bic', 'p-value'], `${path}.by`)
  if (criterion === 'p-value' && (firth === true || (ridge !== undefined && ridge > 0))) {
    reject('CONFLICTING_OPTIONS', `${path}.by`, "'aic' or 'bic', as likelihoods with a penalty have no chi-square", by)
  }
  const enter = probability(enterBelow, `${path}.enterBelow`)
  const leave = probability(leaveAbove, `${path}.leaveAbove`)
  if (leave < enter) reject('CONFLICTING_OPTIONS', `${path}.leaveAbove`, `a number >= enterBelow (${enter})`, leave)
  return {
    direction: expectOneOf(direction, ['both', 'forward', 'backward', 'none'], `${path}.direction`),
    by: criterion,
    enterBelow: enter,
    leaveAbove: leave,
  }
}

function ranged(value: unknown, least: number, most: number, path: string): number {
  if (value === Infinity && most === Infinity) return value
  const number = expectFinite(value, path)
  if (number >= least && number <= most) return number
  const expected = most === Infinity ? `a number >= ${least}` : `a number from ${least} to ${most}`
  return reject('OUT_OF_RANGE', path, expected, value)
}

function probability(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number > 0 && number < 1 ? number : reject('OUT_OF_RANGE', path, 'a number within (0, 1)', value)
}
