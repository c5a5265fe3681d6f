/**
 * How a column is written, found out from its cells. What two readers could read differently is not guessed.
 *
 * @module
 */
import type { Field } from '../fields/field.js'
import { cellStyle } from './cell-style.js'
import { detectDates } from './detect-dates.js'
import { detectDecimal } from './detect-decimal.js'
import { detectKeys } from './detect-keys.js'
import { missingTest } from './missing.js'
import type { ColumnDoubt, DecidedBy, DetectedStyle, FormCount } from './style-report.js'
import type { CellStyle } from './types.js'

/** What the cells of a column say of its style, and what is odd about them. */
interface Finding {
  readonly style: Partial<CellStyle>
  readonly forms: readonly FormCount[]
  readonly doubts: readonly ColumnDoubt[]
}

/**
 * The style of a column and what it rests on.
 *
 * @param cells Some or all cells of the column: the more, the surer.
 * @param stated What the caller knows; it goes before what the cells show.
 */
export function detectStyle(field: Field, cells: readonly string[], stated: Partial<CellStyle> = {}): DetectedStyle {
  const given = cellStyle(stated)
  const isMissing = missingTest(given.missing)
  const there = Array.from(cells, (cell, at) => [at, cell.trim()] as const).filter(([, cell]) => !isMissing(cell))
  const { style: found, forms, doubts } = findingOf(field, there, stated)
  return {
    style: { ...given, ...found },
    report: {
      cells: cells.length,
      missing: cells.length - there.length,
      forms,
      decidedBy: decidedBy(field, stated, found),
      doubts,
    },
  }
}

function findingOf(field: Field, cells: readonly (readonly [number, string])[], stated: Partial<CellStyle>): Finding {
  switch (field.type) {
    case 'id':
    case 'reference':
      return { style: {}, forms: [], doubts: detectKeys(cells) }
    case 'number': {
      const { decimal, forms, doubts } = detectDecimal(field, cells)
      return {
        style: decimal === undefined || stated.decimal !== undefined ? {} : { decimal },
        forms,
        doubts: doubts.filter(({ code }) => stated[code === 'UNIT_MISMATCH' ? 'unit' : 'decimal'] === undefined),
      }
    }
    case 'date': {
      const { dates, forms, doubts } = detectDates(cells)
      return stated.dates === undefined
        ? { style: dates === undefined ? {} : { dates }, forms, doubts }
        : { style: {}, forms, doubts: [] }
    }
    default:
      return { style: {}, forms: [], doubts: [] }
  }
}

function decidedBy({ type }: Field, stated: Partial<CellStyle>, found: Partial<CellStyle>): DecidedBy {
  const asked = type === 'number' ? stated.decimal : type === 'date' ? stated.dates : undefined
  if (asked !== undefined) return 'stated'
  return Object.keys(found).length > 0 ? 'cells' : 'default'
}
