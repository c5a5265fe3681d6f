/**
 * Past cases by what was known of them, and how many ended in an event within the year after.
 *
 * @module
 */

import { logisticRegression } from '../../statistics/regression/logistic-regression.js'
import type { LearntCoefficient } from './types.js'

/** Cases that looked alike. */
export interface Cell {
  /** What was known, in whole steps of its own; NaN where nothing was. */
  readonly steps: readonly number[]
  cases: number
  events: number
}

/** Cells by a name that their steps spell. */
export type Cells = Map<string, Cell>

/** One more case. */
export function addCase(to: Cells, steps: readonly number[], isEvent: boolean): void {
  const name = steps.join(' ')
  const cell = to.get(name) ?? { steps, cases: 0, events: 0 }
  to.set(name, cell)
  cell.cases++
  if (isEvent) cell.events++
}

/** A cell with the distances from the book that its steps come to. */
export interface PlacedCell extends Cell {
  readonly distances: readonly number[]
}

/**
 * What one unit of each distance adds to the log-odds of the event, by logistic regression with a small ridge; undefined where events or
 * the other cases are fewer than asked for. A distance that is the same everywhere has none, and none is below 0: what is worse is
 * never told to be better.
 */
export function coefficientsOf<Name extends string>(
  names: readonly Name[],
  cells: readonly PlacedCell[],
  fewest: number,
): Readonly<Partial<Record<Name, LearntCoefficient>>> | undefined {
  const events = cells.reduce((sum, cell) => sum + cell.events, 0)
  const cases = cells.reduce((sum, cell) => sum + cell.cases, 0)
  if (events < fewest || cases - events < fewest) return undefined
  const rows = cells.flatMap(({ distances, cases: all, events: of }) => [
    ...(all > of ? [{ distances, outcome: 0, weight: all - of }] : []),
    ...(of > 0 ? [{ distances, outcome: 1, weight: of }] : []),
  ])
  const told = names.filter((_, place) => rows.some(({ distances }) => distances[place] !== rows[0]!.distances[place]))
  if (told.length === 0) return undefined
  const columns = Object.fromEntries(
    told.map(name => [name, rows.map(({ distances }) => distances[names.indexOf(name)]!)]),
  )
  const { coefficients, standardErrors } = logisticRegression(
    columns,
    rows.map(({ outcome }) => outcome),
    { weights: rows.map(({ weight }) => weight), ridge: RIDGE },
  )
  return toCoefficients(told, coefficients, standardErrors)
}

/** Weight of one case: it keeps estimates finite where distances part all events from the others. */
const RIDGE = 1

function toCoefficients<Name extends string>(
  names: readonly Name[],
  coefficients: Readonly<Record<string, number>>,
  standardErrors: Readonly<Record<string, number>> | undefined,
): Readonly<Partial<Record<Name, LearntCoefficient>>> | undefined {
  if (standardErrors === undefined) return undefined
  const found: Partial<Record<Name, LearntCoefficient>> = {}
  for (const name of names) {
    found[name] = { value: Math.max(0, coefficients[name]!), standardError: standardErrors[name]! }
  }
  return found
}

/** Cells in an order that does not depend on that of clients. */
export function sortedCells(cells: Cells): readonly Cell[] {
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
}
