/**
 * Where a value of JSON ends, found before it is parsed, so that a file is cut into records whatever its size.
 *
 * @module
 */

/** How a value was found to end. */
export type ValueEnd =
  /** Behind `end`. */
  | { readonly kind: 'whole'; readonly end: number; readonly colons: number; readonly hasLongNumber: boolean }
  /** Not within the text. */
  | { readonly kind: 'cut' }
  /** It is no JSON. */
  | { readonly kind: 'broken' }
  /** Objects and arrays within one another, deeper than any record. */
  | { readonly kind: 'deep' }

/** More levels than this no record has. */
const DEEPEST = 32
/** From so many digits on a number may be more than a double holds. */
const LONG_NUMBER = 16

const CUT: ValueEnd = { kind: 'cut' }
const BROKEN: ValueEnd = { kind: 'broken' }

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
/** Stands for any value that has ended. */
const VALUE = 1

/**
 * The end of the value that begins at `from`, looked for up to `limit`. It says no more of a value than that its brackets match and
 * nothing within stands where it never may; the rest is for the parser.
 */
export function valueEnd(text: string, from: number, limit: number): ValueEnd {
  const open = new Uint8Array(DEEPEST)
  let depth = 0
  let before = 0
  let colons = 0
  let hasLongNumber = false
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) continue
    if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === 0 || open[depth - 1] !== code - 2 || before === COLON) return BROKEN
      depth--
      before = VALUE
    } else if (code === COLON || code === COMMA) {
      if (before !== VALUE) return BROKEN
      if (code === COLON) colons++
      before = code
    } else if (before === VALUE) return BROKEN
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (depth > 0 && open[depth - 1] === OPEN_OBJECT && before !== COLON) return BROKEN
      if (depth === DEEPEST) return { kind: 'deep' }
      open[depth++] = code
      before = code
    } else {
      const stop = code === QUOTE ? stringEnd(text, at, limit) : scalarEnd(text, at, limit)
      if (stop === 0) return BROKEN
      if (stop > limit) return CUT
      if (code !== QUOTE && stop - at >= LONG_NUMBER) hasLongNumber = true
      at = stop - 1
      before = VALUE
    }
    if (depth === 0 && before === VALUE) return { kind: 'whole', end: at + 1, colons, hasLongNumber }
  }
  return CUT
}

const BACKSLASH = 92

/** Behind the closing quote; beyond the limit where it is not found, 0 where a control character stands before it. */
export function stringEnd(text: string, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at++
    else if (code < 32) return 0
  }
  return limit + 1
}

/** Behind a number or a word, which end before what cannot be in them. */
function scalarEnd(text: string, from: number, limit: number): number {
  let at = from
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code) || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || code === COLON) return at
    if (code === QUOTE || code === OPEN_LIST || code === OPEN_OBJECT) return 0
  }
  return limit + 1
}

/** What may stand between two parts of JSON. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
