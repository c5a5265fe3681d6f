/**
 * Parts of the clients that are foretold by a model of the others.
 *
 * @module
 */
import { clientStreams } from '../../model/index.js'

/**
 * The part of each row, from 0 to `folds` − 1. A group is in one part; groups with an event are dealt out before those without, in
 * an order drawn by seed and name, so that every part has some of both, and the order of rows changes nothing.
 */
export function foldsOf(
  groups: readonly (string | number)[],
  outcomes: ArrayLike<number>,
  folds: number,
  seed: number,
): Uint8Array {
  const hasEvent = new Map<string | number, boolean>()
  for (const [i, group] of groups.entries()) hasEvent.set(group, hasEvent.get(group) === true || outcomes[i] === 1)
  const stream = clientStreams(seed)
  const dealt = [...hasEvent]
    .map(([group, event]) => ({ group, event: Number(event), draw: stream(group)() }))
    .sort((a, b) => b.event - a.event || a.draw - b.draw || (String(a.group) < String(b.group) ? -1 : 1))
  const partOf = new Map(dealt.map(({ group }, place) => [group, place % folds]))
  return Uint8Array.from(groups, group => partOf.get(group)!)
}
