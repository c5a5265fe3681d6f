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

/** A line with the names that it may have in a layout. */
interface NamedLine {
  readonly line: StatementLine
  readonly names: readonly string[]
}

/** Lines by statement, in the order in which the statements are met. */
export function linesOfStatements(lines: readonly StatementLine[]): readonly StatementLines[] {
  const statements = new Map<string, NamedLine[]>()
  const named = namedLine()
  for (const line of lines) {
    const key = recordKey('statements', { ...line })
    const known = statements.get(key)
    if (known === undefined) statements.set(key, [named(line)])
    else known.push(named(line))
  }
  return Array.from(statements).flatMap(([key, together]) => {
    const [first] = together
    if (first === undefined) return []
    const layout = layoutOf(together)
    return [{ key, first: first.line, layout, lines: together.map(line => placedLine(line, layout)) }]
  })
}

/** Items come again with every statement: each is taken apart once. */
function namedLine(): (line: StatementLine) => NamedLine {
  const known = new Map<string, readonly string[]>()
  return line => {
    const names = known.get(line.item) ?? itemNames(line.item)
    known.set(line.item, names)
    return { line, names }
  }
}

/** What the lines state, or else the layout that has more of them; the Chinese one, whose names are the more definite, where both do. */
function layoutOf(lines: readonly NamedLine[]): LayoutName {
  const stated = lines.find(({ line }) => line.standard !== 'other')?.line.standard
  if (stated === 'IFRS' || stated === 'CAS') return stated
  const found = (layout: LayoutName): number => {
    const { places } = LAYOUT_INDEX[layout]
    return lines.filter(({ names }) => names.some(name => places.has(name))).length
  }
  return found('IFRS') > found('CAS') ? 'IFRS' : 'CAS'
}

function placedLine({ line, names }: NamedLine, layout: LayoutName): PlacedLine {
  const { places, others } = LAYOUT_INDEX[layout]
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
