/**
 * Scores of clients from columns of figures of which some are missing.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import type { PartialScore } from '../../records/core.js'
import { cellsOf } from '../../records/day-columns.js'
import type { ScorePart } from '../../records/figure-score.js'
import { scoreOfFigures } from '../../records/figure-score.js'
import { columnLength } from '../../statistics/columns.js'

/** Figures by name, one per client; null where it is not known. */
export type FigureColumns = Readonly<Record<string, ArrayLike<number | null> | undefined>>

/** The figures of each client, without those that are not known. */
export function figureRows(
  columns: FigureColumns,
  size: number,
  path: string,
): readonly Readonly<Record<string, number>>[] {
  const rows = Array.from({ length: size }, (): Record<string, number> => ({}))
  const faults = collectIssues()
  for (const [name, column] of Object.entries(expectObject(columns, path))) {
    if (column === undefined) continue
    const cells = cellsOf(column, size, `${path}.${name}`, 'a column of numbers and nulls')
    for (let i = 0; i < size; i++) {
      const cell = cells[i]
      if (typeof cell === 'number' && Number.isFinite(cell)) rows[i]![name] = cell
      else if (cell !== null) {
        const expected = 'a finite number or null'
        faults.add({ code: 'OUT_OF_RANGE', path: `${path}.${name}[${i}]`, expected, received: received(cell) })
      }
    }
  }
  faults.throwIfAny()
  return rows
}

/** The score of every client by parts. */
export function scoresOf(
  rows: readonly Readonly<Record<string, number>>[],
  parts: Readonly<Record<string, ScorePart>>,
): readonly PartialScore[] {
  return rows.map(figures => scoreOfFigures(figures, parts))
}

/** The length of the first column there is. */
export function sizeOf(columns: FigureColumns, path: string): number {
  const first = Object.entries(expectObject(columns, path)).find(([, column]) => column !== undefined)
  if (first === undefined) return reject('EMPTY_INPUT', path, 'at least one column', columns)
  const size = columnLength(first[1], `${path}.${first[0]}`, 'a column of numbers and nulls')
  return size > 0 ? size : reject('EMPTY_INPUT', `${path}.${first[0]}`, 'at least one client', first[1])
}
