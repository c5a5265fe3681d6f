/**
 * Cells that were met before, with what they were read as: a facility has many payments. Its size is fixed, whatever the file holds.
 *
 * @module
 */
import { Buffer } from 'node:buffer'

/** Reads cells by their place in a text. */
export interface CellCache<V> {
  /** What the cell was read as before, or what `read` makes of it now. */
  valueAt(text: string, from: number, to: number): V
}

const BITS = 14
const GOLDEN_RATIO = 0x9e3779b1
/** Longer cells are texts that are hardly met again. */
const LONGEST = 64

/** A cache of what a reader gives. Its results are kept as long as the cache; so it must give no piece of a larger text. */
export function cellCache<V>(read: (cell: string) => V): CellCache<V> {
  const cells: string[] = Array.from({ length: 1 << BITS }, () => '')
  const known: (V | undefined)[] = Array.from({ length: 1 << BITS }, () => undefined)
  return {
    valueAt(text, from, to) {
      const length = to - from
      if (length === 0 || length > LONGEST) return read(detached(text.slice(from, to)))
      let hash = length
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), GOLDEN_RATIO)
      const slot = (hash ^ (hash >>> 15)) >>> (32 - BITS)
      const cell = cells[slot]!
      if (cell.length === length && isAt(cell, text, from)) {
        const value = known[slot]
        if (value !== undefined) return value
      }
      const own = detached(text.slice(from, to))
      const value = read(own)
      cells[slot] = own
      known[slot] = value
      return value
    },
  }
}

function isAt(cell: string, text: string, from: number): boolean {
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** A text that is a piece of another keeps all of it in memory from so many characters on. */
const SLICED = 13

/** A text of its own: as a piece it would keep the whole block of the file that it was cut from. */
export function detached(text: string): string {
  return text.length < SLICED ? text : Buffer.from(text, 'utf8').toString('utf8')
}
