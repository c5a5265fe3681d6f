import { refuse } from './refuse.js'

/**
 * The names in a header, with blanks around them and around their quotes taken off.
 *
 * @throws ClienteleError `INVALID_CSV` for a name with text behind its closing quote.
 */
export function headerCells(header: string, delimiter: string, path: string): readonly string[] {
  const text = header.replace(/\r?\n$/, '')
  const opening = / *"/y
  const quoted = new RegExp(` *"([^"]*(?:""[^"]*)*)" *(?=[${delimiter}]|$)`, 'y')
  const bare = new RegExp(`[^${delimiter}]*`, 'y')
  const names: string[] = []
  for (let at = 0; at <= text.length; at++) {
    const isQuoted = matchAt(opening, text, at) !== undefined
    const found = matchAt(isQuoted ? quoted : bare, text, at)
    if (found === undefined) return refuse('INVALID_CSV', path, 'a delimiter behind a closing quote', 'more text', HINT)
    const [cell, name = cell] = found
    names.push((isQuoted ? name.replaceAll('""', '"') : name).trim())
    at += cell.length
  }
  return names
}

const HINT = 'A quote within a quoted name is written twice'

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
