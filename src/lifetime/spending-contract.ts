/**
 * The contract of a spending model: a module whose verbs answer how much a client spends per order. Every module is
 * checked against it where the domain's index gathers them, and one suite of laws runs over all of them.
 *
 * @module
 */
import type { Codec, ModelDocument, ParameterTable } from '../model/index.js'
import type { CustomerBase } from '../records/core.js'
import type { FitOptions, Out } from './contract.js'
import type { LikelihoodVerb } from './model-likelihood.js'

/** What a spending model knows about one client. */
export interface SpendHistory {
  /** How many orders `meanSpend` averages; a whole number >= 0. */
  readonly spendOrders: number
  /** Mean amount of those orders; > 0, and 0 where there is none. */
  readonly meanSpend: number
}

/** What a model of the logarithms of amounts knows about one client. */
export interface LogSpendHistory {
  /** How many orders count for spend; a whole number >= 0. */
  readonly spendOrders: number
  /** Mean of ln(amount) of those orders, the logarithm of their geometric mean; 0 where there is none. */
  readonly meanLogSpend: number
  /**
   * Sum of the squared distances of ln(amount) from that mean; >= 0. Likelihoods of two orders and more need it,
   * expectations do not.
   */
  readonly logSpendSquares?: number
}

/** What parameters alone do not say. */
export interface GivenSpendOptions {
  /** The currency in which the parameters are meant, an ISO 4217 code; without it a base in any currency is scored. */
  readonly currency?: string
}

/** What a caller may state about spend that the model cannot know. */
export interface ExpectedSpendOptions {
  /**
   * The amount per order of clients without spend orders; >= 0. By default the mean of the population, and an error
   * where the model has none. It also stands for clients whose few orders leave their own expectation without a value.
   */
  readonly withoutSpend?: number
}

/** Expected spend per order: one number for a client, one column for a base. */
export interface ExpectedSpend<M, H = SpendHistory> {
  (model: M, client: H, options?: ExpectedSpendOptions): number
  (model: M, base: CustomerBase, options?: ExpectedSpendOptions & Out): Float64Array
}

/** Which clients to draw. */
export interface SpendSimulationOptions {
  /** How many orders each client places; whole numbers >= 0, one per client. */
  readonly orders: ArrayLike<number>
  /** Whole number from 0 to 2147483647. */
  readonly seed: number
}

/** Drawn spend, one value per client. */
export interface SpendSimulation {
  readonly seed: number
  readonly spendOrders: Float64Array
  /** Mean amount of the client's orders; 0 where there is none. */
  readonly meanSpend: Float64Array
  /** The mean amount around which the client's orders vary: what a model can only estimate. */
  readonly trueMeanSpend: Float64Array
}

/** What is known of the future whose amounts are drawn. */
export interface FutureSpendOptions {
  /** How many purchases each client makes; whole numbers >= 0, one per client, such as a buying model draws. */
  readonly purchases: ArrayLike<number>
  /** Whole number from 0 to 2147483647. */
  readonly seed: number
}

/** One draw of what every client of a base spends on all its purchases together. */
export type FutureSpendVerb<M> = (model: M, base: CustomerBase, options: FutureSpendOptions & Out) => Float64Array

/** A model of the amount of an order; `H` is what it knows about one client. */
export interface SpendingModel<P, M extends ModelDocument<string, P>, H = SpendHistory> {
  readonly parameters: ParameterTable
  readonly codec: Codec<M>
  readonly fit: (base: CustomerBase, options?: FitOptions<P>) => M
  readonly fromParams: (params: P, options?: GivenSpendOptions) => M
  readonly logLikelihood: (model: M, of: CustomerBase | H) => number
  readonly likelihood: LikelihoodVerb<M, CustomerBase>
  readonly expectedSpend: ExpectedSpend<M, H>
  readonly expectedSpendOfNewClient: (model: M) => number
  readonly medianSpendOfNewClient: (model: M) => number
  readonly simulate: (model: M, options: SpendSimulationOptions) => SpendSimulation
  readonly simulateFuture: FutureSpendVerb<M>
}
