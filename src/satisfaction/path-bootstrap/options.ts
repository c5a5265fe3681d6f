import { expectInteger, expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { BootstrapMethod } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { PathBootstrapOptions, SignChanges } from './types.js'

/** Options that do not hang on the answers, checked and complete. */
export interface BootstrapSettings {
  readonly seed: number
  readonly replicates: number
  readonly signs: SignChanges
  readonly interval: BootstrapMethod
  readonly level: number
}

/** Figures of all resamples are kept together. */
const MOST_REPLICATES = 1_000_000

const KNOWN = ['seed', 'replicates', 'signs', 'clients', 'weights', 'scale', 'interval', 'level']

/** Options at the door. */
export function readOptions(options: PathBootstrapOptions): BootstrapSettings {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { replicates = 1000, signs = 'construct', interval = 'percentile' } = options
  return {
    seed: expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED),
    replicates: expectInteger(replicates, 'options.replicates', 2, MOST_REPLICATES),
    signs: expectOneOf(signs, ['construct', 'dominant'], 'options.signs'),
    interval: expectOneOf(interval, ['percentile', 'bias-corrected', 'accelerated'], 'options.interval'),
    level: expectLevel(options.level),
  }
}
