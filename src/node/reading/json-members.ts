import { isBlank, stringEnd, valueEnd } from './json-value.js'

/** A member of an object as it is written. */
export interface Member {
  readonly key: string
  /** The text of its value. */
  readonly value: string
}

/** The members of an object of which the parser has said that it is valid, those with the same key too. */
export function membersOf(text: string): readonly Member[] {
  const members: Member[] = []
  const next = (from: number): number => {
    let at = from
    while (isBlank(text.charCodeAt(at))) at++
    return at
  }
  let at = next(1)
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at, text.length)
    const start = next(next(keyEnd) + 1)
    const value = valueEnd(text, start, text.length)
    if (value.kind !== 'whole') break
    members.push({ key: String(JSON.parse(text.slice(at, keyEnd))), value: text.slice(start, value.end) })
    at = next(next(value.end) + 1)
  }
  return members
}
