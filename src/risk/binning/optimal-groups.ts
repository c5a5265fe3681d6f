import { expectKnownKeys, expectText } from '../../errors/index.js'
import { byBadRate, categoryRows } from './category-rows.js'
import { countFine } from './count-fine.js'
import type { CategoryBins, CategoryColumn } from './document.js'
import { binNames } from './labels.js'
import { sealCategories } from './model.js'
import type { OptimalGroupsOptions } from './options.js'
import { BESIDE, completeLimits, EVIDENCE, evidenceOptions, LIMITS, unseenOption } from './options.js'
import type { FineBins } from './pairs.js'
import { reportOf } from './report-of.js'
import type { Tally } from './rows.js'
import { specialBins } from './rows.js'
import { searchBins } from './search.js'
import { weightsOf } from './table-of.js'

/**
 * The groups of categories that tell most of risk: categories stand by bad rate (those of one rate by name), and the
 * exact maximum of the information value is taken over all groups of neighbours that keep the limits. Without a minimum
 * that is the maximum over all groupings whatever; the rate goes up from group to group in any case.
 *
 * @param values texts; null or undefined is missing.
 * @param outcomes 1 for a bad (a default), 0 for a good.
 * @param options as for `optimalBins`, but for trends and fine bins; `unseen` says what a category that is in no group
 * scores: 'error' (default), 'missing' for the bin of missing values, or a weight of evidence.
 * @throws ClienteleError as `optimalBins` does; `OUT_OF_RANGE` for more than 1024 categories.
 * @see Fisher (1958), On grouping for maximum homogeneity, JASA 53; Breiman, Friedman, Olshen and Stone (1984),
 * Classification and Regression Trees, theorem 4.5: of a convex measure the best groups are neighbours by rate.
 * @example
 * import { optimalGroups } from 'clientele/risk'
 * const housing = ['own', 'own', 'own', 'rent', 'rent', 'free', 'own', 'rent', 'free', 'own']
 * const bad = [0, 0, 1, 1, 0, 1, 0, 1, 0, 0]
 * optimalGroups(housing, bad, { maximumBins: 2 }).params.groups // => [['own'], ['free', 'rent']]
 */
export function optimalGroups(
  values: CategoryColumn,
  outcomes: ArrayLike<number>,
  options: OptimalGroupsOptions = {},
): CategoryBins {
  return findGroups(values, outcomes, options, 'values')
}

/** The same, for a column that has this path for the caller. */
export function findGroups(
  values: CategoryColumn,
  outcomes: ArrayLike<number>,
  options: OptimalGroupsOptions,
  path: string,
): CategoryBins {
  expectKnownKeys(options, [...LIMITS.filter(name => name !== 'trend'), ...EVIDENCE, ...BESIDE], 'options')
  const limits = completeLimits({ ...options, trend: 'free' })
  const evidence = evidenceOptions(options)
  const unseen = unseenOption(options.unseen ?? 'error', ['error', 'missing'], 'options.unseen')
  const special = specialBins(options.special, expectText)
  const rows = categoryRows(values, { outcomes, weights: options.weights }, special, path)
  const ordered = byBadRate(rows.levels)
  const fine = fineOf(ordered.map(([, tally]) => tally))
  const found = searchBins(fine, limits, { all: rows.all, smoothing: evidence.smoothing })
  const edges = [0, ...found.cuts, fine.size]
  const groups = edges.slice(1).map((end, i) => ordered.slice(edges[i], end).map(([category]) => category))
  const names = binNames({ groups, special, weights: [], weightOfEvidence: evidence.weightOfEvidence, unseen })
  const tallies = [...countFine(fine, found.cuts), ...rows.beside]
  const fit = reportOf({ names, tallies, evidence, limits, found, preBins: fine.size, trended: false })
  const { weightOfEvidence } = evidence
  return sealCategories({ groups, special, weightOfEvidence, weights: weightsOf(fit), unseen }, fit)
}

function fineOf(tallies: readonly Tally[]): FineBins {
  const column = (name: keyof Tally): Float64Array => Float64Array.from(tallies, tally => tally[name])
  return { size: tallies.length, counts: column('count'), goods: column('goods'), bads: column('bads') }
}
