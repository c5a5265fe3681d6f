import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { reviveBins } from './codec.js'
import type { BinnedVariable, BinTable, CategoryColumn, NumericColumn } from './document.js'
import { expectBins, isSealed } from './model.js'
import { evidenceOptions } from './options.js'
import { renamed } from './renamed.js'
import { tableOf } from './table-of.js'
import { tallyBins } from './tally-bins.js'

/** Rows to count in bins. */
export interface BinTableData {
  readonly values: NumericColumn | CategoryColumn
  /** 1 for a bad, 0 for a good. */
  readonly outcomes: ArrayLike<number>
  /** Weight of each row, >= 0; 1 by default. */
  readonly weights?: ArrayLike<number>
  /** Added to goods and bads of a bin that lacks one of them; that of the bins by default, else 0.5. */
  readonly smoothing?: number
}

/**
 * The table of bins: rows, bad rate, weight of evidence and information value of each. Without data those of the fit;
 * with data the same bins counted on other rows, against the classes of those, to see whether they still tell the same.
 *
 * @throws ClienteleError `MISSING_VALUE` where no data are given and the bins come without counts; as `binOf` and
 * `optimalBins` do for data.
 * @example
 * import { binTable, binsFromCuts } from 'clientele/risk'
 * const bins = binsFromCuts([22, 24, 31, 33, 38, 41], [1, 0, 1, 0, 0, 1], { cuts: [30] })
 * binTable(bins).rows.map(({ label, count }) => [label, count]) // => [['(-∞, 30)', 2], ['[30, ∞)', 4], ['missing', 0]]
 * binTable(bins, { values: [25, 27, 40, 50], outcomes: [1, 1, 0, 1] }).trend // => 'decreasing'
 */
export function binTable(bins: BinnedVariable, data?: BinTableData): BinTable {
  const { params, fit } = expectBins(bins)
  if (data === undefined) {
    const counted = isSealed(bins) ? fit : renamed('document', 'bins', () => reviveBins(bins)).fit
    if (counted.source !== 'given') return counted
    return reject('MISSING_VALUE', 'data', 'values and outcomes: these bins were given without counts', data)
  }
  expectKnownKeys(data, ['values', 'outcomes', 'weights', 'smoothing'], 'data')
  const { values, outcomes, weights } = data
  const { names, tallies } = tallyBins(bins, values, { outcomes, weights })
  expectObject(fit, 'bins.fit')
  const smoothing = data.smoothing ?? (fit.source === 'given' ? 0.5 : fit.smoothing)
  return tableOf(names, tallies, evidenceOptions({ weightOfEvidence: params.weightOfEvidence, smoothing }))
}
