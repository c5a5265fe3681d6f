/**
 * What the caller of a Cox regression can ask for, checked.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { expectLevel } from '../../level.js'
import { expectFlag, ridgePenalties } from '../../regression/regression-options.js'
import type { CoxOptions, Ties } from './types.js'

/** Options with their defaults; strata and clusters are columns, and checked with the others. */
export interface CheckedOptions {
  readonly ties: Ties
  readonly robust: boolean
  readonly firth: boolean
  readonly level: number
  readonly maxIterations: number
}

const OPTIONS = ['ties', 'strata', 'clusters', 'robust', 'ridge', 'firth', 'level', 'maxIterations']
const TIES = ['efron', 'breslow', 'exact'] as const

/** Checks what does not depend on the rows. */
export function expectOptions(options: CoxOptions): CheckedOptions {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const {
    clusters,
    ties = 'efron',
    robust = clusters !== undefined,
    firth = false,
    level,
    maxIterations = 100,
  } = options
  const checked = {
    ties: expectOneOf(ties, TIES, 'options.ties'),
    robust: expectFlag(robust, 'options.robust'),
    firth: expectFlag(firth, 'options.firth'),
    level: expectLevel(level),
    maxIterations: expectInteger(maxIterations, 'options.maxIterations', 1),
  }
  if (checked.firth && checked.ties === 'exact') conflict('firth', "ties of 'efron' or 'breslow' with firth", "'exact'")
  if (checked.robust && checked.ties === 'exact')
    conflict('robust', "ties of 'efron' or 'breslow' with robust errors", "'exact'")
  if (!checked.robust && clusters !== undefined) conflict('robust', 'true, or no clusters', 'false')
  return checked
}

/** λ per column, in their order. */
export function expectRidge({ ridge }: CoxOptions, names: readonly string[], firth: boolean): Float64Array {
  const penalties = ridgePenalties(ridge, names)
  if (firth && penalties.some(penalty => penalty > 0)) {
    reject('CONFLICTING_OPTIONS', 'options.firth', 'firth or a ridge', 'both', 'Each keeps estimates finite on its own')
  }
  return penalties
}

function conflict(option: string, expected: string, given: string): never {
  return reject('CONFLICTING_OPTIONS', `options.${option}`, expected, given)
}
