/**
 * What a caller may ask of a scorecard, with the defaults and the checks.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { BinnedVariable, BinVariablesOptions } from '../binning/index.js'
import { isSealed } from '../binning/model.js'
import type { ScalePoint } from '../calibration/scaling.js'
import { readBins } from './params.js'
import type { PenaltyOptions } from './penalty-options.js'
import { completePenalties } from './penalty-options.js'
import type { PointsOptions, PointsStyle } from './points-options.js'
import { completePoints } from './points-options.js'
import type { FilterOptions, SelectionOptions } from './selection-options.js'
import { completeFilters, completeSelection } from './selection-options.js'

/** How columns are binned that come without bins. */
export type ScorecardBinning = Omit<BinVariablesOptions, 'weights'>

/** Options of a scorecard. */
export interface ScorecardOptions {
  /** For all numeric columns, for all of categories, and for single ones: `{ variables: { age: { trend: 'peak' } } }`. */
  readonly binning?: ScorecardBinning
  /** Bins that are there already, by column: an adjusted optimum, a policy. */
  readonly bins?: Readonly<Record<string, BinnedVariable>>
  readonly filters?: FilterOptions
  /** Columns that stay whatever filters and selection say, if they have more than one bin. */
  readonly keep?: readonly string[]
  readonly selection?: SelectionOptions
  readonly regression?: PenaltyOptions
  readonly points?: PointsOptions
}

/** The same, checked and complete. */
export interface ScorecardPlan {
  readonly binning: ScorecardBinning
  readonly bins: Readonly<Record<string, BinnedVariable>>
  readonly filters: Required<FilterOptions>
  readonly keep: ReadonlySet<string>
  readonly selection: Required<SelectionOptions>
  readonly regression: PenaltyOptions
  readonly scale: ScalePoint
  readonly style: PointsStyle
}

/** Options of the caller for columns of these names. */
export function completeOptions(options: ScorecardOptions, names: readonly string[]): ScorecardPlan {
  expectKnownKeys(options, ['binning', 'bins', 'filters', 'keep', 'selection', 'regression', 'points'], 'options')
  const { binning = {}, bins = {}, filters = {}, keep = [], selection = {}, regression = {}, points = {} } = options
  const penalties = completePenalties(regression)
  expectKnownKeys(binning, ['numeric', 'categories', 'variables'], 'options.binning')
  expectKnownKeys(bins, names, 'options.bins')
  const single = binning.variables === undefined ? {} : expectObject(binning.variables, 'options.binning.variables')
  expectKnownKeys(single, names, 'options.binning.variables')
  for (const name of Object.keys(single).filter(one => Object.hasOwn(bins, one))) {
    const expected = 'bins that are given, or options to find them'
    reject('CONFLICTING_OPTIONS', `options.binning.variables.${name}`, expected, 'both')
  }
  return {
    binning,
    bins: readGivenBins(bins),
    filters: completeFilters(filters),
    keep: new Set(expectList(keep, 'options.keep').map((name, i) => knownName(name, names, `options.keep[${i}]`))),
    selection: completeSelection(selection, penalties),
    regression: penalties,
    ...completePoints(points, 'options.points'),
  }
}

/** Bins of the caller become part of the scorecard, so they are read as its document will be. */
function readGivenBins(bins: Readonly<Record<string, BinnedVariable | undefined>>): ScorecardPlan['bins'] {
  const given: [string, BinnedVariable][] = []
  for (const [name, one] of Object.entries(bins)) {
    if (one !== undefined) given.push([name, isSealed(one) ? one : readBins(one, `options.bins.${name}`)])
  }
  return Object.fromEntries(given)
}

function knownName(value: unknown, names: readonly string[], path: string): string {
  const name = expectText(value, path)
  return names.includes(name) ? name : reject('COLUMN_NOT_FOUND', path, `one of ${names.join(', ')}`, name)
}
