/**
 * Codes as places in an order, and as yes or no to one of them.
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import type { ReadJudgements } from '../../statistics/agreement/ratings.js'

/** Codes from lowest to highest: at least two, none twice, all that coders gave among them. */
export function readOrder(order: unknown, { columns, judges }: ReadJudgements): readonly (string | number)[] {
  const codes = Array.from(expectList(order, 'options.order'), (code, i) => {
    const path = `options.order[${i}]`
    return isCode(code) ? code : reject('INVALID_TYPE', path, 'a text or a finite number', code)
  })
  if (codes.length < 2) reject('NO_DATA', 'options.order', 'at least two codes', codes.length)
  const twice = codes.findIndex((code, i) => codes.indexOf(code) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `options.order[${twice}]`, 'a code that is named once', codes[twice])
  for (const [i, column] of columns.entries()) {
    const row = column.findIndex(code => code !== undefined && !codes.includes(code))
    if (row >= 0) reject('OUT_OF_RANGE', `codes.${judges[i]}[${row}]`, `one of ${codes.join(', ')}`, column[row])
  }
  return codes
}

/** Each code as its place in the order. */
export function placesOf(read: ReadJudgements, order: readonly (string | number)[]): ReadJudgements {
  return mapped(read, code => order.indexOf(code))
}

/** Each code as 1 where it is this one, else 0. */
export function whether(read: ReadJudgements, wanted: string | number): ReadJudgements {
  return mapped(read, code => (code === wanted ? 1 : 0))
}

function mapped(read: ReadJudgements, to: (code: string | number) => number): ReadJudgements {
  return { ...read, columns: read.columns.map(column => column.map(code => (code === undefined ? code : to(code)))) }
}

function isCode(code: unknown): code is string | number {
  return (typeof code === 'string' && code !== '') || (typeof code === 'number' && Number.isFinite(code))
}
