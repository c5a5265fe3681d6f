/**
 * What pictures read of a project's cash flows.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { dayNumber, isoDate } from '../money/core.js'
import type { ProjectCashFlows } from '../project/index.js'

/** Cash flows as pictures read them. */
export interface DrawnProject {
  readonly currency: string
  /** Last day of each row. */
  readonly dates: readonly string[]
  /** Whether a row is before operation. */
  readonly isBuilding: readonly boolean[]
  /** A column by row, checked; `path` is of its place in the cash flows. */
  column(values: unknown, path: string): readonly number[]
}

/** The cash flows, checked so far. */
export function drawnProject(flows: ProjectCashFlows): DrawnProject {
  if (expectObject(flows, 'flows')['kind'] !== 'project-cash-flows') {
    reject(
      'INVALID_TYPE',
      'flows.kind',
      "'project-cash-flows', as projectCashFlows or the baseCase of a plan gives it",
      flows.kind,
    )
  }
  const currency = expectText(flows.currency, 'flows.currency')
  const dates = expectList(flows.dates, 'flows.dates').map((_, row) => {
    const path = `flows.dates[${row}]`
    return isoDate(dayNumber(expectText(flows.dates[row], path), path))
  })
  if (dates.length === 0) reject('EMPTY_INPUT', 'flows.dates', 'at least the row of close', flows.dates)
  const phases = expectList(flows.phase, 'flows.phase')
  if (phases.length !== dates.length) {
    reject('LENGTH_MISMATCH', 'flows.phase', `${dates.length} values`, phases.length)
  }
  return {
    currency,
    dates,
    isBuilding: phases.map(phase => phase === 'close' || phase === 'construction'),
    column(values, path) {
      if (!(values instanceof Float64Array)) {
        return reject('INVALID_TYPE', `flows.${path}`, 'a Float64Array by row', values)
      }
      if (values.length !== dates.length) {
        reject('LENGTH_MISMATCH', `flows.${path}`, `${dates.length} values`, values.length)
      }
      return Array.from(values, (value, row) => expectFinite(value, `flows.${path}[${row}]`))
    },
  }
}

/** Names and columns of one kind: tranches, steps. */
export function itemsOf(list: unknown, path: string): readonly Readonly<Record<string, unknown>>[] {
  return expectList(list, `flows.${path}`).map((item, i) => expectObject(item, `flows.${path}[${i}]`))
}

/** Numbers below this share of the largest are rounding. */
const DUST = 1e-9

/** Whether an amount can be seen beside another. */
export function isSeen(amount: number, largest: number): boolean {
  return Math.abs(amount) > DUST * Math.abs(largest)
}
