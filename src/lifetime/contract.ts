/**
 * The contract of a buying model: a module whose verbs answer what a client will buy. Every module is checked against
 * it where the domain's index gathers them, and one suite of laws runs over all of them.
 *
 * @module
 */
import type { Codec, Effects, ModelDocument, ParameterTable } from '../model/index.js'
import type { Horizon, TimeUnit } from '../money/core.js'
import type { ClientHistory, CustomerBase } from '../records/core.js'
import type { Covariates, DrawnCovariates } from './covariates/choice.js'
import type { LikelihoodVerb } from './model-likelihood.js'

/** Where a column may be written, so that a service can reuse its memory. */
export interface Out {
  /** Receives the column; as long as the base. A new array by default. */
  readonly out?: Float64Array
}

/** A question that needs no more than the history: one number for a client, one column for a base. */
export interface Verb<M, C = ClientHistory> {
  (model: M, client: C): number
  (model: M, base: CustomerBase, options?: Out): Float64Array
}

/** A question with options that must be given. */
export interface VerbWith<M, O, C = ClientHistory> {
  (model: M, client: C, options: O): number
  (model: M, base: CustomerBase, options: O & Out): Float64Array
}

/** How far to look ahead. */
export interface HorizonOptions {
  /** From now (a known client) or from the first purchase (a new one); > 0, in the model's unit or with its own. */
  readonly horizon: Horizon
}

/** What money is worth later, and how far to look ahead. */
export interface DiscountOptions {
  /** From now; > 0, in the model's unit or with its own. Without end by default, which needs a rate > 0. */
  readonly horizon?: Horizon
  /** Effective rate of a year of 365.25 days; > -1 (0.1 is 10 %, 0 discounts nothing). */
  readonly annualDiscountRate: number
}

/** Which probability of a count is asked for. */
export interface CountOptions extends HorizonOptions {
  /** How many purchases; a whole number >= 0. */
  readonly purchases: number
}

/** How a fit may be steered. */
export interface FitOptions<P> {
  /** Where the search begins, such as the parameters of an earlier fit; by default a start that scales with the data. */
  readonly start?: P
  /** Evaluations of the likelihood after which the search stops as not converged; 100 by default. */
  readonly maxEvaluations?: number
}

/** How a fit that covariates may enter is steered. */
export interface CovariateFitOptions<P> extends FitOptions<P> {
  /** Columns of the base that may act on purchases and on dropout; none by default. */
  readonly covariates?: Covariates
}

/** What a new client is like. */
export interface NewClient {
  /** Its covariates, for a model that was fitted with some: `{ gender: 1 }`. */
  readonly covariates?: Readonly<Record<string, number>>
}

/** What parameters alone do not say. */
export interface GivenOptions {
  /** The unit of time in which the parameters are meant; without it bare horizons only. */
  readonly timeUnit?: TimeUnit
}

/** The same of a model on which covariates may act. */
export interface GivenEffectsOptions extends GivenOptions {
  /** By how much a unit of each covariate shifts purchases and dropout, as `fit` would find it; none by default. */
  readonly effects?: Effects
}

/** Which histories to draw. */
export interface SimulationOptions {
  /** From first purchase to the end of observation, one per client, >= 0; as many clients as ages. */
  readonly age: ArrayLike<number>
  /** Whole number from 0 to 2147483647. */
  readonly seed: number
  /** How long to go on after observation, to have a future to compare with; 0 by default. */
  readonly horizon?: Horizon
  /** Columns of what the clients are like, for a model with effects of covariates: as many cells as ages. */
  readonly covariates?: DrawnCovariates
}

/** Which future to draw. */
export interface FutureOptions extends HorizonOptions {
  /** Whole number from 0 to 2147483647. */
  readonly seed: number
}

/** One draw of what every client of a base does. */
export type FutureVerb<M> = (model: M, base: CustomerBase, options: FutureOptions & Out) => Float64Array

/** Drawn histories, in the model's unit. */
export interface Simulation {
  readonly seed: number
  /** Repeat purchases within `age`. */
  readonly frequency: Float64Array
  readonly recency: Float64Array
  readonly age: Float64Array
  /** Purchases within `horizon` after `age`. */
  readonly future: Float64Array
  /** 1 where the client is still one at the end of `age`. */
  readonly alive: Uint8Array
  /** Every purchase, the first included: whose it is (index of the client) ... */
  readonly eventClient: Int32Array
  /** ... and when, since the client's first purchase; ascending within a client. */
  readonly eventTime: Float64Array
}

/** A model of repeat purchases. */
export interface BuyingModel<P, M extends ModelDocument<string, P, Partial<P>>> {
  readonly parameters: ParameterTable
  readonly codec: Codec<M>
  readonly fit: (base: CustomerBase, options?: FitOptions<P>) => M
  readonly fromParams: (params: P, options?: GivenOptions) => M
  readonly logLikelihood: (model: M, of: CustomerBase | ClientHistory) => number
  readonly likelihood: LikelihoodVerb<M, CustomerBase>
  readonly probabilityAlive: Verb<M>
  readonly probabilityAliveAfter: VerbWith<M, HorizonOptions>
  readonly expectedPurchases: VerbWith<M, HorizonOptions>
  readonly discountedResidualPurchases: VerbWith<M, DiscountOptions>
  readonly discountedYearsAlive: VerbWith<M, DiscountOptions>
  readonly noPurchaseProbability: VerbWith<M, HorizonOptions>
  readonly conditionalPurchaseProbability: VerbWith<M, CountOptions>
  readonly expectedPurchaseRate: Verb<M>
  /** Absent where nobody leaves. */
  readonly expectedDropoutRate?: Verb<M>
  readonly expectedPurchasesOfNewClient: (model: M, options: HorizonOptions & NewClient) => number
  readonly purchaseProbability: (model: M, options: CountOptions & NewClient) => number
  readonly simulate: (model: M, options: SimulationOptions) => Simulation
  readonly simulateFuture: FutureVerb<M>
}
