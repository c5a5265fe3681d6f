import type { Interval } from '../../model/index.js'
import { clusteredShare } from '../../statistics/index.js'

/** Which part of an amount, and the share behind it. */
export interface ObservedPart {
  readonly amount: number
  readonly of: number
  /** Absent, with its interval, where there is nothing to take a share of. */
  readonly share?: number
  /** Clients were drawn, not units of money: what belongs to one client goes together. */
  readonly interval?: Interval
}

/** The part of the wholes; rows with the same owner go together. */
export function observedPart(
  parts: Float64Array,
  wholes: Float64Array,
  owners: Int32Array,
  level: number | undefined,
): ObservedPart {
  const places = new Map<number, number>()
  const [ofParts, ofWholes]: [number[], number[]] = [[], []]
  let [amount, of] = [0, 0]
  for (let row = 0; row < owners.length; row++) {
    const known = places.get(owners[row]!)
    const place = known === undefined ? ofWholes.length : known
    if (known === undefined) {
      places.set(owners[row]!, place)
      ofParts.push(0)
      ofWholes.push(0)
    }
    ofParts[place]! += parts[row]!
    ofWholes[place]! += wholes[row]!
    amount += parts[row]!
    of += wholes[row]!
  }
  if (!(of > 0)) return { amount, of }
  const { share, interval } = clusteredShare(ofParts, ofWholes, level === undefined ? {} : { level })
  return { amount, of, share, interval }
}
