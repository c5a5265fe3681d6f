/**
 * The contract of a retention model: a module whose verbs answer how long clients under contract stay, where every period
 * ends in a renewal or in a loss that the seller sees. Every module is checked against it where the domain's index gathers
 * them, and one suite of laws runs over all of them.
 *
 * Time is counted in periods: a client of tenure k has renewed k times. Values stand just before the next renewal is due.
 *
 * @module
 */
import type { Codec, Curve, ModelDocument, ParameterTable } from '../model/index.js'
import type { Horizon, TimeUnit } from '../money/core.js'
import type { TenureCounts, TenureGroup } from '../records/core.js'
import type { FitOptions, GivenEffectsOptions, NewClient, Out } from './contract.js'
import type { DrawnCovariates } from './covariates/choice.js'
import type { DropoutCovariates } from './covariates/index.js'
import type { LikelihoodVerb } from './model-likelihood.js'

/** How a fit may be steered, and what tenures do not say. */
export interface RetentionFitOptions<P> extends FitOptions<P> {
  /** What may make clients leave sooner or later, where tenures come in groups with covariates; nothing by default. */
  readonly covariates?: DropoutCovariates
  /** How long a period is; without it no annual rates and no curves, and horizons in periods only. */
  readonly timeUnit?: TimeUnit
}

/** Which period is asked about. */
export interface PeriodOptions extends NewClient {
  /** 1 is the first; a whole number up to a million. */
  readonly period: number
}

/** How far to look, and from where. */
export interface SurvivalOptions extends NewClient {
  /** How many periods ahead; a whole number from 0 (a curve: 1) to a million. */
  readonly periods: number
  /** Periods the client has been one already, and still is; 0 by default. */
  readonly tenure?: number
}

/** Until when renewals count. */
export interface ResidualOptions extends NewClient {
  /** How far ahead the last renewal that counts may lie; a period or more, in the model's unit or with its own. Default: none. */
  readonly horizon?: Horizon
}

/** The same in money. */
export interface DiscountedResidualOptions extends ResidualOptions {
  /** Effective rate of a year of 365.25 days; > -1 (0.1 is 10 %, 0 discounts nothing). */
  readonly annualDiscountRate: number
}

/** What is still to come: one number for a client of known tenure, one column for many. */
export interface ResidualVerb<M, O> {
  (model: M, options: O & { readonly tenure: number }): number
  (model: M, options: O & { readonly tenure: ArrayLike<number> } & Out): Float64Array
}

/** Which clients to draw. */
export interface TenureSimulationOptions {
  /** How many; a whole number > 0. */
  readonly clients: number
  /** For how many periods each is observed; a whole number from 0 to a million. */
  readonly periods: number
  /** Whole number from 0 to 2147483647. */
  readonly seed: number
  /** Columns of what the clients are like, for a model with effects of covariates: as many cells as clients. */
  readonly covariates?: DrawnCovariates
}

/** Drawn clients, as `tenuresOfClients` takes them. */
export interface TenureSimulation {
  readonly seed: number
  /** The period in which the client ended, or `periods` where it is still one. */
  readonly tenure: Float64Array
  /** 1 where the client has ended. */
  readonly ended: Uint8Array
}

/** A model of how long clients under contract stay. */
export interface RetentionModel<P, M extends ModelDocument<string, P>> {
  readonly parameters: ParameterTable
  readonly codec: Codec<M>
  readonly fit: (tenures: TenureCounts | readonly TenureGroup[], options?: RetentionFitOptions<P>) => M
  readonly fromParams: (params: P, options?: GivenEffectsOptions) => M
  readonly logLikelihood: (model: M, tenures: TenureCounts | readonly TenureGroup[]) => number
  readonly likelihood: LikelihoodVerb<M, TenureCounts | readonly TenureGroup[]>
  readonly survivalProbability: (model: M, options: SurvivalOptions) => number
  readonly survivalCurve: (model: M, options: SurvivalOptions) => Curve
  readonly retentionRate: (model: M, options: PeriodOptions) => number
  readonly retentionCurve: (model: M, options: SurvivalOptions) => Curve
  readonly churnProbability: (model: M, options: PeriodOptions) => number
  readonly expectedTenure: (model: M, options?: NewClient) => number
  readonly medianTenure: (model: M, options?: NewClient) => number
  readonly expectedResidualLifetime: ResidualVerb<M, ResidualOptions>
  readonly discountedResidualLifetime: ResidualVerb<M, DiscountedResidualOptions>
  readonly marginMultiple: ResidualVerb<M, DiscountedResidualOptions>
  readonly retentionElasticity: ResidualVerb<M, DiscountedResidualOptions>
  readonly simulate: (model: M, options: TenureSimulationOptions) => TenureSimulation
}
