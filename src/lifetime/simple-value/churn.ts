/**
 * Churn as the simple formulas know it: one share of clients lost per period, for everybody and for ever.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Duration, TimeUnit } from '../../money/core.js'
import { daysPer, expectTimeUnit, inUnits } from '../../money/core.js'

/** The share of clients that are lost per period. A longer period has another rate, and another expected lifespan. */
export interface ChurnRate {
  /** Of those who are clients when a period begins, the share that are none when it ends; from 0 to 1. */
  readonly rate: number
  /** How long a period is. */
  readonly per: TimeUnit | Duration
}

/** The same, checked. */
export interface Churn {
  readonly rate: number
  /** 1 − rate. */
  readonly retention: number
  /** How many years of 365.25 days a period lasts. */
  readonly years: number
}

/** A churn rate, checked; a measured one has fields of its own beside these. */
export function expectChurn(churn: ChurnRate, path: string): Churn {
  const { rate, per } = expectObject(churn, path)
  expectKnownKeys(churn, ['rate', 'per', ...MEASURED], path)
  const share = expectFinite(rate, `${path}.rate`)
  if (share < 0 || share > 1) reject('OUT_OF_RANGE', `${path}.rate`, 'a share from 0 to 1', rate, 'Write 5 % as 0.05')
  return { rate: share, retention: 1 - share, years: yearsOf(per, `${path}.per`) }
}

function yearsOf(per: unknown, path: string): number {
  const word = typeof per === 'string' ? per : undefined
  const duration = word === undefined ? expectObject(per, path) : { value: 1, unit: word }
  const { value, unit } = duration
  if (typeof value !== 'number') return reject('INVALID_TYPE', `${path}.value`, 'a number', value)
  return (
    inUnits({ value, unit: expectTimeUnit(unit, word === undefined ? `${path}.unit` : path) }, 'day', path) /
    daysPer('year')
  )
}

/** What `churnByInactivity` adds to a rate. */
const MEASURED = ['lost', 'atRisk', 'interval']
