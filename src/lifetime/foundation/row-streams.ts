/**
 * The random stream of each row of a base: its client's, made of the seed and the id, so that the order of rows and their
 * company change nothing. Where an id comes again, as in a resampled base, its rows have streams of their own.
 *
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import { clientStreams } from '../../model/index.js'
import type { CustomerBase, IdColumn } from '../../records/core.js'

/** @param purpose what is drawn, where something else is drawn of the same client with the same seed. */
export function rowStreams(
  { ids }: Pick<CustomerBase, 'ids'>,
  seed: number,
  purpose?: string,
): (row: number) => RandomStream {
  const streams = clientStreams(seed)
  const repeats = repeatsIn(ids)
  return row => {
    const id = ids[row]!
    return streams(purpose === undefined ? id : `${purpose} of ${typeof id} ${id}`, repeats?.[row])
  }
}

/** Columns whose ids are known: thousands of draws ask for one. */
const known = /* @__PURE__ */ new WeakMap<IdColumn, Int32Array | undefined>()

/** How often each id has come before, where one comes twice. */
function repeatsIn(ids: IdColumn): Int32Array | undefined {
  if (!known.has(ids)) known.set(ids, countRepeats(ids))
  return known.get(ids)
}

function countRepeats(ids: IdColumn): Int32Array | undefined {
  if (new Set<string | number>(ids).size === ids.length) return undefined
  const met = new Map<string | number, number>()
  return Int32Array.from(ids, id => {
    const before = met.get(id)
    const times = before === undefined ? 0 : before + 1
    met.set(id, times)
    return times
  })
}
