/**
 * How control limits are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY, significant } from '../../model/index.js'
import { readParams } from './read-params.js'
import type { ControlLimits, ControlParams } from './types.js'

export const KIND = 'control-limits'
export const VERSION = 1

/** Documents made here are frozen to the last field: they need not be checked each time. */
const SEALED: WeakSet<ControlLimits> = new WeakSet()

/** Freezes the fields into a document that prints as text in a REPL. */
export function seal<P extends ControlParams>(
  params: P,
  fit: ControlLimits['fit'],
  madeBy: string = MADE_BY,
): ControlLimits<P> {
  const plain: ControlLimits<P> = { kind: KIND, version: VERSION, madeBy, params, fit }
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describe(plain)))
}

/** Limits that come from anywhere, with their parameters checked. */
export function expectLimits(limits: ControlLimits, path: string): ControlLimits {
  if (SEALED.has(limits)) return limits
  const { kind, params, fit } = expectObject(limits, path)
  if (kind !== KIND) reject('INVALID_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind, 'controlLimits.fit makes limits')
  expectObject(fit, `${path}.fit`)
  return { ...limits, params: readParams(params, `${path}.params`) }
}

function describe({ kind, params, fit }: ControlLimits): string {
  const { chart, ...figures } = params
  const source = fit.source === 'given' ? 'as given' : `of ${fit.points} points, ${fit.readings} readings`
  return [
    `${kind} for '${chart}' ${source}`,
    ...Object.entries(figures).map(([name, value]) => `${name} ${significant(value)}`),
    ...(fit.source === 'given' ? [] : fit.warnings.map(({ code, message }) => `! ${code}: ${message}`)),
  ].join('\n')
}
