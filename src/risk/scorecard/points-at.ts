/**
 * The points of values, and what is wrong with values that have none.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { collectIssues, received, reject } from '../../errors/index.js'
import { binOf } from '../binning/index.js'
import { renamed } from '../binning/renamed.js'
import type { ScorecardClient, ScorecardColumns } from './clients.js'
import { columnOf } from './clients.js'
import { UNKNOWN } from './look-up.js'
import type { ReadyCharacteristic } from './ready.js'

const HINT = 'Say what such values score when binning: unseen: 0 is average risk'

/** The bin of a client's value; -1 for a category of no group. */
export function placeOf(one: ReadyCharacteristic, client: ScorecardClient): number {
  const { name, bins, lookUp } = one
  const value = client[name]
  const place = lookUp.place(value)
  const path = `client.${name}`
  if (place === UNKNOWN) {
    if (typeof value === 'string') renamed('values[0]', path, () => binOf(bins, [value]))
    if (typeof value === 'number') renamed('values[0]', path, () => binOf(bins, [value]))
    return reject('INVALID_TYPE', path, 'a number, a text or null', value)
  }
  if (value === undefined && !Object.hasOwn(client, name)) {
    return reject('MISSING_VALUE', path, 'a value, or null where it is missing', undefined)
  }
  return place
}

/** The points of a client's bin. */
export function pointsAt(one: ReadyCharacteristic, place: number, client: ScorecardClient): number {
  const worth = one.points[place + 1]!
  if (!Number.isNaN(worth)) return worth
  const { code, path, expected } = faultOf(one, place, `client.${one.name}`, client[one.name])
  return reject(code, path, expected, client[one.name], HINT)
}

/** Throws for the cells of a column that have no points. */
export function refuseColumn(one: ReadyCharacteristic, columns: ScorecardColumns): never {
  const { name, bins, points } = one
  const column = columnOf(columns, name)
  const faults = collectIssues()
  const places = renamed('values', `columns.${name}`, () => binOf(bins, column))
  for (const [row, place] of places.entries()) {
    if (Number.isNaN(points[place + 1])) faults.add(faultOf(one, place, `columns.${name}[${row}]`, column[row]))
  }
  faults.throwIfAny()
  return reject('INVALID_DOCUMENT', 'model', 'points of every bin', undefined)
}

/** The name of a bin: that of a category of no group is `unseen`. */
export function binLabel({ labels }: ReadyCharacteristic, place: number): string {
  return labels[place + 1]!
}

function faultOf(one: ReadyCharacteristic, place: number, path: string, value: unknown): Issue {
  const expected = `a value of a bin with points; '${binLabel(one, place)}' has none`
  return { code: 'OUT_OF_RANGE', path, expected, received: received(value), hint: HINT }
}
