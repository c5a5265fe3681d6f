/**
 * What counts as improved, checked.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { ClosedLoopOptions } from './types.js'

/** The options, checked and complete. */
export function readLoopOptions(options: ClosedLoopOptions): Required<ClosedLoopOptions> {
  expectKnownKeys(expectObject(options, 'options'), ['level', 'baseline', 'worthwhileFall', 'power'], 'options')
  const { baseline = 'all', worthwhileFall = 0.5, power = 0.8 } = options
  const fall = expectFinite(worthwhileFall, 'options.worthwhileFall')
  if (!(fall > 0 && fall <= 1)) reject('OUT_OF_RANGE', 'options.worthwhileFall', 'a number above 0, at most 1', fall)
  const chance = expectFinite(power, 'options.power')
  if (!(chance > 0 && chance < 1)) reject('OUT_OF_RANGE', 'options.power', 'a number between 0 and 1', chance)
  return {
    level: expectLevel(options.level),
    baseline: expectOneOf(baseline, ['all', 'since-opened'], 'options.baseline'),
    worthwhileFall: fall,
    power: chance,
  }
}
