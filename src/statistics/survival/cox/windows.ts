/**
 * What a model is asked about each row: from which tenure, until when, in which stratum; and how much of the baseline's cumulative
 * hazard lies between.
 *
 * @module
 */
import { collectIssues, reject } from '../../../errors/index.js'
import type { Horizon, TimeUnit } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import { lastAtMost } from '../../../numeric/core.js'
import { columnLength } from '../../columns.js'
import type { TenureOption } from '../asked.js'
import { tenuresOf } from '../asked.js'
import type { CoxBaseline, CoxModel } from './types.js'

/** Of whom is asked, beside their columns. */
export interface CoxAsked extends TenureOption {
  /** Of a model with strata: the stratum, one for all or one a row. */
  readonly stratum?: string | ArrayLike<string>
}

/** How far ahead. */
export interface CoxAhead extends CoxAsked {
  /** How far ahead of now: in the model's unit of time, or `{ value, unit }`; > 0. */
  readonly horizon: Horizon
}

/** Times that differ by less than this part of themselves are the same: tenure + horizon is rounded. */
const ROUNDING = 1e-12

/** Where each row stands on the baselines. */
export interface Windows {
  readonly tenure: Float64Array
  /** The baseline of each row. */
  readonly baseline: readonly CoxBaseline[]
  /** Steps of the baseline before the window, by row. */
  readonly before: Int32Array
}

/** One window a row, from its tenure to `ahead` of it; throws where a baseline says nothing of it. */
export function windowsOf(model: CoxModel, size: number, asked: CoxAsked, ahead: number): Windows {
  const tenure = tenuresOf(asked.tenure, size)
  const baseline = baselinesOf(model, size, asked.stratum)
  expectCovered({ tenure, baseline }, asked, ahead, model.timeUnit)
  return { tenure, baseline, before: Int32Array.from(tenure, (now, i) => stepsUntil(baseline[i]!, now)) }
}

function expectCovered(
  { tenure, baseline }: Omit<Windows, 'before'>,
  asked: CoxAsked,
  ahead: number,
  unit: TimeUnit,
): void {
  const isTenureOne = asked.tenure === undefined || typeof asked.tenure === 'number'
  const isOne = isTenureOne && (asked.stratum === undefined || typeof asked.stratum === 'string')
  const faults = collectIssues()
  // Where all rows are asked the same, the first answers for all.
  for (let i = 0; i < (isOne ? 1 : tenure.length); i++) {
    const { from, until } = baseline[i]!
    const now = tenure[i]!
    const isEarly = now * (1 + ROUNDING) < from
    if (!isEarly && now + ahead <= until * (1 + ROUNDING)) continue
    const row = isTenureOne ? `options.stratum[${i}]` : `options.tenure[${i}]`
    faults.add({
      code: 'OUT_OF_RANGE',
      path: isOne ? (isEarly || ahead === 0 ? 'options.tenure' : 'options.horizon') : row,
      expected: isEarly
        ? `a tenure from ${from} on`
        : `${ahead === 0 ? 'a tenure' : 'tenure + horizon'} of at most ${until}`,
      received: String(isEarly ? now : now + ahead),
      hint: isEarly ? EARLY : beyondHint(unit),
    })
  }
  faults.throwIfAny()
}

const EARLY = 'Nobody was watched earlier, so that the data say nothing of it'

function beyondHint(unit: TimeUnit): string {
  return `No row was watched longer (in ${unit}s): ask for less, or fit acceleratedFailureTime, whose law goes on`
}

/** How many steps of a baseline lie at or before a time; at the start none, so that who left at once counts as having left. */
export function stepsUntil({ times }: CoxBaseline, time: number): number {
  return time === 0 ? 0 : lastAtMost(times, time * (1 + ROUNDING)) + 1
}

/** The cumulative hazard (or another sum of steps) after so many of them. */
export function sumAfter(sums: readonly number[], steps: number): number {
  return steps === 0 ? 0 : sums[steps - 1]!
}

/** A horizon in the model's unit. */
export function aheadOf(model: CoxModel, horizon: Horizon): number {
  return inUnits(horizon, model.timeUnit, 'options.horizon')
}

function baselinesOf({ params }: CoxModel, size: number, stratum: CoxAsked['stratum']): readonly CoxBaseline[] {
  const all = params.baseline
  const [only] = all
  const names = all.map(one => one.stratum)
  if (stratum === undefined) {
    if (all.length === 1) return new Array<CoxBaseline>(size).fill(only!)
    return reject('MISSING_VALUE', 'options.stratum', `one of ${names.join(', ')}, as the model has strata`, stratum)
  }
  const byName = new Map(all.map(one => [one.stratum, one]))
  const find = (name: unknown, path: string): CoxBaseline => {
    const found = typeof name === 'string' ? byName.get(name) : undefined
    if (found !== undefined) return found
    if (only!.stratum === undefined) return reject('UNKNOWN_OPTION', path, 'no stratum, as the model has none', name)
    return reject('OUT_OF_RANGE', path, `one of ${names.join(', ')}`, name)
  }
  if (typeof stratum === 'string') return new Array<CoxBaseline>(size).fill(find(stratum, 'options.stratum'))
  const length = columnLength(stratum, 'options.stratum', 'a name, or a column of names')
  if (length !== size) reject('LENGTH_MISMATCH', 'options.stratum', `${size} names, like columns`, length)
  return Array.from({ length: size }, (_, i) => find(stratum[i], `options.stratum[${i}]`))
}
