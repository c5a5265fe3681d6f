/**
 * What was found out about how a column is written, and on what that rests.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import type { CellStyle } from './types.js'

/** Cells of one form, such as `'yyyy-mm-dd'` or `'decimal comma'`. */
export interface FormCount {
  readonly form: string
  readonly cells: number
  /** The first of them, from 0 among the cells that were looked at. */
  readonly first: number
  readonly example: string
}

/** Something that is odd about a column as a whole. */
export interface ColumnDoubt extends Omit<Issue, 'path'> {
  /** How many cells it concerns. */
  readonly cells: number
  /** The first of them, from 0 among the cells that were looked at. */
  readonly first: number
}

/**
 * What a style rests on: what the caller `'stated'`; `'cells'` that ask for a choice, made or left `'undecided'`; or the `'default'`, as
 * no cell asks for one.
 */
export type DecidedBy = 'stated' | 'cells' | 'default'

/** How a column is written, as far as the cells that were looked at say. */
export interface StyleReport {
  /** Cells that were looked at. */
  readonly cells: number
  /** Of these, those that say that there is nothing. */
  readonly missing: number
  /** Of the rest, what forms they have; none for texts and words. */
  readonly forms: readonly FormCount[]
  readonly decidedBy: DecidedBy
  readonly doubts: readonly ColumnDoubt[]
}

/** The style of a column, with its report. */
export interface DetectedStyle {
  readonly style: CellStyle
  readonly report: StyleReport
}

/** Counts cells by form, in the order in which the forms are met. */
export function formTally(): { add(form: string, at: number, cell: string): void; forms(): readonly FormCount[] } {
  const seen = new Map<string, FormCount>()
  return {
    add(form, at, cell) {
      const known = seen.get(form)
      if (known === undefined) seen.set(form, { form, cells: 1, first: at, example: cell.slice(0, LONGEST_EXAMPLE) })
      else seen.set(form, { ...known, cells: known.cells + 1 })
    },
    forms: () => Array.from(seen.values()),
  }
}

const LONGEST_EXAMPLE = 60

/** One of two readings, where cells allow only one: all of them, or all but one in twenty, which are then taken for slips. */
export function decided<A, B>(a: A, forA: number, b: B, forB: number): A | B | undefined {
  if (forA > 0 && forA >= SLIPS * forB) return a
  return forB > 0 && forB >= SLIPS * forA ? b : undefined
}

const SLIPS = 19
