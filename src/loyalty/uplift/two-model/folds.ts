/**
 * Parts of the clients that are foretold by a model of the others.
 *
 * @module
 */
import { clientStreams } from '../../../model/index.js'
import type { Trial } from '../trial.js'

/**
 * The part of each row, from 0 to `folds` − 1. A group is in one part; groups of each arm, and of events with and without one, are
 * dealt out in turn, in an order drawn by seed and name, so that every part has some of each.
 */
export function foldsOf(
  { treated, outcome, outcomeKind }: Trial,
  groups: readonly (string | number)[],
  folds: number,
  seed: number,
): Uint8Array {
  const kinds = new Map<string | number, number>()
  for (const [i, group] of groups.entries()) {
    const kind = 2 * treated[i]! + (outcomeKind === 'event' ? outcome[i]! : 0)
    kinds.set(group, Math.max(kind, kinds.get(group) ?? kind))
  }
  const stream = clientStreams(seed)
  const dealt = [...kinds]
    .map(([group, kind]) => ({ group, kind, draw: stream(group)() }))
    .sort((a, b) => b.kind - a.kind || a.draw - b.draw || (String(a.group) < String(b.group) ? -1 : 1))
  const partOf = new Map(dealt.map(({ group }, place) => [group, place % folds]))
  return Uint8Array.from(groups, group => partOf.get(group)!)
}
