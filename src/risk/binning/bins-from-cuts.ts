import { expectFinite, expectKnownKeys, expectText } from '../../errors/index.js'
import { checkCuts } from './cuts.js'
import type { CategoryBins, CategoryColumn, NumericBins, NumericColumn } from './document.js'
import { sealCategories, sealNumeric } from './model.js'
import type { BesideOptions, EvidenceOptions } from './options.js'
import { BESIDE, EVIDENCE, evidenceOptions, unseenOption } from './options.js'
import { checkGroups } from './params.js'
import { warningsOf } from './report-of.js'
import { specialBins } from './rows.js'
import { tableOf, weightsOf } from './table-of.js'
import { tallyBins } from './tally-bins.js'

/** Options of bins at cut points of your own. */
export interface BinsFromCutsOptions extends EvidenceOptions, BesideOptions<number> {
  /** Ascending; bins are closed on the left: [-∞, c₀), [c₀, c₁), ..., [cₙ, ∞). */
  readonly cuts: readonly number[]
  /** For values in a bin without rows: 'error' (default) or a weight of evidence. */
  readonly unseen?: 'error' | number
}

/** Options of groups of your own. */
export interface BinsFromGroupsOptions extends EvidenceOptions, BesideOptions<string> {
  readonly groups: readonly (readonly string[])[]
  /** For categories of no group: 'error' (default), 'missing' or a weight of evidence. */
  readonly unseen?: 'error' | 'missing' | number
}

/**
 * Bins at cut points of your own (a policy, a neighbour's scorecard, an adjusted optimum), with their weights of evidence
 * counted on data.
 *
 * @throws ClienteleError as `optimalBins` does, and naming the cut at fault.
 * @example
 * import { binsFromCuts } from 'clientele/risk'
 * const bins = binsFromCuts([22, 24, 31, 33, 38, 41], [1, 0, 1, 0, 0, 1], { cuts: [30] })
 * bins.params.weights // => [0, 0, null]
 */
export function binsFromCuts(
  values: NumericColumn,
  outcomes: ArrayLike<number>,
  options: BinsFromCutsOptions,
): NumericBins {
  expectKnownKeys(options, ['cuts', ...EVIDENCE, ...BESIDE], 'options')
  const evidence = evidenceOptions(options)
  const empty = {
    cuts: checkCuts(options.cuts, 'options.cuts'),
    special: specialBins(options.special, expectFinite),
    weightOfEvidence: evidence.weightOfEvidence,
    weights: [],
    unseen: unseenOption(options.unseen ?? 'error', ['error'], 'options.unseen'),
  }
  const { names, tallies } = tallyBins(sealNumeric(empty, GIVEN), values, { outcomes, weights: options.weights })
  const table = tableOf(names, tallies, evidence)
  return sealNumeric(
    { ...empty, weights: weightsOf(table) },
    { source: 'counted', ...table, warnings: warningsOf(table) },
  )
}

/**
 * Groups of categories of your own, with their weights of evidence counted on data. A category of no group is an error
 * here, so that nothing is left out unnoticed.
 *
 * @throws ClienteleError as `optimalGroups` does, and naming the group at fault.
 * @example
 * import { binsFromGroups } from 'clientele/risk'
 * const housing = ['own', 'own', 'own', 'rent', 'rent', 'free']
 * const bins = binsFromGroups(housing, [0, 0, 1, 1, 0, 1], { groups: [['own'], ['rent', 'free']] })
 * bins.fit // => { source: 'counted', …, informationValue: 0.46209812037329684, … }
 */
export function binsFromGroups(
  values: CategoryColumn,
  outcomes: ArrayLike<number>,
  options: BinsFromGroupsOptions,
): CategoryBins {
  expectKnownKeys(options, ['groups', ...EVIDENCE, ...BESIDE], 'options')
  const evidence = evidenceOptions(options)
  const unseen = unseenOption(options.unseen ?? 'error', ['error', 'missing'], 'options.unseen')
  const groups = checkGroups(options.groups, 'options.groups')
  const empty = {
    groups,
    special: specialBins(options.special, expectText, groups.flat()),
    weightOfEvidence: evidence.weightOfEvidence,
    weights: [],
  }
  const strict = sealCategories({ ...empty, unseen: 'error' }, GIVEN)
  const { names, tallies } = tallyBins(strict, values, { outcomes, weights: options.weights })
  const table = tableOf(names, tallies, evidence)
  return sealCategories(
    { ...empty, weights: weightsOf(table), unseen },
    { source: 'counted', ...table, warnings: warningsOf(table) },
  )
}

const GIVEN = { source: 'given' } as const
