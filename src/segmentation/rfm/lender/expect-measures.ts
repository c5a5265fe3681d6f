/**
 * Measures that come from `rfm.lenderMeasures`, or from anywhere.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { columnLength, expectColumns, OUTCOME, VALUE } from '../../../statistics/columns.js'
import type { LenderMeasure, LenderMeasures } from './types.js'

const FIELDS = ['size', 'ids', 'currency', 'from', 'until', 'recencyDays', 'cooperations', 'measures'] as const
/** So that no weight and no sum of measures overflows. */
const AMOUNT = { expected: 'a number within ±1e200', isGood: (cell: number) => Math.abs(cell) <= 1e200 }

/** That the measures asked for are there and known of every client. */
export function expectMeasures(measures: LenderMeasures, names: readonly LenderMeasure[]): void {
  expectKnownKeys(measures, FIELDS, 'measures')
  const { ids, recencyDays, cooperations, size } = measures
  const found = expectObject(measures.measures, 'measures.measures')
  for (const name of names) expectObject(found[name], pathOf(name))
  const rows = expectColumns(
    ['measures.recencyDays', recencyDays, VALUE],
    ['measures.cooperations', cooperations, VALUE],
    ...names.map(name => [`${pathOf(name)}.values`, measures.measures[name].values, AMOUNT] as const),
    ...names.map(name => [`${pathOf(name)}.known`, measures.measures[name].known, OUTCOME] as const),
  )
  if (columnLength(ids, 'measures.ids', 'a list of clients') !== rows)
    reject('LENGTH_MISMATCH', 'measures.ids', `${rows} clients, like measures.recencyDays`, ids.length)
  if (size !== rows) reject('LENGTH_MISMATCH', 'measures.size', `${rows}, like measures.recencyDays`, size)
  expectKnown(measures, names)
}

function expectKnown({ measures, ids }: LenderMeasures, names: readonly LenderMeasure[]): void {
  const faults = collectIssues()
  for (const name of names) {
    const { known } = measures[name]
    for (let row = 0; row < known.length; row++) {
      if (known[row] === 1) continue
      faults.add({
        code: 'MISSING_VALUE',
        path: `${pathOf(name)}[${row}]`,
        expected: `a known measure of client ${String(ids[row])}`,
        received: 'nothing known',
        hint: 'An empty list says that there is none',
      })
    }
  }
  faults.throwIfAny()
}

function pathOf(name: LenderMeasure): string {
  return `measures.measures['${name}']`
}
