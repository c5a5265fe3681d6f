/**
 * Past cases by what was known of them: how many ended in an event within the year after, and how long the others were watched.
 *
 * @module
 */

/** Days for which a case is watched. */
export const YEAR_DAYS = 365

/** Cases that looked alike. */
export interface Cell {
  /** What was known, in whole steps of its own; NaN where nothing was. */
  readonly steps: readonly number[]
  events: number
  /** Watched of the cases without event, {@link YEAR_DAYS} each at most. */
  days: number
}

/** Cells by a name that their steps spell. */
export type Cells = Map<string, Cell>

/** One more case: an event, or so many days without one. */
export function addCase(to: Cells, steps: readonly number[], isEvent: boolean, days: number): void {
  const name = steps.join(' ')
  const cell = to.get(name) ?? { steps, events: 0, days: 0 }
  to.set(name, cell)
  if (isEvent) cell.events++
  else cell.days += days
}

/** Cells in an order that does not depend on that of clients. */
export function sortedCells(cells: Cells): readonly Cell[] {
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
}
