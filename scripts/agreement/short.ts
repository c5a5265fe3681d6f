/**
 * Numbers and inputs as a table can hold them.
 *
 * @module
 */
import type { Judged } from './judged.js'

const DIGITS = 8
const SMALL = 1e-3
const LONGEST_TEXT = 40
const LONGEST = 110

/** A value of any shape in few words: eight digits, the first cells of a list, fields by name. */
export function short(value: unknown, digits: number = DIGITS): string {
  if (typeof value === 'number') return shortNumber(value, digits)
  if (Array.isArray(value)) {
    const cells = value.slice(0, 3).map(cell => short(cell, digits))
    return `[${cells.join(', ')}${value.length > 3 ? ', …' : ''}]`
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, field]) => `${key} ${short(field, digits)}`)
      .join(', ')
  }
  return value === null || value === undefined ? 'none' : String(value)
}

function shortNumber(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits))
  const isSmall = rounded !== 0 && Math.abs(rounded) < SMALL
  return isSmall ? rounded.toExponential() : String(rounded)
}

/** What went in, parameters first; long texts and names of files that only a reader of the records knows stay out. */
export function shortInputs({ params, inputs }: Pick<Judged, 'params' | 'inputs'>): string {
  const parts = [params, inputs].map(fields => short(Object.fromEntries(Object.entries(fields).filter(isTelling))))
  return cut(parts.filter(text => text !== '').join('; '), LONGEST)
}

function isTelling([key, value]: readonly [string, unknown]): boolean {
  return key !== 'id' && key !== 'rows' && !(typeof value === 'string' && value.length > LONGEST_TEXT)
}

/** The least power of ten that bounds a difference from above: stable where the last digits are not. */
export function bound(difference: number): string {
  if (difference === 0) return 'equal'
  const exponent = Math.max(-15, Math.ceil(Math.log10(difference) - 1e-9))
  return `1e${exponent}`
}

/** Text within a cell: no cell separator, no tag by accident. */
export function cell(text: string): string {
  return text.replaceAll(/[|<]/g, '\\$&')
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[,;]?\s+\S*$/, '')}, …`
}
