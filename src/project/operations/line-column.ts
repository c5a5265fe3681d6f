/**
 * A line and the column that its runs write to.
 *
 * @module
 */
import { factorsOf, scaleByYear } from './factors.js'
import type { Line, LineContext } from './line.js'
import type { Run } from './run.js'
import type { LineColumn } from './types.js'

/** A column that is computed again for each run. */
export interface RunColumn {
  readonly column: LineColumn
  /** `from`: the month after which the first year of changes begins. */
  readonly compute: (run: Run, from: number) => void
}

/** What the line brings as planned is kept, so that a run of the same time and prices is a product. */
export function runColumn(line: Line, { grid }: LineContext): RunColumn {
  const values = new Float64Array(grid.months + 1)
  line.write(values, grid.constructionMonths)
  const planned = values.slice()
  return {
    column: { name: line.name, values },
    compute: (run, from) => {
      if (run.inflation === undefined && run.start === grid.constructionMonths) values.set(planned)
      else line.write(values, run.start)
      finish(values, line.follows, run, from)
    },
  }
}

/** Applies the factors of a run, and cuts what comes after its last month. */
export function finish(values: Float64Array, follows: Line['follows'], run: Run, from: number): void {
  const factors = factorsOf(follows, run.drivers)
  if (factors !== undefined) scaleByYear(values, factors, from)
  values.fill(0, run.last + 1)
}

/** Sums columns into one. */
export function sumInto(out: Float64Array, columns: readonly LineColumn[]): Float64Array {
  out.fill(0)
  for (const { values } of columns)
    for (let month = 0; month < out.length; month++) out[month] = out[month]! + values[month]!
  return out
}
