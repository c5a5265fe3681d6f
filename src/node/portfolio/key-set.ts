/**
 * Keys of rows, and the row that had each first; of as many rows as memory holds.
 *
 * @module
 */

/** Keys that were met. */
export interface KeySet {
  /** The row that had the key before; undefined where it is new, or no key. */
  add(key: string | undefined, row: number): number | undefined
}

/** A map holds about 16.7 million entries, so that there may be several. */
const MOST = 1 << 23

/** A set without keys. */
export function keySet(): KeySet {
  let latest = new Map<string, number>()
  const maps = [latest]
  return {
    add(key, row) {
      if (key === undefined) return undefined
      for (const map of maps) {
        const known = map.get(key)
        if (known !== undefined) return known
      }
      if (latest.size === MOST) {
        latest = new Map()
        maps.push(latest)
      }
      latest.set(key, row)
      return undefined
    },
  }
}
