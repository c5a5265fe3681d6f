import type { Issue } from '../../errors/index.js'
import { collectIssues, received, reject } from '../../errors/index.js'
import { binNames } from '../binning/labels.js'
import type { ScorecardClient, ScorecardColumns } from './clients.js'
import type { ReadyCharacteristic } from './ready.js'

const HINT = 'Say what such values score when binning: unseen: 0 is average risk'

/** The points of one client's bin. */
export function pointsAt(one: ReadyCharacteristic, place: number, client: ScorecardClient): number {
  const worth = one.points[place + 1]!
  if (!Number.isNaN(worth)) return worth
  const { code, path, expected } = faultOf(one, place, `client.${one.name}`, client[one.name])
  return reject(code, path, expected, client[one.name], HINT)
}

/** Throws for the rows whose bins have no points. */
export function refuseUnscored(one: ReadyCharacteristic, places: Int32Array, columns: ScorecardColumns): never {
  const faults = collectIssues()
  const column = columns[one.name]!
  for (const [row, place] of places.entries()) {
    if (!Number.isNaN(one.points[place + 1])) continue
    faults.add(faultOf(one, place, `columns.${one.name}[${row}]`, column[row]))
  }
  faults.throwIfAny()
  return reject('INVALID_DOCUMENT', 'model', 'points of every bin', undefined)
}

/** The name of a bin: that of a category of no group is `unseen`. */
export function binLabel({ bins }: ReadyCharacteristic, place: number): string {
  return place < 0 ? 'unseen' : binNames(bins.params)[place]!.label
}

function faultOf(one: ReadyCharacteristic, place: number, path: string, value: unknown): Issue {
  const expected = `a value of a bin with points; '${binLabel(one, place)}' has none`
  return { code: 'OUT_OF_RANGE', path, expected, received: received(value), hint: HINT }
}
