/**
 * A scorecard made ready: points by bin in typed arrays, so that scoring is a look-up.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { BinnedVariable } from '../binning/index.js'
import { binNames } from '../binning/labels.js'
import { reviveScorecard } from './codec.js'
import type { Characteristic, ScorecardModel, ScorecardParams } from './document.js'
import type { LookUp } from './look-up.js'
import { lookUpOf } from './look-up.js'
import { isSealed, KIND } from './model.js'

/** A characteristic with its points by place. */
export interface ReadyCharacteristic {
  readonly name: string
  readonly bins: BinnedVariable
  readonly characteristic: Characteristic
  readonly lookUp: LookUp
  /** At bin + 1, as a category of no group is bin −1; NaN where there are none. */
  readonly points: Float64Array
  /** The most, or the fewest where more points mean more risk. */
  readonly bestPoints: number
  /** What bins are called, at bin + 1. */
  readonly labels: readonly string[]
}

/** A scorecard as the verbs use it. */
export interface ReadyScorecard {
  readonly params: ScorecardParams
  /** 1 where more points mean less risk, -1 where more. */
  readonly sign: number
  readonly names: readonly string[]
  readonly characteristics: readonly ReadyCharacteristic[]
}

const READY: WeakMap<ScorecardParams, ReadyScorecard> = new WeakMap()

/** A document that comes from anywhere: JSON that skipped revival is revived each time, as it may change. */
export function readyScorecard(model: ScorecardModel): ReadyScorecard {
  const { kind } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  if (!isSealed(model)) return readyParams(reviveScorecard(model).params)
  const known = READY.get(model.params)
  if (known !== undefined) return known
  const ready = readyParams(model.params)
  READY.set(model.params, ready)
  return ready
}

export function readyParams(params: ScorecardParams): ReadyScorecard {
  const sign = Math.sign(params.scale.pointsToDouble)
  const characteristics = params.characteristics.map((characteristic): ReadyCharacteristic => {
    const { name, bins, points, unseenPoints } = characteristic
    const byPlace = [unseenPoints, ...points].map(worth => (worth === null || worth === undefined ? Number.NaN : worth))
    const table = Float64Array.from(byPlace)
    const worths = byPlace.filter(worth => !Number.isNaN(worth))
    const bestPoints = sign > 0 ? Math.max(...worths) : Math.min(...worths)
    const labels = ['unseen', ...binNames(bins.params).map(({ label }) => label)]
    return { name, bins, characteristic, lookUp: lookUpOf(bins, table), points: table, bestPoints, labels }
  })
  return { params, sign, names: characteristics.map(({ name }) => name), characteristics }
}
