import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { ownValue } from '../../own-value.js'
import { paramsOf } from './model.js'
import type { LatentClassErrors } from './report.js'
import type { LatentClassModel } from './types.js'

/** Intervals of all that was estimated; a probability at the edge (0 or 1) has none. */
export interface LatentClassIntervals {
  /** By class. */
  readonly shares: readonly Interval[]
  /** By question and class: the intervals by answer, as text. */
  readonly items: Readonly<Record<string, readonly Readonly<Record<string, Interval>>[]>>
  /** By covariate, then by class beyond the first; only with covariates. */
  readonly effects?: Readonly<Record<string, readonly Interval[]>>
}

/**
 * How well shares, answers and effects are known: logit(p) ± z · se / (p (1 − p)) of probabilities, so that no end leaves [0, 1];
 * effect ± z · se.
 *
 * They hold where every class has many rows; they do not allow for the number of classes having been chosen from the same rows.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for classes that were given, or whose fit has no standard errors.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const kinds = [['app', 'yes', 'yes'], ['branch', 'no', 'no'], ['app', 'yes', 'no'], ['branch', 'no', 'yes'], ['app', 'no', 'yes'], ['branch', 'yes', 'no']]
 * const rows = kinds.flatMap((kind, i) => Array.from({ length: [40, 30, 9, 8, 7, 6][i] }, () => kind))
 * const [channel, online, alerts] = [0, 1, 2].map(j => rows.map(row => row[j]))
 * const model = latentClass.fit({ channel, online, alerts }, { classes: 2 })
 * const [share] = latentClass.intervals(model).shares
 * share.lower.toFixed(3) // => '0.462'
 * share.upper.toFixed(3) // => '0.654'
 */
export function intervals(model: LatentClassModel, options: { readonly level?: number } = {}): LatentClassIntervals {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const params = paramsOf(model)
  const errors = errorsOf(model)
  const z = normalUpperQuantile((1 - level) / 2)
  const ofShare = (p: number, error: number): Interval => {
    const at = Math.log(p / (1 - p))
    const reach = (z * error) / (p * (1 - p))
    const ends = { lower: 1 / (1 + Math.exp(reach - at)), upper: 1 / (1 + Math.exp(-at - reach)) }
    return { ...ends, level, kind: 'confidence', method: 'logit-wald' }
  }
  const ofItem = (name: string): readonly Readonly<Record<string, Interval>>[] => {
    const { answers, probabilities } = params.items[name]!
    return probabilities.map((ofClass, k) => {
      const known = errors.items[name]![k]!
      const pairs = answers.flatMap((answer, c) => {
        const error = ownValue(known, String(answer))
        return error === undefined ? [] : [[String(answer), ofShare(ofClass[c]!, error)] as const]
      })
      return Object.fromEntries(pairs)
    })
  }
  const { effects } = errors
  return {
    shares: params.shares.length === 1 ? [] : params.shares.map((share, k) => ofShare(share, errors.shares[k]!)),
    items: Object.fromEntries(Object.keys(params.items).map(name => [name, ofItem(name)])),
    ...(effects === undefined ? {} : { effects: effectIntervals(params.membership?.effects ?? {}, effects, z, level) }),
  }
}

type ByClass = Readonly<Record<string, readonly number[]>>

function effectIntervals(
  effects: ByClass,
  errors: ByClass,
  z: number,
  level: number,
): LatentClassIntervals['effects'] & {} {
  const of = (value: number, error: number): Interval => ({
    lower: value - z * error,
    upper: value + z * error,
    level,
    kind: 'confidence',
    method: 'wald',
  })
  const byName = Object.entries(errors).map(([name, list]) => [
    name,
    list.map((error, k) => of(effects[name]![k + 1]!, error)),
  ])
  return Object.fromEntries(byName)
}

function errorsOf(model: LatentClassModel): LatentClassErrors {
  const { fit } = model
  expectObject(fit, 'model.fit')
  const hint = 'Only a fit that ended at a single peak tells how well its classes are known'
  if (fit.source === 'given')
    return reject('NOT_APPLICABLE', 'model.fit', 'classes that were searched for', fit.source, hint)
  return (
    fit.standardErrors ??
    reject('NOT_APPLICABLE', 'model.fit.standardErrors', 'a fit with standard errors', undefined, hint)
  )
}
