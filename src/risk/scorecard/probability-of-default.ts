import { expectKnownKeys } from '../../errors/index.js'
import { pdAt, scorecardScaling } from '../calibration/scaling.js'
import type { ScorecardClient, ScorecardColumns } from './clients.js'
import { isColumns } from './clients.js'
import type { ScorecardModel } from './document.js'
import { readyScorecard } from './ready.js'
import type { IntoOptions } from './score.js'
import { scoreClient, scoreColumns } from './score.js'

/**
 * The probability of default that the score of a client says, by the scale of the scorecard: equal scores have equal
 * probabilities. It is that of the clients of the fit and of the time over which their outcomes were seen (a year, mostly);
 * `pdCalibration` moves it to another level.
 *
 * @throws ClienteleError as `score` does.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4] })
 * const model = scorecard.fromParams({ intercept: -3, characteristics: [{ name: 'age', bins: age, coefficient: -1 }] })
 * scorecard.score(model, { age: 22 }) // => 559
 * scorecard.probabilityOfDefault(model, { age: 22 }).toFixed(4) // => '0.0765'
 * Array.from(scorecard.probabilityOfDefault(model, { age: [22, 40] }), pd => pd.toFixed(4)) // => [ '0.0765', '0.0325' ]
 */
export function probabilityOfDefault(
  model: ScorecardModel,
  columns: ScorecardColumns,
  options?: IntoOptions,
): Float64Array
export function probabilityOfDefault(model: ScorecardModel, client: ScorecardClient): number
export function probabilityOfDefault(
  model: ScorecardModel,
  of: ScorecardClient | ScorecardColumns,
  options: IntoOptions = {},
): number | Float64Array {
  expectKnownKeys(options, ['out'], 'options')
  const ready = readyScorecard(model)
  const scaling = scorecardScaling(ready.params.scale)
  if (!isColumns(of, ready.names)) return pdAt(scaling, scoreClient(ready, of))
  const column = scoreColumns(ready, of, options.out)
  for (let row = 0; row < column.length; row++) column[row] = pdAt(scaling, column[row]!)
  return column
}
