/**
 * What is asked of a cut-off, checked.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectNonNegative, reject } from '../../../errors/index.js'
import type { Limit } from './best-cut.js'
import type { CutOffBootstrap, CutOffOptions } from './types.js'

/** The limits that are given, in their order. */
export function readLimits(options: CutOffOptions, hasAmounts: boolean): readonly Limit[] {
  expectKnownKeys(options, ['leastAcceptance', 'mostBadRate', 'mostExposure', 'bootstrap'], 'options')
  const limits: Limit[] = []
  for (const limit of ['leastAcceptance', 'mostBadRate', 'mostExposure'] as const) {
    if (options[limit] === undefined) continue
    const path = `options.${limit}`
    const required = expectNonNegative(options[limit], path)
    if (limit === 'mostExposure' && !hasAmounts) {
      reject('MISSING_VALUE', 'applicants.amount', 'a column, as what is lent is limited', undefined)
    }
    if (limit !== 'mostExposure' && required > 1) reject('OUT_OF_RANGE', path, 'a share within [0, 1]', required)
    limits.push({ limit, required })
  }
  return limits
}

/** How often to draw anew, if at all. */
export function readBootstrap(bootstrap: CutOffBootstrap | undefined): Required<CutOffBootstrap> | undefined {
  if (bootstrap === undefined) return undefined
  expectKnownKeys(bootstrap, ['seed', 'replicates', 'level'], 'options.bootstrap')
  const { seed, replicates = 1000, level = 0.95 } = bootstrap
  if (!(typeof level === 'number' && level > 0 && level < 1)) {
    reject('OUT_OF_RANGE', 'options.bootstrap.level', 'a number between 0 and 1', level, 'Write 95 % as 0.95')
  }
  return {
    seed: expectInteger(seed, 'options.bootstrap.seed', 0, 2147483647),
    replicates: expectInteger(replicates, 'options.bootstrap.replicates', 100, 100_000),
    level,
  }
}
