/**
 * Prospects by the channel they came by.
 *
 * @module
 */
import type { ReadProspect } from './read-prospects.js'

/** The channels there are, in the order of the alphabet, each with its prospects; none of who has no channel. */
export function byChannel(
  prospects: readonly ReadProspect[],
): readonly (readonly [channel: string, own: readonly ReadProspect[]])[] {
  const found = new Map<string, ReadProspect[]>()
  for (const prospect of prospects) {
    const { channel } = prospect
    if (channel === undefined) continue
    const own = found.get(channel)
    if (own === undefined) found.set(channel, [prospect])
    else own.push(prospect)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
}
