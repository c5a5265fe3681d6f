import { expectObject, reject } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import type { TenureCounts } from '../../records/core.js'
import { tenureCounts } from '../../records/core.js'

/** What became of every renewal that was due. */
export interface Renewals {
  /** Clients lost in period t, at index t. */
  readonly lost: Float64Array
  /** Clients who renewed at the end of period t, at index t. */
  readonly renewed: Float64Array
  readonly allLost: number
  readonly allRenewed: number
}

/** Tenures as they must be, whether they come from their makers or from a copy. */
export function expectTenures(tenures: TenureCounts): TenureCounts {
  if (Array.isArray(tenures)) reject('INVALID_TYPE', 'tenures', 'tenure counts', tenures, COUNT)
  const { kind } = expectObject(tenures, 'tenures')
  if (kind !== 'tenure-counts') reject('INVALID_TYPE', 'tenures.kind', "'tenure-counts'", kind, COUNT)
  return tenureCounts(tenures)
}

/** Renewals by period: who is active after t periods renewed t times, who was lost in period t renewed t − 1 times. */
export function renewalsOf({ tenure, lost, active }: TenureCounts): Renewals {
  const longest = tenure[tenure.length - 1]!
  const ended = new Float64Array(longest + 1)
  const renewed = new Float64Array(longest + 1)
  let row = tenure.length - 1
  let later = 0
  for (let t = longest; t >= 1; t--) {
    const isRow = tenure[row] === t
    if (isRow) later += active[row]!
    renewed[t] = later
    if (!isRow) continue
    ended[t] = lost[row]!
    later += lost[row]!
    row--
  }
  return { lost: ended, renewed, allLost: total(ended), allRenewed: total(renewed) }
}

/** Refuses tenures without a renewal that was due. */
export function expectRenewals({ allLost, allRenewed }: Renewals): void {
  if (allLost + allRenewed === 0) reject('NO_DATA', 'tenures', 'a period that somebody ended or survived', 'none', WAIT)
}

/** What is known to be wrong before a search. */
export function warningsOf({ allLost, allRenewed }: Renewals): readonly Warning[] {
  if (allLost === 0) return [{ code: 'NOBODY_LEFT', message: NOBODY_LEFT }]
  return allRenewed === 0 ? [{ code: 'NOBODY_RENEWED', message: NOBODY_RENEWED }] : []
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

const COUNT = 'Count tenures with tenuresFromCohorts or tenuresOfClients'
const WAIT = 'Observe until a first renewal was due'
const NOBODY_LEFT = 'Nobody has left, so how many will cannot be learned. Observe for longer'
const NOBODY_RENEWED =
  'Nobody has renewed, so how long clients stay cannot be learned. Observe cohorts that have some left'
