import { isBlank, stringEnd, valueEnd } from './json-value.js'

const QUOTE = 34
const COLON = 58

/**
 * Where the records of an object begin: behind the bracket of its member `records`, whatever members stand before it.
 *
 * @returns 0 where the object has none, nothing where the text ends before this is known.
 */
export function recordsStart(text: string, from: number): number | undefined {
  for (let at = from + 1; ; at++) {
    at = passBlanks(text, at)
    if (at >= text.length) return undefined
    if (text.charCodeAt(at) !== QUOTE) return 0
    const keyEnd = stringEnd(text, at, text.length)
    if (keyEnd > text.length) return undefined
    const colon = passBlanks(text, keyEnd)
    const value = passBlanks(text, colon + 1)
    if (value >= text.length) return undefined
    if (keyEnd === 0 || text.charCodeAt(colon) !== COLON) return 0
    if (text.slice(at, keyEnd) === '"records"' && text[value] === '[') return value + 1
    const found = valueEnd(text, value, text.length)
    if (found.kind === 'cut') return undefined
    if (found.kind !== 'whole') return 0
    at = passBlanks(text, found.end)
    if (at >= text.length) return undefined
    if (text[at] !== ',') return 0
  }
}

function passBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}
