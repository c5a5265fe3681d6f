/**
 * Parts of the clients that are foretold by a model of the others.
 *
 * @module
 */
import { clientStreams } from '../model/index.js'

/**
 * The part of each row, from 0 to `folds` − 1. A group is in one part, and counts as the largest kind of its rows; groups are dealt
 * out kind by kind, the largest first, in an order drawn by seed and name, so that every part has some of each, and the order of rows
 * changes nothing.
 *
 * @param kinds what every part should have its share of, one a row: 1 with the event and 0 without, say.
 */
export function foldsOf(
  groups: readonly (string | number)[],
  kinds: ArrayLike<number>,
  folds: number,
  seed: number,
): Uint8Array {
  const kindOf = new Map<string | number, number>()
  for (const [i, group] of groups.entries()) {
    const kind = kinds[i]!
    const known = kindOf.get(group)
    if (known === undefined || kind > known) kindOf.set(group, kind)
  }
  const stream = clientStreams(seed)
  const dealt = [...kindOf]
    .map(([group, kind]) => ({ group, kind, draw: stream(group)() }))
    .sort((a, b) => b.kind - a.kind || a.draw - b.draw || (String(a.group) < String(b.group) ? -1 : 1))
  const partOf = new Map(dealt.map(({ group }, place) => [group, place % folds]))
  return Uint8Array.from(groups, group => partOf.get(group)!)
}
