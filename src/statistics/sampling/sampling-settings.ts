import { expectFinite, expectInteger, expectKnownKeys, reject } from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/index.js'
import type { SamplingOptions } from './posterior-sample.js'

/** The options of sampling, read once, with every default filled in. */
export interface SamplingSettings {
  readonly seed: number
  /** The numbers of the chains to compute. */
  readonly chains: readonly number[]
  readonly draws: number
  readonly warmup: number
  readonly targetAcceptance: number
  readonly maxTreeDepth: number
}

const KNOWN = ['seed', 'chains', 'draws', 'warmup', 'targetAcceptance', 'maxTreeDepth', 'chain']

/** Checks the options of sampling. */
export function samplingSettings(options: SamplingOptions): SamplingSettings {
  expectKnownKeys(options, KNOWN, 'options')
  const count = expectInteger(options.chains ?? 4, 'options.chains', 1, 1000)
  const alone = options.chain === undefined ? undefined : expectInteger(options.chain, 'options.chain', 0, count - 1)
  return {
    seed: expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED),
    chains: alone === undefined ? Array.from({ length: count }, (_, chain) => chain) : [alone],
    draws: expectInteger(options.draws ?? 1000, 'options.draws', 4, 1e8),
    warmup: expectInteger(options.warmup ?? 500, 'options.warmup', 20, 1e8),
    targetAcceptance: expectShare(options.targetAcceptance ?? 0.8),
    maxTreeDepth: expectInteger(options.maxTreeDepth ?? 10, 'options.maxTreeDepth', 1, 12),
  }
}

function expectShare(value: unknown): number {
  const share = expectFinite(value, 'options.targetAcceptance')
  if (share > 0 && share < 1) return share
  return reject('OUT_OF_RANGE', 'options.targetAcceptance', 'a number between 0 and 1', value)
}
