import type { RandomStream } from '../../../model/index.js'

/**
 * So many different places among `count`, ascending; each set of them is as likely as any other.
 *
 * @see Knuth (1997), The Art of Computer Programming, volume 2, section 3.4.2, algorithm S.
 */
export function drawRows(uniform: RandomStream, count: number, wanted: number): Uint32Array {
  const places = new Uint32Array(Math.min(wanted, count))
  for (let place = 0, found = 0; found < places.length; place++) {
    if ((count - place) * uniform() < places.length - found) places[found++] = place
  }
  return places
}
