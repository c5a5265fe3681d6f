/**
 * How prices and costs of a project move, each movement once: lines that follow the same index read the same column.
 *
 * @module
 */
import type { Escalation, ProjectDescription } from '../../records/core.js'
import type { AddedGrowth } from './price-index.js'
import { priceIndex } from './price-index.js'
import type { ProjectGrid } from './types.js'

/** Growth added to an index by its name, or to a rate of escalation of its own. */
export type Inflation = (index: string | undefined) => AddedGrowth | undefined

/** The movements of a project. */
export interface Escalations {
  /** The column of a movement, months + 1 values; it stays the same array when levels are written again. */
  readonly column: (escalation: Escalation) => Float64Array
  /** Writes all levels again. */
  readonly write: (inflation?: Inflation) => void
}

export function escalations(description: ProjectDescription, grid: ProjectGrid): Escalations {
  const writers: ((inflation?: Inflation) => void)[] = []
  const known = new Map<string, Float64Array>()
  const newColumn = (): Float64Array => new Float64Array(grid.months + 1).fill(1)

  const indexColumn = (name: string): Float64Array => {
    const found = known.get(name)
    if (found !== undefined) return found
    const column = newColumn()
    const write = priceIndex(description.indices![name]!, grid)
    write(column)
    known.set(name, column)
    writers.push(inflation => write(column, inflation?.(name)))
    return column
  }

  const column = (escalation: Escalation): Float64Array => {
    if (escalation.kind === 'rate') {
      const own = newColumn()
      const write = priceIndex(escalation, grid)
      write(own)
      writers.push(inflation => write(own, inflation?.(undefined)))
      return own
    }
    const { index, share = 1 } = escalation
    const levels = indexColumn(index)
    if (share === 1) return levels
    const part = newColumn()
    const write = (): void => {
      for (let month = 0; month < part.length; month++) part[month] = 1 + share * (levels[month]! - 1)
    }
    write()
    writers.push(write)
    return part
  }

  return {
    column,
    write: inflation => {
      for (const write of writers) write(inflation)
    },
  }
}
