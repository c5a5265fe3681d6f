/**
 * The records of NDJSON as text: one on each line.
 *
 * @module
 */
import type { JsonFault, JsonScanner, JsonText } from './json-scanner.js'
import { LONGEST_RECORD } from './json-scanner.js'
import { isBlank, valueEnd } from './json-value.js'

const OPEN_OBJECT = 123
const MARK = 0xfeff

/** A scanner of NDJSON; a broken line is left out, and blank lines are none. */
export function jsonLines(tell: (fault: JsonFault) => void): JsonScanner {
  let rest = ''
  let line = 1
  /** Within a line of which the rest is passed over. */
  let isPassing = false

  function lineOf(text: string, begin: number, end: number): JsonText | undefined {
    let from = begin
    while (from < end && (isBlank(text.charCodeAt(from)) || text.charCodeAt(from) === MARK)) from++
    if (from === end) return undefined
    const lose = (kind: JsonFault['kind']): undefined => {
      tell({ kind, line, lastLine: line })
    }
    if (end - begin > LONGEST_RECORD) return lose('long')
    const value = valueEnd(text, from, end)
    if (value.kind !== 'whole') return lose(value.kind === 'deep' ? 'deep' : 'broken')
    for (let at = value.end; at < end; at++) if (!isBlank(text.charCodeAt(at))) return lose('broken')
    if (text.charCodeAt(from) !== OPEN_OBJECT) return lose('no-object')
    return { text: text.slice(from, value.end), line, colons: value.colons, hasLongNumber: value.hasLongNumber }
  }

  return {
    scan(piece, atEnd) {
      const text = atEnd ? `${rest}${piece}\n` : rest + piece
      const found: JsonText[] = []
      let at = 0
      for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', at)) {
        const record = isPassing ? undefined : lineOf(text, at, feed)
        if (record !== undefined) found.push(record)
        isPassing = false
        at = feed + 1
        line++
      }
      rest = isPassing ? '' : text.slice(at)
      if (rest.length > LONGEST_RECORD) {
        tell({ kind: 'long', line, lastLine: line })
        isPassing = true
        rest = ''
      }
      return found
    },
  }
}
