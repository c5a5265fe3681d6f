/**
 * How sure a path model is, from answers drawn anew: what was asked, and what came out.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { ClientId } from '../../records/core.js'
import type { BootstrapMethod } from '../../statistics/index.js'
import type { EstimateFailure } from '../path-model/plan.js'
import type { Path } from '../path-model/structure-types.js'
import type { IndexScale } from '../satisfaction-index/types.js'

/** How constructs are turned before resamples are put side by side. */
export type SignChanges = 'construct' | 'dominant'

/** How a bootstrap of a path model is run. */
export interface PathBootstrapOptions {
  /** A whole number from 0 to 2147483647, recorded with the result. */
  readonly seed: number
  /** How many times the model is estimated anew; 2 to 1,000,000, 1000 by default. */
  readonly replicates?: number
  /**
   * `'construct'` (default): a construct whose loadings in a resample are nearer to the mirror image of those in all answers is
   * turned round. `'dominant'`: it points where its largest loading in the resample is positive, whatever it did in all answers.
   */
  readonly signs?: SignChanges
  /** The client of each row: clients are drawn, with all their rows. Each row by itself by default. */
  readonly clients?: ArrayLike<ClientId>
  /** The weights of the fit, one per row, where it had any. */
  readonly weights?: ArrayLike<number>
  /** Ends of the scale of all items, or of each by its name: with it each construct has an index from 0 to 100. */
  readonly scale?: IndexScale
  /**
   * How the ends of intervals are chosen among the resamples: `'percentile'` (default), `'bias-corrected'`, or `'accelerated'`
   * (BCa), which estimates the model once more without each client.
   */
  readonly interval?: BootstrapMethod
  /** Of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A figure of the model and how sure it is. */
export interface BootstrapFigure {
  /** From all answers. */
  readonly estimate: number
  /** Of the resamples; far from the estimate where it is biased. */
  readonly mean: number
  /** Standard deviation of the resamples. */
  readonly standardError: number
  readonly interval: Interval
}

/** A figure that could be 0. */
export interface BootstrapEffect extends BootstrapFigure {
  /** Estimate over standard error; absent where resamples do not differ. */
  readonly t?: number
  /** Of as many resamples on the other side of 0, both ways: at least 2 / (resamples + 1). */
  readonly pValue: number
}

/** An indicator of a construct. */
export interface BootstrapIndicator extends BootstrapEffect {
  readonly construct: string
  readonly indicator: string
}

/** A path, or all routes from one construct to another. */
export interface BootstrapPath extends BootstrapEffect, Path {}

/** A figure of a construct. */
export interface BootstrapConstruct extends BootstrapFigure {
  readonly construct: string
}

/** How distinct two constructs are. */
export interface BootstrapPair extends BootstrapFigure {
  readonly first: string
  readonly second: string
}

/** Resamples that could not be estimated, by what stood against it. */
export interface FailedReplicates {
  /** `'NOT_CONVERGED'`, an item that does not vary, or items or constructs that are collinear. */
  readonly reason: EstimateFailure['failure'] | 'NOT_CONVERGED'
  /** The item or construct; absent where none is to blame. */
  readonly name?: string
  readonly replicates: number
}

/** How often a construct came out as its mirror image. */
export interface SignFlips {
  readonly construct: string
  /** Within [0, 1], of the resamples that were estimated. */
  readonly rate: number
}

/** A path model and how sure it is. */
export interface PathBootstrap {
  readonly kind: 'path-bootstrap'
  readonly seed: number
  /** Asked for. */
  readonly replicates: number
  /** Estimated, and used below. */
  readonly used: number
  /** Those not used. */
  readonly failed: readonly FailedReplicates[]
  readonly signs: SignChanges
  /** By construct: above 0 where an item or two decide which way it points. */
  readonly flips: readonly SignFlips[]
  readonly weights: readonly BootstrapIndicator[]
  readonly loadings: readonly BootstrapIndicator[]
  readonly paths: readonly BootstrapPath[]
  /** Direct and indirect together, for each construct and each that it reaches. */
  readonly totalEffects: readonly BootstrapPath[]
  /** By way of others only, for each construct and each that it reaches so. */
  readonly indirectEffects: readonly BootstrapPath[]
  /**
   * Of constructs on which others act. Few answers explain more than there is to explain: of 60 clients a percentile interval of 95 %
   * covered 87 %, of 250 clients 93 %; `'bias-corrected'` ones 90 % and 95 %.
   */
  readonly rSquared: readonly BootstrapConstruct[]
  /** Heterotrait-monotrait ratios of constructs with items of their own, arithmetic means. */
  readonly heterotraitMonotrait: readonly BootstrapPair[]
  /** From 0 to 100, of constructs with items of their own; absent without a scale. */
  readonly indices?: readonly BootstrapConstruct[]
}
