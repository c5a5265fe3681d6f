/**
 * The text of a record as fields by name; what the parser would lose silently is told.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { isMisread, isUnreadable } from './damage.js'
import { misread, unreadable } from './damaged-values.js'
import { membersOf } from './json-members.js'
import type { JsonText } from './json-scanner.js'
import type { JsonValue } from './raw-table.js'
import type { IssueTeller } from './tell-issue.js'

/** The fields of a record, or nothing where its text is no JSON. */
export function jsonRecord(json: JsonText, tell: IssueTeller['tell']): ReadonlyMap<string, JsonValue> | undefined {
  const { text, line, colons, hasLongNumber } = json
  const parsed = parse(text)
  if (parsed === undefined) {
    tell({
      code: 'INVALID_DOCUMENT',
      consequence: 'row-left-out',
      line,
      expected: 'JSON',
      received: 'text that is none',
    })
    return undefined
  }
  const record = new Map(Object.entries(parsed))
  const { size } = record
  if (hasLongNumber) leaveLongNumbers(record, json, tell)
  if (keyCount(parsed) < colons) tellRepeated(json, colons - keyCount(parsed), size, tell)
  for (const [field, value] of record) {
    if (typeof value !== 'string') continue
    if (isUnreadable(value) || HALF_OF_A_PAIR.test(value)) {
      record.delete(field)
      tell(unreadable(value, line, field))
    } else if (isMisread(value)) tell(misread(value, line, field))
  }
  return record
}

/** One half of a character of UTF-16 alone is none. */
const HALF_OF_A_PAIR = /\p{Cs}/u

function parse(text: string): { readonly [key: string]: JsonValue } | undefined {
  try {
    const value: { readonly [key: string]: JsonValue } = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Keys at all levels. */
function keyCount(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = isList(value) ? 0 : Object.keys(value).length
  for (const inner of Object.values<JsonValue>(value)) count += keyCount(inner)
  return count
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** A whole number beyond 2^53 has become another one. */
function leaveLongNumbers(record: Map<string, JsonValue>, { text, line }: JsonText, tell: IssueTeller['tell']): void {
  for (const { key, value } of membersOf(text)) {
    if (!/^-?\d+$/.test(value) || Number.isSafeInteger(Number(value))) continue
    record.delete(key)
    tell({
      code: 'OUT_OF_RANGE',
      consequence: 'value-left-out',
      line,
      field: key,
      expected: 'a whole number of at most 15 digits',
      received: received(value),
      hint: 'Keys and account numbers need quotes around them: as numbers they lose their last digits',
    })
  }
}

/** The parser keeps the last of several values. */
function tellRepeated({ text, line }: JsonText, times: number, size: number, tell: IssueTeller['tell']): void {
  const keys = membersOf(text).map(({ key }) => key)
  const seen = new Set<string>()
  const again = keys.filter(key => seen.size === seen.add(key).size)
  const issue = { code: 'DUPLICATE_KEY', consequence: 'value-left-out', line } as const
  const rest = { expected: 'each field once', hint: 'The last value is kept' }
  for (const field of again) tell({ ...issue, ...rest, field, received: 'the field once more' })
  const within = times - (keys.length - size)
  if (within > 0) tell({ ...issue, ...rest, received: 'a field within a value once more' })
}
