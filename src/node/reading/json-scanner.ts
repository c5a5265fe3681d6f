/**
 * The records of JSON as text, whatever the size of the file: an array of objects, bare or as `records` of an object, or objects one
 * behind another.
 *
 * @module
 */
import { isBlank, valueEnd } from './json-value.js'
import { recordsStart } from './records-start.js'

/** The text of a record. */
export interface JsonText {
  readonly text: string
  /** The line on which it begins, from 1. */
  readonly line: number
  /** Colons between keys and values, at all levels. */
  readonly colons: number
  /** Whether it holds a number of more digits than a double keeps. */
  readonly hasLongNumber: boolean
}

/** What is wrong with a part of a file; it was left out. */
export interface JsonFault {
  readonly kind: 'broken' | 'long' | 'deep' | 'no-object' | 'no-json' | 'unfinished' | 'behind'
  readonly line: number
  /** The last line that was left out with it. */
  readonly lastLine: number
}

/** Cuts pieces of text into records; what is unfinished is kept for the next piece. */
export interface JsonScanner {
  scan(piece: string, atEnd: boolean): readonly JsonText[]
}

/** A record of more characters than this is one that nobody closed. */
export const LONGEST_RECORD: number = 1 << 20

const OPEN_LIST = 91
const OPEN_OBJECT = 123
const LINE_FEED = 10
const MARK = 0xfeff

/**
 * A scanner of JSON. Behind a broken record it goes on at the next line that begins a record as far to the right as the first one
 * began; as brackets that match nothing end a search soon, no text is looked at more often than records may be nested.
 */
export function jsonScanner(tell: (fault: JsonFault) => void): JsonScanner {
  let text = ''
  let at = 0
  let line = 1
  let lineStart = 0
  /** The next line end; the end of the text where there is none. */
  let feed = 0
  let state: 'start' | 'array' | 'wrapped' | 'sequence' | 'ended' | 'done' = 'start'
  let indent = -1
  /** What was lost, while no other record has been found behind it. */
  let lost: Pick<JsonFault, 'kind' | 'line'> | undefined
  let found: JsonText[] = []

  function passTo(end: number): void {
    for (; feed < end; feed = nextFeed(feed + 1)) {
      line++
      lineStart = feed + 1
    }
    at = end
  }

  /** Looked for once each: a file may have a single line. */
  function nextFeed(from: number): number {
    const place = text.indexOf('\n', from)
    return place < 0 ? text.length : place
  }

  function passBlanks(): void {
    let end = at
    while (end < text.length && (isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === MARK)) end++
    passTo(end)
  }

  function endLoss(lastLine: number): void {
    if (lost !== undefined) tell({ ...lost, lastLine })
    lost = undefined
  }

  /** Goes on to the next line that begins a record; false where the text ends before. */
  function seek(atEnd: boolean): boolean {
    for (;;) {
      const start = feed + 1
      if (feed === text.length || (start + Math.max(0, indent) >= text.length && !atEnd)) {
        at = feed
        return false
      }
      passTo(start)
      if (!isRecordAt(start)) continue
      endLoss(line - 1)
      return true
    }
  }

  function isRecordAt(start: number): boolean {
    const place = start + Math.max(0, indent)
    if (text.charCodeAt(place) !== OPEN_OBJECT) return false
    for (let i = start; i < place; i++)
      if (!isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === LINE_FEED) return false
    return true
  }

  /** Reads one part of the file; false where more text is needed. */
  function step(atEnd: boolean): boolean {
    if (state === 'start') return begin(atEnd)
    if (state === 'ended') tell({ kind: 'behind', line, lastLine: line })
    if (state === 'ended' || state === 'done') {
      state = 'done'
      at = text.length
      return false
    }
    const sign = text[at]
    if (state !== 'sequence' && (sign === ',' || sign === ']')) {
      if (sign === ']') state = state === 'array' ? 'ended' : 'done'
      at++
      return true
    }
    return takeValue(atEnd)
  }

  function begin(atEnd: boolean): boolean {
    const code = text.charCodeAt(at)
    if (code !== OPEN_OBJECT) {
      if (code === OPEN_LIST) at++
      else tell({ kind: 'no-json', line, lastLine: line })
      state = code === OPEN_LIST ? 'array' : 'done'
      return true
    }
    const start = recordsStart(text, at)
    if (start === undefined && !atEnd && text.length - at <= LONGEST_RECORD) return false
    state = start === undefined || start === 0 ? 'sequence' : 'wrapped'
    if (start !== undefined && start > 0) passTo(start)
    return true
  }

  function takeValue(atEnd: boolean): boolean {
    const limit = Math.min(text.length, at + LONGEST_RECORD)
    const value = valueEnd(text, at, limit)
    if (value.kind === 'cut' && limit === text.length && !atEnd) return false
    if (value.kind !== 'whole') {
      lost = { kind: value.kind === 'cut' ? (limit < text.length ? 'long' : 'broken') : value.kind, line }
      return true
    }
    const { end, colons, hasLongNumber } = value
    const first = line
    const isObject = text.charCodeAt(at) === OPEN_OBJECT
    if (isObject) {
      if (indent < 0) indent = at - lineStart
      found.push({ text: text.slice(at, end), line, colons, hasLongNumber })
    }
    passTo(end)
    if (!isObject) tell({ kind: 'no-object', line: first, lastLine: line })
    return true
  }

  return {
    scan(piece, atEnd) {
      text = text.slice(at) + piece
      lineStart -= at
      at = 0
      feed = nextFeed(0)
      found = []
      for (let goesOn = true; goesOn; ) {
        if (lost !== undefined && !seek(atEnd)) break
        passBlanks()
        goesOn = at < text.length && step(atEnd)
      }
      if (!atEnd) return found
      if (state === 'start') tell({ kind: 'no-json', line, lastLine: line })
      else if (lost !== undefined) endLoss(line)
      else if (state === 'array' || state === 'wrapped') tell({ kind: 'unfinished', line, lastLine: line })
      return found
    },
  }
}
