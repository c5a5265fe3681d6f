/**
 * Values of JSON as values of a field.
 *
 * @module
 */
import { valueFault } from '../../records/cells/cell-fault.js'
import type { CellReading, CellStyle } from '../../records/cells/index.js'
import { cellReader } from '../../records/cells/index.js'
import type { Field } from '../../records/index.js'
import type { JsonValue } from '../reading/raw-table.js'

/**
 * Reads the values of a field. Numbers count in the unit of the style; keys and texts are taken as they are where they can be, all
 * else is read as the text that it would be in a cell.
 */
export function valueReader(field: Field, style: CellStyle): (value: JsonValue) => CellReading {
  const ofText = cellReader(field, style)
  const ofNumber = cellReader(field, { ...style, decimal: '.' })
  const isAsItIs = field.type === 'number' ? style.unit === 1 : AS_THEY_ARE.has(field.type)
  return value => {
    if (value === null) return undefined
    if (typeof value === 'string') return isAsItIs && valueFault(field, value) === undefined ? value : ofText(value)
    if (typeof value === 'number') return isAsItIs ? numberIn(field, value) : ofNumber(String(value))
    if (typeof value === 'boolean') return field.type === 'flag' ? value : ofText(String(value))
    if (isList(value)) return valueFault(field, value) ?? value.filter(word => typeof word === 'string')
    return field.type === 'project-description' ? ofText(JSON.stringify(value)) : valueFault(field, value)
  }
}

const AS_THEY_ARE: ReadonlySet<Field['type']> = new Set(['id', 'reference', 'text'])

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** A key that is a number has lost its quotes. */
function numberIn(field: Field, value: number): CellReading {
  const own = field.type === 'number' ? value : String(value)
  return valueFault(field, own) ?? own
}
