/**
 * Which models are compared, each with how it is to be fitted.
 *
 * @module
 */
import { expectFunction, expectList, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { ClientHistory, CustomerBase } from '../../records/core.js'
import type { HorizonOptions, Out } from '../contract.js'

/** What a comparison asks of a module; written as methods, so that each module may ask for its own documents and options. */
export interface ComparableModule {
  fit(base: CustomerBase, options?: object): ModelDocument
  expectedPurchases(model: ModelDocument, client: ClientHistory, options: HorizonOptions): number
  expectedPurchases(model: ModelDocument, base: CustomerBase, options: HorizonOptions & Out): Float64Array
  noPurchaseProbability(model: ModelDocument, client: ClientHistory, options: HorizonOptions): number
  noPurchaseProbability(model: ModelDocument, base: CustomerBase, options: HorizonOptions & Out): Float64Array
}

/** A model to compare: its module, and the options of its fit. */
export type Candidate = readonly [module: ComparableModule, options?: object]

/** Candidates whose options are those of their own module. */
export type Candidates<C extends readonly Candidate[]> = {
  readonly [K in keyof C]: C[K] extends readonly [infer Module extends ComparableModule, object]
    ? readonly [Module, Parameters<Module['fit']>[1]]
    : C[K]
}

const VERBS = ['fit', 'expectedPurchases', 'noPurchaseProbability']

/** The candidates, checked. */
export function expectCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  if (expectList(candidates, 'candidates').length === 0) {
    reject('EMPTY_INPUT', 'candidates', 'at least one [module, options]', candidates)
  }
  candidates.forEach((candidate, i) => {
    const path = `candidates[${i}]`
    if (!Array.isArray(candidate)) reject('INVALID_TYPE', path, '[module] or [module, options]', candidate, HOW)
    const module = expectObject(candidate[0], `${path}[0]`)
    for (const verb of VERBS) expectFunction(module[verb], `${path}[0].${verb}`)
    if (candidate[1] !== undefined) expectObject(candidate[1], `${path}[1]`)
  })
  return candidates
}

const HOW = 'Such as [[bgNbd], [bgCnbd, { k: 2 }]]'
