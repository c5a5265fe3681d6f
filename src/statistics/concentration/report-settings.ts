import { expectInteger, expectKnownKeys, expectList, expectNonNegative, reject } from '../../errors/index.js'
import { expectLevel } from '../level.js'

/** What a report of concentration says, and how sure it is. */
export interface ConcentrationOptions {
  /** ε of Atkinson's index, >= 0; 0.5 by default. */
  readonly aversion?: number
  /** Of how many largest values the share is wanted, each a whole number >= 1; 1, 5, 10 and 20 by default. */
  readonly largest?: readonly number[]
  /** A name per value (sector, country), for indices by group; none by default. */
  readonly groups?: readonly string[]
  /** How many resamples the intervals rest on, from 100 to 100,000; 0, the default, for none. */
  readonly resamples?: number
  /** Of the resamples; 1 by default. */
  readonly seed?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** The options, checked and complete. */
export interface ReportSettings {
  readonly aversion: number
  readonly largest: readonly number[]
  readonly resamples: number
  readonly seed: number
  readonly level: number
}

const KEYS = ['aversion', 'largest', 'groups', 'resamples', 'seed', 'level']
const LARGEST = [1, 5, 10, 20]

/** The settings of a report; groups are checked with the values. */
export function reportSettings(options: ConcentrationOptions): ReportSettings {
  expectKnownKeys(options, KEYS, 'options')
  const { aversion = 0.5, largest = LARGEST, resamples = 0, seed = 1 } = options
  const counts = expectList(largest, 'options.largest')
  const drawn = expectInteger(resamples, 'options.resamples', 0, 100_000)
  if (drawn > 0 && drawn < 100) reject('OUT_OF_RANGE', 'options.resamples', '0, or at least 100', resamples)
  return {
    aversion: expectNonNegative(aversion, 'options.aversion'),
    largest: counts.map((count, k) => expectInteger(count, `options.largest[${k}]`, 1)),
    resamples: drawn,
    seed: expectInteger(seed, 'options.seed', 0, 0x7fff_ffff),
    level: expectLevel(options.level),
  }
}
