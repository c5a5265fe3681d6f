import { cellReader, detectStyle, isCellFault } from '../../records/cells/index.js'
import type { Field } from '../../records/index.js'

/** The part of some cells that a field can hold, each as it stands; in [0, 1]. */
export function heldShare(field: Field, cells: readonly string[]): number {
  const read = cellReader(field, detectStyle(field, cells).style)
  const held = cells.filter(cell => {
    const reading = read(cell)
    return !isCellFault(reading) || reading.value !== undefined
  })
  return held.length / cells.length
}
