/**
 * The verbs of retention models that say what is still to come of clients of known tenure, made for any law.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { outColumn } from '../../model/index.js'
import type { Out } from '../contract.js'
import type { DiscountedResidualOptions, ResidualOptions, ResidualVerb } from '../contractual-contract.js'
import { numberColumn } from '../foundation/index.js'
import type { RetentionLaw } from './law.js'
import { discountOf, expectOptions, periodsOf, renewalsWithin } from './options.js'
import type { RenewalSums } from './renewal-sums.js'
import { renewalSums } from './renewal-sums.js'
import type { LawOf } from './survival.js'
import { expectMean, held } from './survival.js'

type OneOrMany = number | ArrayLike<number>

/** Expected renewals to come: Σ S(k+j)/S(k). */
export function expectedResidualLifetimeOf<M extends ModelDocument>(lawOf: LawOf<M>): ResidualVerb<M, ResidualOptions> {
  return residualVerb(['horizon'], (model, options) => {
    const terms = { force: 0, renewals: renewalsWithin(model, options) }
    return sumsOf(lawOf(model, options.covariates), terms, 1, sums => held(sums.worth))
  })
}

/** The same, each discounted from when it is due, the next one now. */
export function discountedResidualLifetimeOf<M extends ModelDocument>(
  lawOf: LawOf<M>,
): ResidualVerb<M, DiscountedResidualOptions> {
  return residualVerb(DISCOUNTED, (model, options) =>
    sumsOf(lawOf(model, options.covariates), discountOf(model, options), 1, sums => held(sums.worth)),
  )
}

/** The same a period earlier, just after a payment: r/(1+d−r) where retention is constant. */
export function marginMultipleOf<M extends ModelDocument>(lawOf: LawOf<M>): ResidualVerb<M, DiscountedResidualOptions> {
  return residualVerb(DISCOUNTED, (model, options) => {
    const terms = discountOf(model, options)
    const factor = Math.exp(-terms.force)
    return sumsOf(lawOf(model, options.covariates), terms, 1, sums => held(factor * sums.worth))
  })
}

/**
 * Where all rates to come rise by the factor 1 + ε, renewal j is likelier by (1+ε)ʲ: the elasticity is the mean of j. Where
 * a double does not hold that anybody renews, only the next renewal is left to count.
 */
export function retentionElasticityOf<M extends ModelDocument>(
  lawOf: LawOf<M>,
): ResidualVerb<M, DiscountedResidualOptions> {
  return residualVerb(DISCOUNTED, (model, options) =>
    sumsOf(lawOf(model, options.covariates), discountOf(model, options), 2, sums =>
      sums.worth > 0 ? held(sums.weighted / sums.worth) : 1,
    ),
  )
}

const DISCOUNTED = ['annualDiscountRate', 'horizon']

/** Answers for one tenure, each worked out once. */
function sumsOf(
  law: RetentionLaw,
  { force, renewals }: { readonly force: number; readonly renewals: number },
  power: number,
  answer: (sums: RenewalSums) => number,
): (tenure: number) => number {
  if (force === 0 && renewals === Number.POSITIVE_INFINITY) expectMean(law, power)
  const known = new Map<number, number>()
  return tenure => {
    const value = known.get(tenure) ?? answer(renewalSums(law, tenure, force, renewals))
    known.set(tenure, value)
    return value
  }
}

function residualVerb<M, O extends object>(
  known: readonly string[],
  answers: (model: M, options: O) => (tenure: number) => number,
): ResidualVerb<M, O> {
  function ask(model: M, options: O & { readonly tenure: number }): number
  function ask(model: M, options: O & { readonly tenure: ArrayLike<number> } & Out): Float64Array
  function ask(model: M, options: O & { readonly tenure: OneOrMany } & Out): number | Float64Array {
    const isMany = typeof options === 'object' && options !== null && typeof options.tenure === 'object'
    expectObject(model, 'model')
    expectOptions(options, [...known, 'tenure', ...(isMany ? ['out'] : [])], model)
    const { tenure } = options
    if (typeof tenure !== 'object' || tenure === null) {
      return answers(model, options)(periodsOf(tenure, 'options.tenure', 0))
    }
    const tenures = numberColumn(tenure, 'options.tenure', (cell, path) => periodsOf(cell, path, 0))
    const out = outColumn(options.out, tenures.length)
    const answer = answers(model, options)
    for (let i = 0; i < tenures.length; i++) out[i] = answer(tenures[i]!)
    return out
  }
  return ask
}
