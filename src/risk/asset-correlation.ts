/**
 * How strongly the returns of assets go together, as a number that is given or as Basel's function of the default probability.
 *
 * @module
 */
import { expectFinite, reject } from '../errors/index.js'

/** R = lower w + upper (1 − w), w = (1 − e^{−decay PD}) / (1 − e^{−decay}): how firmly defaults hang together. */
export interface CorrelationCurve {
  readonly lower: number
  readonly upper: number
  /** How fast the correlation falls with the default probability; where both bounds agree it says nothing. */
  readonly decay: number
}

/** A curve with what all its points share, so that one of them costs one exponential. */
export interface PreparedCurve {
  /** R = lower + spread (1 − w), with 1 − w = (e^{−decay PD} − tail) / (1 − tail), tail = e^{−decay}. */
  readonly lower: number
  readonly spread: number
  readonly decay: number
  readonly tail: number
}

/** Of firms, banks and states: Basel II, paragraph 272; CRE31.5. */
export const CORPORATE_CORRELATION: CorrelationCurve = { lower: 0.12, upper: 0.24, decay: 50 }

export function preparedCurve({ lower, upper, decay }: CorrelationCurve): PreparedCurve {
  return { lower, spread: upper - lower, decay, tail: Math.exp(-decay) }
}

/** The correlation at a default probability. */
export function correlationAt({ lower, spread, decay, tail }: PreparedCurve, pd: number): number {
  return spread === 0 ? lower : lower + (spread * (Math.exp(-decay * pd) - tail)) / (1 - tail)
}

/** A number within [0, 1). */
export function expectAssetCorrelation(value: unknown, path: string): number {
  const correlation = expectFinite(value, path)
  if (correlation >= 0 && correlation < 1) return correlation
  return reject('OUT_OF_RANGE', path, 'a number from 0 to below 1', value, 'Write 12 % as 0.12')
}
