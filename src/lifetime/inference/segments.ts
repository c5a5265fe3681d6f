/**
 * Which segment each client is in, as a column of labels.
 *
 * @module
 */
import { reject } from '../../errors/index.js'

/** Labels, and which of them each client has. */
export interface Segments {
  /** In the order in which they first come. */
  readonly labels: readonly (string | number)[]
  /** Client -> label. */
  readonly ofClient: Int32Array
}

/** The segments of so many clients; none without a column. */
export function readSegments(labels: ArrayLike<string | number> | undefined, size: number): Segments {
  if (labels === undefined) return { labels: [], ofClient: new Int32Array(0) }
  if (typeof labels !== 'object' || labels === null || labels.length !== size) {
    return reject('LENGTH_MISMATCH', 'options.segments', `${size} labels, one per client`, labels)
  }
  const places = new Map<string | number, number>()
  const ofClient = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const label = labels[i]
    if (typeof label !== 'string' && typeof label !== 'number') {
      return reject('INVALID_TYPE', `options.segments[${i}]`, 'text or a number', label)
    }
    const place = places.get(label) ?? places.size
    places.set(label, place)
    ofClient[i] = place
  }
  return { labels: [...places.keys()], ofClient }
}
