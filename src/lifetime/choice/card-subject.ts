/**
 * What a model card is about: a model of any family, and the data that it was fitted to. Verbs that a module lacks are asked
 * for before they are called, so that what cannot be said is left out.
 *
 * @module
 */
import type { ModelDocument, ParameterTable } from '../../model/index.js'
import type { ClientHistory, CustomerBase, TenureCounts } from '../../records/core.js'
import type { CountOptions, HorizonOptions, NewClient, Out } from '../contract.js'
import type { PeriodOptions } from '../contractual-contract.js'
import type { ModelLikelihood } from '../model-likelihood.js'

/** What a card asks of a module; written as methods, so that each module may ask for its own documents and data. */
export interface CardModule {
  readonly parameters: ParameterTable
  readonly codec: { readonly kind: string }
  logLikelihood?(model: ModelDocument, data: object): number
  likelihood?(model: ModelDocument, data: object): ModelLikelihood<ModelDocument>
  expectedPurchases?(model: ModelDocument, client: ClientHistory, options: HorizonOptions): number
  expectedPurchases?(model: ModelDocument, base: CustomerBase, options: HorizonOptions & Out): Float64Array
  noPurchaseProbability?(model: ModelDocument, client: ClientHistory, options: HorizonOptions): number
  noPurchaseProbability?(model: ModelDocument, base: CustomerBase, options: HorizonOptions & Out): Float64Array
  purchaseProbability?(model: ModelDocument, options: CountOptions & NewClient): number
  expectedPurchasesOfNewClient?(model: ModelDocument, options: HorizonOptions & NewClient): number
  expectedSpendOfNewClient?(model: ModelDocument): number
  retentionRate?(model: ModelDocument, options: PeriodOptions): number
}

/** A buying model and its clients. */
export interface BaseSubject {
  readonly module: CardModule
  readonly model: ModelDocument
  readonly base: CustomerBase
}

/** A retention model and its tenures. */
export interface TenureSubject {
  readonly module: CardModule
  readonly model: ModelDocument
  readonly tenures: TenureCounts
}

/** A module of which one verb is known to be there. */
export type With<V extends keyof CardModule> = CardModule & Required<Pick<CardModule, V>>

/** Whether a module has a verb. */
export function hasVerb<V extends keyof CardModule>(module: CardModule, verb: V): module is With<V> {
  return typeof module[verb] === 'function'
}
