/**
 * Finding the line of a layout that a name means.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import { itemName } from './item-name.js'
import type { StatementLayout } from './layout.js'
import { STATEMENT_LAYOUTS } from './layouts.js'

/** Where a line counts: in which amount, by which way to it, as which of the lines of that way. */
export interface LinePlace {
  readonly field: StatementAmount
  readonly way: number
  readonly line: number
}

/** A layout by the names of its lines. */
export interface LayoutIndex {
  readonly places: ReadonlyMap<string, readonly LinePlace[]>
  /** Names that a layout has and no amount holds: of both, since names in English are much the same. */
  readonly others: ReadonlySet<string>
}

const OTHERS: ReadonlySet<string> = new Set(
  Object.values(STATEMENT_LAYOUTS).flatMap(({ others }) => others.map(itemName)),
)

function indexOf(layout: StatementLayout): LayoutIndex {
  const places = new Map<string, readonly LinePlace[]>()
  for (const field of STATEMENT_AMOUNTS) {
    const { [field]: ways = [] } = layout.amounts
    ways.forEach(({ lines }, way) => {
      lines.forEach((names, line) => {
        for (const name of new Set(names.map(itemName))) {
          const known = places.get(name)
          places.set(name, known === undefined ? [{ field, way, line }] : [...known, { field, way, line }])
        }
      })
    })
  }
  return { places, others: OTHERS }
}

/** A layout that is known. */
export type LayoutName = keyof typeof STATEMENT_LAYOUTS

/** Both layouts by name. */
export const LAYOUT_INDEX: Readonly<Record<LayoutName, LayoutIndex>> = {
  IFRS: indexOf(STATEMENT_LAYOUTS.IFRS),
  CAS: indexOf(STATEMENT_LAYOUTS.CAS),
}
