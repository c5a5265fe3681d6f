/**
 * Which loss would be too much?
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { StateLosses } from './losses-at.js'
import type { StressColumns } from './stress-plan.js'
import { nameOf } from './stress-plan.js'

/** A loss, a loss rate, or a ratio of capital that is just met. */
export type StressTarget =
  | {
      /** In currency units, > 0. */
      readonly loss: number
    }
  | {
      /** Of the exposure as given, > 0. */
      readonly lossRate: number
    }
  | {
      /** The ratio that must not be missed: 0.08 for 8 %. */
      readonly capitalRatio: number
      /** Before the loss, in currency units. */
      readonly capital: number
      /** Held constant, in currency units, > 0. */
      readonly riskWeightedAssets: number
      /** What is provided for already and takes up the first losses, in currency units; 0 by default. */
      readonly provisions?: number
    }

/** The loss of a target, in currency units; > 0. */
export function targetLoss(target: StressTarget, exposure: ArrayLike<number>): number {
  expectObject(target, 'target')
  if ('loss' in target) {
    expectKnownKeys(target, ['loss'], 'target')
    return expectPositive(target.loss, 'target.loss')
  }
  if ('lossRate' in target) {
    expectKnownKeys(target, ['lossRate'], 'target')
    return expectPositive(target.lossRate, 'target.lossRate') * compensatedSum(exposure)
  }
  expectKnownKeys(target, ['capitalRatio', 'capital', 'riskWeightedAssets', 'provisions'], 'target')
  const { provisions = 0 } = target
  const capital = expectFinite(target.capital, 'target.capital')
  const assets = expectPositive(target.riskWeightedAssets, 'target.riskWeightedAssets')
  const needed = expectNonNegative(target.capitalRatio, 'target.capitalRatio') * assets
  const loss = capital - needed + expectNonNegative(provisions, 'target.provisions')
  if (loss > 0) return loss
  const hint = 'The ratio is missed before any loss'
  return reject('OUT_OF_RANGE', 'target.capital', `more than ${needed}, what the ratio needs`, capital, hint)
}

/** One who drives a loss. */
export interface StressDriver {
  readonly client: string
  /** In currency units, in the state that was found. */
  readonly loss: number
  /** That less the usual expected loss. */
  readonly increase: number
  /** Of the increase of all; absent where there is none. */
  readonly share?: number
}

/** Those whose losses grow most, the largest increase first. */
export function driversOf(
  columns: StressColumns,
  state: StateLosses,
  usual: StateLosses,
  most: number,
): readonly StressDriver[] {
  const increases = state.losses.map((loss, i) => loss - usual.losses[i]!)
  const total = state.total - usual.total
  return Array.from(increases, (increase, row) => ({ increase, row }))
    .sort((a, b) => b.increase - a.increase)
    .slice(0, most)
    .map(({ increase, row }) => ({
      client: nameOf(columns, row),
      loss: state.losses[row]!,
      increase,
      ...(total > 0 && { share: increase / total }),
    }))
}
