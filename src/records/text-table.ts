/**
 * A table of texts that have been met, which keeps their characters instead of the texts.
 *
 * Texts lie scattered in memory, and to fetch one to compare with takes far longer than to compare. Here those met
 * together lie together, and the slots of a whole block are fetched before the first is looked at: a processor fetches
 * many at a time if nothing has to be decided in between. A third of the time of asking `ClientCodes` text by text.
 *
 * @module
 */
import type { TextBlock } from './text-block.js'
import { withRoom } from './text-block.js'

/** Numbers texts in the order in which they first appear. */
export interface TextTable {
  /**
   * Sets the codes of the first texts of a block, as many as `codes` has cells. False if the search for one took too
   * long, as with texts chosen to collide; the table is of no use then.
   */
  number(block: TextBlock, codes: Int32Array): boolean
}

const LONGEST_SEARCH = 64
const FIRST_SLOTS = 256

export function textTable(): TextTable {
  /** Pairs of a hash and where the text is kept, one higher, so that fresh memory means free. */
  let slots = new Int32Array(2 * FIRST_SLOTS)
  /** The code of each text, then its cells as in a block. */
  let kept = new Int32Array(FIRST_SLOTS)
  let end = 0
  let size = 0

  function makeRoom(texts: number, cells: number): boolean {
    kept = withRoom(kept, end + texts + cells)
    while (4 * (size + texts) > slots.length) {
      const larger = twice(slots)
      if (larger === undefined) return false
      slots = larger
    }
    return true
  }

  function number({ hash, starts, cells }: TextBlock, codes: Int32Array): boolean {
    const count = codes.length
    if (!makeRoom(count, starts[count]!)) return false
    const mask = slots.length / 2 - 1
    const shift = Math.clz32(mask)
    // What is found here may change while the block is looked up: it is only fetched, and written over below.
    for (let i = 0; i < count; i++) codes[i] = slots[2 * (hash[i]! >>> shift) + 1]!
    for (let i = 0; i < count; i++) {
      const from = starts[i]!
      const length = starts[i + 1]! - from
      let slot = hash[i]! >>> shift
      let place = slots[2 * slot + 1]!
      for (let steps = 0; place !== 0; place = slots[2 * slot + 1]!) {
        if (slots[2 * slot] === hash[i] && areEqual(kept, place, cells, from, length)) break
        if (++steps === LONGEST_SEARCH) return false
        slot = (slot + 1) & mask
      }
      if (place === 0) {
        slots[2 * slot] = hash[i]!
        slots[2 * slot + 1] = place = end + 1
        kept[end] = size++
        for (let k = 0; k < length; k++) kept[place + k] = cells[from + k]!
        end = place + length
      }
      codes[i] = kept[place - 1]!
    }
    return true
  }

  return { number }
}

function areEqual(kept: Int32Array, place: number, cells: Int32Array, from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (kept[place + k] !== cells[from + k]) return false
  return true
}

/** The slots in twice as much memory, or `undefined` if one finds no place near its own. */
function twice(slots: Int32Array): Int32Array<ArrayBuffer> | undefined {
  const larger = new Int32Array(2 * slots.length)
  const mask = larger.length / 2 - 1
  const shift = Math.clz32(mask)
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at + 1] === 0) continue
    let slot = slots[at]! >>> shift
    for (let steps = 0; larger[2 * slot + 1] !== 0; steps++) {
      if (steps === LONGEST_SEARCH) return undefined
      slot = (slot + 1) & mask
    }
    larger[2 * slot] = slots[at]!
    larger[2 * slot + 1] = slots[at + 1]!
  }
  return larger
}
