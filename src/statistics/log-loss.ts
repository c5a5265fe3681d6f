import { reject } from '../errors/index.js'
import { expectColumns, OUTCOME, PROBABILITY } from './columns.js'

/**
 * Mean logarithmic loss of probabilities, −ln of what was given to what came true: 0 is perfect, ln 2 = 0.693 is a coin.
 *
 * It punishes certainty that fails without limit: a 0 for what happened, or a 1 for what did not, has no finite loss and
 * is an error here, where others clip in silence.
 *
 * @param forecasts probabilities from 0 to 1.
 * @param outcomes 0 or 1, one per forecast.
 * @returns >= 0, in nats per row.
 * @throws ClienteleError `OUT_OF_RANGE` for a certain forecast that failed and for other columns, naming the cell.
 * @see Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14.
 * @example
 * import { logLoss } from 'clientele/statistics'
 * logLoss([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // => 0.47228795380917615
 * logLoss([0, 0.4], [1, 1]) // => Error OUT_OF_RANGE
 */
export function logLoss(forecasts: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  const size = expectColumns(['forecasts', forecasts, PROBABILITY], ['outcomes', outcomes, OUTCOME])
  let loss = 0
  for (let row = 0; row < size; row++) {
    const forecast = forecasts[row]!
    if (forecast === 1 - outcomes[row]!) {
      const expected = outcomes[row] === 1 ? 'above 0, as it happened' : 'below 1, as it did not happen'
      reject('OUT_OF_RANGE', `forecasts[${row}]`, expected, forecast, 'Nothing that can happen is certain not to')
    }
    loss -= outcomes[row] === 1 ? Math.log(forecast) : Math.log1p(-forecast)
  }
  return loss / size
}
