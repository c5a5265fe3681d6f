/**
 * The best that any order of the clients could have done.
 *
 * @module
 */
import { areaAboveLine } from './qini-sums.js'
import type { Trial } from './trial.js'

/**
 * Area above the straight line of the perfect order by Radcliffe's count: the treated with the event first, the others with the event
 * last. Undefined for amounts, with weights, and where it is not above 0.
 */
export function perfectArea({ treated, outcome, outcomeKind, weights, rows }: Trial): number | undefined {
  if (outcomeKind !== 'event' || weights !== undefined) return undefined
  let [allTreated, ofTreated, ofControl] = [0, 0, 0]
  for (let i = 0; i < rows; i++) {
    allTreated += treated[i]!
    if (treated[i] === 1) ofTreated += outcome[i]!
    else ofControl += outcome[i]!
  }
  const rate = ofTreated / allTreated
  const share = Float64Array.of(0, ofTreated / rows, 1 - ofControl / rows, 1)
  const gain = Float64Array.of(0, rate, rate, rate - ofControl / (rows - allTreated))
  const area = areaAboveLine({ share, gain, size: 4 })
  return area > 0 ? area : undefined
}
