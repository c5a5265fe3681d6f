/**
 * The likelihood of a base under covariates that may change over time, as searches and inference need it.
 *
 * @module
 */
import type { Effects, ParameterTable } from '../../model/index.js'
import { effectsByName, effectTable, freeEffects, pointOf } from '../../model/index.js'
import { daysPer } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import {
  clientsIn,
  expectBase,
  RATE_AND_DROPOUT,
  sizeOfTerms,
  typicalGap,
  warningsWithoutRepeats,
} from '../foundation/index.js'
import { covariatesAtPurchases } from './at-purchases.js'
import type { CovariateNames } from './covariate-columns.js'
import type { DynamicHistories } from './histories.js'
import { dynamicHistories } from './histories.js'
import type { LikelihoodData } from './likelihood.js'
import { createLogLikelihood } from './likelihood.js'
import type { ParetoNbdDynamicParams } from './model.js'
import { parameters } from './model.js'

/** A base as effects see it. */
export interface DynamicData extends LikelihoodData {
  readonly names: CovariateNames
}

/** Four parameters stand before the effects of a point. */
const PARAMETERS = 4

export function dataOf(base: CustomerBase, effects: Effects): DynamicData {
  const { purchase = {}, dropout = {} } = effects
  const names = { purchase: Object.keys(purchase), dropout: Object.keys(dropout) }
  const free = freeEffects(effects)
  const placesOf = (process: 'purchase' | 'dropout'): Int32Array =>
    Int32Array.from(names[process], name => {
      return PARAMETERS + free.findIndex(({ covariate, on }) => covariate === name && on.includes(process))
    })
  return {
    names,
    histories: dynamicHistories(base, names, { daysPerUnit: daysPer(base.timeUnit), beyond: 0 }, 'base'),
    atPurchases: covariatesAtPurchases(names.purchase, base, 'base'),
    purchaseAt: placesOf('purchase'),
    dropoutAt: placesOf('dropout'),
  }
}

/** What a search needs to know of a base, whatever moves its clients. */
export function problemOf(base: CustomerBase, data: LikelihoodData): LikelihoodProblem<typeof parameters> {
  expectBase(base)
  const { patterns, dropped } = base
  const time = typicalGap(patterns)
  return {
    parameters,
    logLikelihood: createLogLikelihood(data),
    typical: { r: 1, alpha: time, s: 1, beta: time },
    scale: sizeOfTerms(patterns),
    observations: clientsIn(patterns),
    dropped,
    warnings: warningsWithoutRepeats(patterns, RATE_AND_DROPOUT),
  }
}

/** The likelihood about a model, per unit of each covariate; where it stands is `point`. */
export function problemAbout(
  base: CustomerBase,
  params: ParetoNbdDynamicParams,
  effects: Effects,
): LikelihoodProblem<ParameterTable> & { readonly point: Float64Array } {
  const data = dataOf(base, effects)
  const byName = effectsByName(effects)
  const table: ParameterTable = {
    ...parameters,
    ...effectTable(effects, ({ name, covariate }) => {
      const range = rangeOf(data.histories, data.names, covariate)
      const most = Math.abs(byName[name]!) + FARTHEST / (range > 0 ? range : 1)
      return { least: -most, most }
    }),
  }
  const typical = { ...params, ...byName }
  return { ...problemOf(base, data), parameters: table, typical, point: pointOf(table, typical) }
}

/** Clients at the two ends of a covariate may be made to differ by a factor of e^23, as parameters may by 1e10. */
const FARTHEST = 23

function rangeOf({ courses }: DynamicHistories, { purchase, dropout }: CovariateNames, name: string): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const [names, of] = purchase.includes(name) ? [purchase, 'purchase' as const] : [dropout, 'dropout' as const]
  for (const course of courses) {
    for (let at = names.indexOf(name); at < course[of].length; at += names.length) {
      least = Math.min(least, course[of][at]!)
      most = Math.max(most, course[of][at]!)
    }
  }
  return most - least
}
