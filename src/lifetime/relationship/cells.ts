/**
 * Value by source, facility and ending at once, so that whatever way it is split the parts are those of one total.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'

/** What one source of one facility brings by relationships that end in one way. */
export interface ValueCell {
  readonly source: string
  readonly facility: string
  readonly ending: string
  /** Present value; below 0 where it costs. */
  readonly value: number
}

/** A part of the value. */
export interface ValuePart {
  readonly name: string
  readonly value: number
}

/** Gathers amounts; each is added to the cell of its three names without losing digits to the others. */
export interface CellTally {
  add(source: string, facility: string, ending: string, value: number): void
  cells(): readonly ValueCell[]
}

/** A tally without cells. */
export function cellTally(): CellTally {
  const tally = new Map<string, { cell: Omit<ValueCell, 'value'>; values: number[] }>()
  return {
    add(source, facility, ending, value) {
      const key = JSON.stringify([source, facility, ending])
      const known = tally.get(key)
      if (known === undefined) tally.set(key, { cell: { source, facility, ending }, values: [value] })
      else known.values.push(value)
    },
    cells: () => Array.from(tally.values(), ({ cell, values }) => ({ ...cell, value: compensatedSum(values) })),
  }
}

/** The parts of one kind, in the order of their first cell. */
export function partsBy(kind: 'source' | 'facility' | 'ending', cells: readonly ValueCell[]): readonly ValuePart[] {
  const parts = new Map<string, number[]>()
  for (const cell of cells) {
    const values = parts.get(cell[kind])
    if (values === undefined) parts.set(cell[kind], [cell.value])
    else values.push(cell.value)
  }
  return Array.from(parts, ([name, values]) => ({ name, value: compensatedSum(values) }))
}
