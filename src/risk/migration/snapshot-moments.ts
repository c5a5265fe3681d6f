/**
 * The moments at which clients were looked at.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { RatingHistories } from '../../records/core.js'

/** All different moments of snapshots, rising; an error where rows are changes, for then steps are for the caller to say. */
export function snapshotMoments({ rows, time }: RatingHistories): Float64Array {
  if (rows !== 'snapshots') {
    reject('MISSING_VALUE', 'options.at', 'the ends of steps, as ratings hold until they change', undefined)
  }
  const moments = distinctTimes(time)
  if (moments.length <= MOST_MOMENTS) return moments
  return reject('OUT_OF_RANGE', 'options.at', `the ends of steps, as there are ${moments.length} moments`, undefined)
}

/** So many snapshots nobody took: these are dates of changes. */
const MOST_MOMENTS = 10_000

/** Different times, rising. Snapshots are few and come in turn, so that most rows hold the time after that of the row before. */
function distinctTimes(time: Float64Array): Float64Array {
  const followedBy = new Map<number, number>()
  const seen = new Set<number>()
  let previous = Number.NaN
  let expected: number | undefined
  for (let row = 0; row < time.length; row++) {
    const now = time[row]!
    if (now !== expected) {
      seen.add(now)
      followedBy.set(previous, now)
    }
    previous = now
    expected = followedBy.get(now)
  }
  return Float64Array.from(seen).sort()
}
