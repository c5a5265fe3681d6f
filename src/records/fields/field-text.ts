/**
 * A field in words: what it means, in which unit, within which bounds.
 *
 * @module
 */
import type { NumberRange } from '../shapes/values.js'
import type { Field } from './field.js'

/** `Days past due now; days, whole, >= 0`. */
export function fieldText(field: Field): string {
  return [field.meaning, moreOf(field)].filter(part => part !== '').join('; ')
}

function moreOf(field: Field): string {
  if (field.type === 'reference') return `id of one of \`${field.to}\``
  if (field.type !== 'number') return ''
  return [unitText(field.unit), rangeText(field.range)].filter(part => part !== '').join(', ')
}

/** A plain count has no unit worth saying. */
export function unitText(unit: string): string {
  return unit === 'number' ? '' : unit
}

/** `whole, >= 0, <= 24`; empty where any number is in range. */
export function rangeText({ least, above, most, below, whole = false }: NumberRange): string {
  return [
    whole ? 'whole' : '',
    least === undefined ? '' : `>= ${least}`,
    above === undefined ? '' : `> ${above}`,
    most === undefined ? '' : `<= ${most}`,
    below === undefined ? '' : `< ${below}`,
  ]
    .filter(bound => bound !== '')
    .join(', ')
}
