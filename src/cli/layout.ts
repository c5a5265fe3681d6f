/**
 * Text in columns on a terminal, where a Chinese character is two cells wide.
 *
 * @module
 */
import { padded, widthOf } from '../model/text-width.js'

/** Which side the text of a column keeps to. */
export type Side = 'left' | 'right'

const LONGEST = 100

/** Rows as aligned lines, two blanks between columns. */
export function inColumns(rows: readonly (readonly string[])[], sides: readonly Side[]): readonly string[] {
  const widths = sides.map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))))
  return rows.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column]!, sides[column]!))
      .join('  ')
      .trimEnd(),
  )
}

/** A text in lines of at most 100 cells, each behind an indent, the first behind a bullet. */
export function inParagraph(text: string, bullet: string): readonly string[] {
  const lines: string[] = []
  let line = bullet
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === bullet.trim()
    if (!isFirst && widthOf(line) + 1 + widthOf(word) > LONGEST) {
      lines.push(line)
      line = ' '.repeat(bullet.length) + word
    } else line += isFirst ? word : ` ${word}`
  }
  return [...lines, line]
}

/** Text from a file without what would steer the terminal. */
export function plainText(text: string): string {
  return text.replaceAll(/\p{C}/gu, '?')
}

/** As much of a text as fits into so many cells, with dots for what does not. */
export function cut(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) + DOTS.length > cells) break
    kept += character
  }
  return kept.trimEnd() + DOTS
}

const DOTS = '...'

/** A name from a file as it may be shown: without what would steer the terminal, and not too long. */
export function shown(name: string): string {
  const plain = plainText(name)
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 3)}...` : plain
}

const SHOWN = 40
