/**
 * Lines of accounts, gathered by the statement that they belong to.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import { recordKey } from '../lineage/record-key.js'
import type { StatementLine } from '../portfolio/types/index.js'
import { itemName } from './item-name.js'
import type { LinePlace } from './layout-lines.js'
import { LAYOUT_INDEX } from './layout-lines.js'

/** A line with its key and its places in the layout. */
export interface PlacedLine {
  readonly line: StatementLine
  readonly key: string
  readonly name: string
  readonly places: readonly LinePlace[]
  /** Whether its layout has it, though no amount holds it. */
  readonly isOther: boolean
}

/** The lines of one statement, those of its first line's currency apart from others. */
export interface StatementLines {
  readonly key: string
  readonly first: StatementLine
  readonly lines: readonly PlacedLine[]
}

/** Lines by statement, in the order in which the statements are met. */
export function linesOfStatements(lines: readonly StatementLine[]): readonly StatementLines[] {
  const statements = new Map<string, PlacedLine[]>()
  for (const line of lines) {
    const key = recordKey('statements', { ...line })
    const placed = placedLine(line)
    const known = statements.get(key)
    if (known === undefined) statements.set(key, [placed])
    else known.push(placed)
  }
  return Array.from(statements).flatMap(([key, placed]) => {
    const [first] = placed
    return first === undefined ? [] : [{ key, first: first.line, lines: placed }]
  })
}

/** A layout that is not stated is looked for in both: the Chinese one first, whose names are the more definite. */
function placedLine(line: StatementLine): PlacedLine {
  const name = itemName(line.item)
  const standards = line.standard === 'other' ? (['CAS', 'IFRS'] as const) : ([line.standard] as const)
  const layouts = standards.map(standard => LAYOUT_INDEX[standard])
  const places = layouts.map(layout => layout.places.get(name)).find(found => found !== undefined) ?? []
  const isOther = layouts.some(({ others }) => others.has(name))
  return { line, key: recordKey('statementLines', { ...line }), name, places, isOther }
}

/** The day of a statement as text. */
export function periodEndOf({ periodEnd }: StatementLine): string {
  const day = parseDay(periodEnd)
  return day === undefined ? String(periodEnd) : isoDate(day)
}
