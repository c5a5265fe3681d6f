import { binNames } from '../binning/labels.js'
import type { ScorecardModel } from './document.js'
import { readyScorecard } from './ready.js'

/** One bin of one characteristic, as a scorecard is printed. */
export interface ScorecardRow {
  readonly characteristic: string
  readonly bin: string
  readonly points: number
  /** Of the clients by which the bins were counted, by weight; absent where bins were given without counts. */
  readonly share?: number
  /** Of those in the bin; absent as `share` is, or where nobody is there. */
  readonly badRate?: number
  /** In the sign of the bins; absent where nobody was there. */
  readonly weightOfEvidence?: number
}

/**
 * The scorecard as lenders print it: a row for every bin that has points, in order.
 *
 * @throws ClienteleError for what is no scorecard.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26], weights: [-0.5, 0.4] })
 * const model = scorecard.fromParams({ intercept: -3, characteristics: [{ name: 'age', bins: age, coefficient: -1 }] })
 * scorecard.table(model)
 * // => [{ characteristic: 'age', bin: '(-∞, 26)', points: 559, weightOfEvidence: -0.5 },
 * //   { characteristic: 'age', bin: '[26, ∞)', points: 585, weightOfEvidence: 0.4 }]
 */
export function table(model: ScorecardModel): readonly ScorecardRow[] {
  return readyScorecard(model).params.characteristics.flatMap(({ name, bins, points }) => {
    const counted = bins.fit.source === 'given' ? [] : bins.fit.rows
    return binNames(bins.params).flatMap(({ label }, bin): ScorecardRow[] => {
      const worth = points[bin]
      if (worth === null || worth === undefined) return []
      const { share, badRate } = counted[bin] ?? {}
      const weight = bins.params.weights[bin]
      return [
        {
          characteristic: name,
          bin: label,
          points: worth,
          ...(share !== undefined && { share }),
          ...(badRate !== undefined && { badRate }),
          ...(weight !== null && weight !== undefined && { weightOfEvidence: weight }),
        },
      ]
    })
  })
}
