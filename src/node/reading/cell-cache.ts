/**
 * Cells that were met before, with what they were read as: a facility has many payments. Its size is fixed, whatever the file holds.
 *
 * @module
 */
import { Buffer } from 'node:buffer'
import type { CodedText } from './coded-text.js'

/** Reads cells by their place in a text. */
export interface CellCache<V> {
  /** What the cell was read as before, or what `read` makes of it now. */
  valueAt(cells: CodedText, from: number, to: number): V
}

const BITS = 13
const GOLDEN_RATIO = 0x9e3779b1
/** Longer cells are texts that are hardly met again. */
const LONGEST = 64

/**
 * A cache of what a reader gives for cells of their own, which are no pieces of a larger text.
 *
 * @param plain what a cell of plain letters and digits, with at least one digit, is read as, where this is known without a reader.
 */
export function cellCache<V>(read: (cell: string) => V, plain: (cell: string) => V = read): CellCache<V> {
  /** The hash of the cell that was last met at each slot: only what is met again is kept, as most keys of records never are. */
  const hashes = new Int32Array(1 << BITS)
  const cells: string[] = Array.from({ length: 1 << BITS }, () => '')
  const known: (V | undefined)[] = Array.from({ length: 1 << BITS }, () => undefined)
  return {
    valueAt({ text, codes }, from, to) {
      const length = to - from
      if (length === 0 || length > LONGEST) return read(detached(text.slice(from, to)))
      let hash = length
      let kinds = 0
      for (let at = from; at < to; at++) {
        const code = codes[at]!
        hash = Math.imul(hash ^ code, GOLDEN_RATIO)
        kinds |= code < 128 ? KINDS[code]! : OTHER
      }
      const slot = (hash ^ (hash >>> 15)) >>> (32 - BITS)
      const isMetAgain = hashes[slot] === hash
      if (isMetAgain && isAt(cells[slot]!, codes, from, length)) {
        const value = known[slot]
        if (value !== undefined) return value
      }
      const own = detached(text.slice(from, to))
      const isPlain = (kinds & OTHER) === 0 && (kinds & DIGIT) !== 0
      const value = isPlain ? plain(own) : read(own)
      if (isMetAgain) {
        cells[slot] = own
        known[slot] = value
      }
      hashes[slot] = hash
      return value
    },
  }
}

const DIGIT = 1
const LETTER = 2
const OTHER = 4
const KINDS: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(sign: string): number {
  if (/[0-9]/.test(sign)) return DIGIT
  return /[A-Za-z]/.test(sign) ? LETTER : OTHER
}

/** Whether a text is of letters and digits, with at least one digit: neither word nor sign for what is missing, unless one is stated. */
export function isPlainKey(text: string): boolean {
  return /^[A-Za-z]*[0-9][A-Za-z0-9]*$/.test(text)
}

function isAt(cell: string, codes: Uint16Array, from: number, length: number): boolean {
  if (cell.length !== length) return false
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) !== codes[from + i]) return false
  return true
}

/** A text that is a piece of another keeps all of it in memory from so many characters on. */
const SLICED = 13

/** A text of its own: as a piece it would keep the whole block of the file that it was cut from. */
export function detached(text: string): string {
  return text.length < SLICED ? text : Buffer.from(text, 'utf8').toString('utf8')
}
