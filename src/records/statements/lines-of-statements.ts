/**
 * Lines of accounts, gathered by the statement that they belong to.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import { recordKey } from '../lineage/record-key.js'
import type { StatementLine } from '../portfolio/types/index.js'
import { itemNames } from './item-name.js'
import type { LayoutName, LinePlace } from './layout-lines.js'
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
  /** Whose names its lines have. */
  readonly layout: LayoutName
  readonly lines: readonly PlacedLine[]
}

/** Lines by statement, in the order in which the statements are met. */
export function linesOfStatements(lines: readonly StatementLine[]): readonly StatementLines[] {
  const statements = new Map<string, StatementLine[]>()
  for (const line of lines) {
    const key = recordKey('statements', { ...line })
    const known = statements.get(key)
    if (known === undefined) statements.set(key, [line])
    else known.push(line)
  }
  return Array.from(statements).flatMap(([key, together]) => {
    const [first] = together
    if (first === undefined) return []
    const layout = layoutOf(together)
    return [{ key, first, layout, lines: together.map(line => placedLine(line, layout)) }]
  })
}

/** What the lines state, or else the layout that has more of them; the Chinese one, whose names are the more definite, where both do. */
function layoutOf(lines: readonly StatementLine[]): LayoutName {
  const stated = lines.find(({ standard }) => standard !== 'other')?.standard
  if (stated === 'IFRS' || stated === 'CAS') return stated
  const found = (layout: LayoutName): number => lines.filter(line => placedLine(line, layout).places.length > 0).length
  return found('IFRS') > found('CAS') ? 'IFRS' : 'CAS'
}

function placedLine(line: StatementLine, layout: LayoutName): PlacedLine {
  const { places, others } = LAYOUT_INDEX[layout]
  const names = itemNames(line.item)
  const [whole = ''] = names
  const name = names.find(one => places.has(one) || others.has(one)) ?? whole
  const key = recordKey('statementLines', { ...line })
  return { line, key, name, places: places.get(name) ?? [], isOther: others.has(name) }
}

/** The day of a statement as text. */
export function periodEndOf({ periodEnd }: StatementLine): string {
  const day = parseDay(periodEnd)
  return day === undefined ? String(periodEnd) : isoDate(day)
}
