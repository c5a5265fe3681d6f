/**
 * Lists of words in one cell: `trade; cash management`.
 *
 * @module
 */

/**
 * The words of a cell, blanks around them left off; a semicolon in a word, and a blank that belongs to it, has a backslash in
 * front.
 */
export function splitWords(cell: string): readonly string[] {
  const words: string[] = []
  let word = ''
  // How much of the word must stay: behind the last character that is no plain blank.
  let kept = 0
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at)
    if (character === ';' || character === '；') {
      if (kept > 0) words.push(word.slice(0, kept))
      word = ''
      kept = 0
    } else if (character === '\\' && ESCAPED.test(cell.charAt(at + 1))) {
      word += cell.charAt(++at)
      kept = word.length
    } else if (!/\s/.test(character)) {
      word += character
      kept = word.length
    } else if (kept > 0) word += character
  }
  if (kept > 0) words.push(word.slice(0, kept))
  return words
}

const ESCAPED = /^[\s;；\\]$/

/** Words as one cell, for {@link splitWords}. */
export function joinWords(words: readonly string[]): string {
  return words.map(escaped).join(';')
}

function escaped(word: string): string {
  const inner = word.trim()
  const start = word.indexOf(inner)
  const [before, after] = [word.slice(0, start), word.slice(start + inner.length)]
  return `${withBackslashes(before)}${inner.replace(/[;；\\]/g, '\\$&')}${withBackslashes(after)}`
}

function withBackslashes(blanks: string): string {
  return Array.from(blanks, blank => `\\${blank}`).join('')
}
