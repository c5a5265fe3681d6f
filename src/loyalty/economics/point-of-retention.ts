/**
 * What is one more percentage point of retention worth to a portfolio, as far as the clients seen tell?
 *
 *   worth = Σ over groups: (sum of margins) · 0.01 · (1 + d) / (1 + d − r)²
 *
 * r is the share of a group's clients who stayed, and the worth rises with it: the ends of r's interval (Wilson) give those of the
 * worth. Those of several groups are joined after Zou and Donner, whose ends need not be symmetric. Margins are taken as known.
 *
 * @see Zou and Donner (2008), Construction of confidence limits about effect measures, Statistics in Medicine 27.
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, expectPositive, received, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { columnLength, expectColumns, FINITE, OUTCOME } from '../../statistics/columns.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { pointOf } from './retention-elasticity.js'

/** Clients that were due to stay or leave in a period; one cell a client. */
export interface RetainedClients {
  /** 1: stayed through the period; 0: left. */
  readonly stayed: ArrayLike<number>
  /** Margin of a period, in any currency. */
  readonly marginPerPeriod: ArrayLike<number>
  /** Group of each, as retention differs: segment, product, rating. One group by default. */
  readonly group?: ArrayLike<string>
}

/** Discounting and level. */
export interface PointOfRetentionOptions {
  /** Effective rate of one period; > 0. */
  readonly discountRatePerPeriod: number
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A group and what a point is worth in it. */
export interface GroupRetention {
  readonly group: string
  readonly clients: number
  readonly retention: number
  readonly retentionInterval: Interval
  /** Present value of 0.01 more retention in every period to come. */
  readonly worth: number
  readonly interval: Interval
}

/** The worth of a point to the portfolio. */
export interface PointOfRetention {
  /** Sum over the groups. */
  readonly worth: number
  readonly interval: Interval
  /** In the order of their names. */
  readonly groups: readonly GroupRetention[]
}

/**
 * The worth of one percentage point of retention, group by group and in all. Groups whose clients leave at unlike rates should stand
 * apart: the worth bends upward with retention, so that of a mean is less than the mean.
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming the cells or options at fault.
 * @example
 * import { pointOfRetention } from 'clientele/loyalty'
 * const { worth, interval } = pointOfRetention(
 *   { stayed: [1, 1, 1, 1, 1, 1, 1, 1, 0, 0], marginPerPeriod: Array(10).fill(1000) },
 *   { discountRatePerPeriod: 0.1 },
 * )
 * worth.toFixed(0) // => '1222'
 * interval.lower.toFixed(0) // => '296'
 * interval.upper.toFixed(0) // => '4481'
 */
export function pointOfRetention(clients: RetainedClients, options: PointOfRetentionOptions): PointOfRetention {
  expectKnownKeys(expectObject(clients, 'clients'), ['stayed', 'marginPerPeriod', 'group'], 'clients')
  expectKnownKeys(expectObject(options, 'options'), ['discountRatePerPeriod', 'level'], 'options')
  const size = expectColumns(
    ['clients.stayed', clients.stayed, OUTCOME],
    ['clients.marginPerPeriod', clients.marginPerPeriod, FINITE],
  )
  const rate = expectPositive(options.discountRatePerPeriod, 'options.discountRatePerPeriod')
  const level = expectLevel(options.level)
  const names = clients.group === undefined ? undefined : expectNames(clients.group, size)
  const groups = [...rowsByName(names === undefined ? Array<string>(size).fill('all') : names)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, rows]) => retentionOf(group, rows, clients, rate, level))
  const all = joined(groups, level)
  if (![all.worth, all.interval.lower, all.interval.upper].every(Number.isFinite)) {
    reject('OUT_OF_RANGE', 'options.discountRatePerPeriod', 'a rate at which the worth is a finite number', rate, SMALL)
  }
  return { ...all, groups }
}

function rowsByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, name] of names.entries()) {
    const own = rows.get(name)
    if (own === undefined) rows.set(name, [row])
    else own.push(row)
  }
  return rows
}

function retentionOf(
  group: string,
  rows: readonly number[],
  { stayed, marginPerPeriod }: RetainedClients,
  rate: number,
  level: number,
): GroupRetention {
  const kept = rows.reduce((sum, row) => sum + stayed[row]!, 0)
  const margins = compensatedSum(Float64Array.from(rows, row => marginPerPeriod[row]!))
  const retention = kept / rows.length
  const retentionInterval = proportionInterval(kept, rows.length, { level })
  const worthAt = (share: number): number => margins * pointOf(share, rate)
  const ends = [worthAt(retentionInterval.lower), worthAt(retentionInterval.upper)]
  return {
    group,
    clients: rows.length,
    retention,
    retentionInterval,
    worth: worthAt(retention),
    interval: { ...retentionInterval, lower: Math.min(...ends), upper: Math.max(...ends) },
  }
}

/** The sum, and how far it may lie below and above: roots of sums of squared distances. */
function joined(groups: readonly GroupRetention[], level: number): Pick<PointOfRetention, 'worth' | 'interval'> {
  const worth = compensatedSum(groups.map(group => group.worth))
  const below = Math.hypot(...groups.map(group => group.worth - group.interval.lower))
  const above = Math.hypot(...groups.map(group => group.interval.upper - group.worth))
  const ends = { lower: worth - below, upper: worth + above }
  return { worth, interval: { ...ends, level, kind: 'confidence', method: 'zou-donner' } }
}

function expectNames(group: ArrayLike<string>, size: number): readonly string[] {
  const length = columnLength(group, 'clients.group', 'a column of names')
  if (length !== size) reject('LENGTH_MISMATCH', 'clients.group', `${size} names, like clients.stayed`, length)
  const faults = collectIssues()
  const names = Array.from({ length }, (_, row) => {
    const cell: unknown = group[row]
    if (typeof cell === 'string') return cell
    faults.add({ code: 'INVALID_TYPE', path: `clients.group[${row}]`, expected: 'a name', received: received(cell) })
    return ''
  })
  faults.throwIfAny()
  return names
}

const SMALL = 'Hardly discounted margins of who never leaves have no bound'
