/**
 * Text in columns on a terminal, where a Chinese character is two cells wide.
 *
 * @module
 */

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

/** How many cells a text takes. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** A name from a file as it may be shown: without what would steer the terminal, and not too long. */
export function shown(name: string): string {
  const plain = name.replaceAll(/\p{C}/gu, '?')
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 3)}...` : plain
}

const SHOWN = 40
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

function padded(text: string, width: number, side: Side): string {
  const blanks = ' '.repeat(width - widthOf(text))
  return side === 'left' ? text + blanks : blanks + text
}
