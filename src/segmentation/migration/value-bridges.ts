/**
 * Where the value of segments went: with clients that came, left or moved, and with those that stayed.
 *
 * @module
 */
import type { RunningSum } from '../../numeric/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { ReadDate } from './read-dates.js'
import { NOWHERE } from './read-dates.js'
import type { ValueBridge } from './types.js'

type Part = Exclude<keyof ValueBridge, 'segment'>

/** The bridge of every segment; undefined where dates have no values. */
export function valueBridges(
  before: ReadDate,
  after: ReadDate,
  origin: Int32Array,
  names: readonly string[],
): readonly ValueBridge[] | undefined {
  if (before.value === undefined || after.value === undefined) return undefined
  const sums = names.map(() => partsOf(() => runningSum()))
  const add = (segment: number, part: Part, value: number): void => addTo(sums[segment]![part], value)
  const isGone = new Uint8Array(before.ids.length).fill(1)
  for (let row = 0; row < origin.length; row++) {
    const [to, value, from] = [after.segment[row]!, after.value[row]!, origin[row]!]
    add(to, 'closing', value)
    if (from === NOWHERE) {
      add(to, 'entered', value)
      continue
    }
    isGone[from] = 0
    const [left, earlier] = [before.segment[from]!, before.value[from]!]
    if (left === to) {
      // Two terms and not their difference, so that nothing is rounded before it is added up.
      add(to, 'change', value)
      add(to, 'change', -earlier)
    } else {
      add(to, 'movedIn', value)
      add(left, 'movedOut', earlier)
    }
  }
  for (let row = 0; row < isGone.length; row++) {
    const [segment, value] = [before.segment[row]!, before.value[row]!]
    add(segment, 'opening', value)
    if (isGone[row] === 1) add(segment, 'left', value)
  }
  return sums.map((parts, i) => ({ segment: names[i]!, ...partsOf(part => totalOf(parts[part])) }))
}

function partsOf<T extends number | RunningSum>(of: (part: Part) => T): Readonly<Record<Part, T>> {
  return {
    opening: of('opening'),
    entered: of('entered'),
    left: of('left'),
    movedIn: of('movedIn'),
    movedOut: of('movedOut'),
    change: of('change'),
    closing: of('closing'),
  }
}
