import { expectFinite, expectKnownKeys } from '../../errors/index.js'
import { countFine } from './count-fine.js'
import type { NumericBins, NumericColumn } from './document.js'
import { fineBins } from './fine-bins.js'
import { binNames } from './labels.js'
import { sealNumeric } from './model.js'
import type { OptimalBinsOptions } from './options.js'
import { BESIDE, completeLimits, EVIDENCE, evidenceOptions, LIMITS, unseenOption } from './options.js'
import { reportOf } from './report-of.js'
import { numericRows, specialBins } from './rows.js'
import { searchBins } from './search.js'
import { weightsOf } from './table-of.js'

/**
 * The bins of a numeric variable that tell most of risk: the exact maximum of the information value over all bins that
 * are made of fine bins and keep the limits. Bins are closed on the left. Missing and special values have bins of their
 * own, and count in every share. The report says what each limit costs in information value.
 *
 * Without options: at most 8 bins of at least 5 % of the rows with a good and a bad each, the bad rate monotone, over
 * every distinct value where there are at most 128, else over the quantiles i/64 and the cuts of a tree. O(rows) and
 * O(n² k) for n fine bins and k bins.
 *
 * @param values finite numbers; null or undefined is missing.
 * @param outcomes 1 for a bad (a default), 0 for a good.
 * @throws ClienteleError `NO_VARIATION` for outcomes of one class; `NO_DATA` where every value is missing or special;
 * `OUT_OF_RANGE` naming the first ten cells at fault, or the option; `LENGTH_MISMATCH`, `EMPTY_INPUT`, `UNKNOWN_OPTION`.
 * @see Navas-Palencia (2020), Optimal binning: mathematical programming formulation, for the problem; the search is ours.
 * @example
 * import { optimalBins } from 'clientele/risk'
 * const age = [22, 24, 25, 31, 33, 38, 41, 45, 52, 60, null, null]
 * const bad = [1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0]
 * const bins = optimalBins(age, bad, { minimumShare: 0.2 })
 * bins.params.cuts // => [33]
 */
export function optimalBins(
  values: NumericColumn,
  outcomes: ArrayLike<number>,
  options: OptimalBinsOptions = {},
): NumericBins {
  return findBins(values, outcomes, options, 'values')
}

/** The same, for a column that has this path for the caller. */
export function findBins(
  values: NumericColumn,
  outcomes: ArrayLike<number>,
  options: OptimalBinsOptions,
  path: string,
): NumericBins {
  expectKnownKeys(options, [...LIMITS, ...EVIDENCE, ...BESIDE, 'preBins'], 'options')
  const limits = completeLimits(options)
  const evidence = evidenceOptions(options)
  const unseen = unseenOption(options.unseen ?? 'error', ['error'], 'options.unseen')
  const special = specialBins(options.special, expectFinite)
  const rows = numericRows(values, { outcomes, weights: options.weights }, special, path)
  const fine = fineBins(rows, options.preBins, limits.minimumShare)
  const found = searchBins(fine, limits, { all: rows.all, smoothing: evidence.smoothing })
  const cuts = found.cuts.map(place => fine.starts[place]!)
  const names = binNames({ cuts, special, weights: [], weightOfEvidence: evidence.weightOfEvidence, unseen })
  const tallies = [...countFine(fine, found.cuts), ...rows.beside]
  const fit = reportOf({ names, tallies, evidence, limits, found, preBins: fine.size, trended: true })
  return sealNumeric(
    { cuts, special, weightOfEvidence: evidence.weightOfEvidence, weights: weightsOf(fit), unseen },
    fit,
  )
}
