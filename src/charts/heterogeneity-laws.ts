/**
 * How clients of a model differ: the law of a rate or probability that each client has for its own, read off a document.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'
import { betaIInverse, gammaPInverse, logBeta, logGamma } from '../numeric/index.js'
import { positiveParams } from './model-params.js'

/** How something differs between clients. */
export interface HeterogeneityLaw {
  /** What differs, as it stands on the axis. */
  readonly quantity: string
  readonly isShare: boolean
  readonly mean: number
  readonly density: (value: number) => number
  readonly quantile: (probability: number) => number
}

/** What may differ: how often clients buy, and how easily they leave. */
export type Heterogeneity = 'purchases' | 'dropout'

type LawOf = (model: ModelDocument, unit: string) => HeterogeneityLaw

const BY_PURCHASE = 'Probability to leave after a purchase'
const BY_PERIOD = 'Probability to leave in a period'

const poisson: LawOf = (model, unit) => {
  const { r, alpha } = positiveParams(model, ['r', 'alpha'])
  return gamma(r, alpha, perUnit(unit))
}
const erlang: LawOf = (model, unit) => {
  const { k, r, alpha } = positiveParams(model, ['k', 'r', 'alpha'])
  return gamma(r, k * alpha, perUnit(unit))
}
const leaving: LawOf = (model, unit) => {
  const { s, beta } = positiveParams(model, ['s', 'beta'])
  return gamma(s, beta, `Rate of leaving, per ${unit}`)
}
const ageing: LawOf = (model, unit) => {
  const { b, s, beta } = positiveParams(model, ['b', 's', 'beta'])
  return gamma(s, beta / b, `Rate of leaving at first, per ${unit}`)
}

function perUnit(unit: string): string {
  return `Purchases per ${unit} while a client`
}

/** A share with a beta law of two parameters. */
function shared(first: string, second: string, quantity: string): LawOf {
  return model => {
    const params = positiveParams(model, [first, second])
    return beta(params[first]!, params[second]!, quantity)
  }
}

const LAWS: Readonly<Record<string, Readonly<Partial<Record<Heterogeneity, LawOf>>>>> = {
  nbd: { purchases: poisson },
  'bg-nbd': { purchases: poisson, dropout: shared('a', 'b', BY_PURCHASE) },
  'mbg-nbd': { purchases: poisson, dropout: shared('a', 'b', BY_PURCHASE) },
  'bg-cnbd': { purchases: erlang, dropout: shared('a', 'b', BY_PURCHASE) },
  'mbg-cnbd': { purchases: erlang, dropout: shared('a', 'b', BY_PURCHASE) },
  'pareto-nbd': { purchases: poisson, dropout: leaving },
  'ggom-nbd': { purchases: poisson, dropout: ageing },
  'bg-bb': {
    purchases: shared('alpha', 'beta', 'Probability to buy at an opportunity'),
    dropout: shared('gamma', 'delta', 'Probability to leave before an opportunity'),
  },
  'shifted-beta-geometric': { dropout: shared('alpha', 'beta', BY_PERIOD) },
  'beta-discrete-weibull': { dropout: shared('alpha', 'beta', 'Probability to leave in the first period') },
}

/** The law of a document, or an error that says which models have one. */
export function heterogeneityLaw(model: ModelDocument, of: Heterogeneity): HeterogeneityLaw {
  const { kind, timeUnit } = model
  const laws = Object.hasOwn(LAWS, kind) ? LAWS[kind] : undefined
  const law = laws?.[of]
  if (law !== undefined) return law(model, timeUnit === undefined ? 'unit of time' : timeUnit)
  const kinds = Object.keys(LAWS).filter(known => LAWS[known]?.[of] !== undefined)
  return reject('UNKNOWN_DOCUMENT', 'model.kind', `a model in which ${NAMES[of]} differ: ${kinds.join(', ')}`, kind)
}

const NAMES: Readonly<Record<Heterogeneity, string>> = { purchases: 'purchase rates', dropout: 'dropout rates' }

function gamma(shape: number, scale: number, quantity: string): HeterogeneityLaw {
  const constant = shape * Math.log(scale) - logGamma(shape)
  return {
    quantity,
    isShare: false,
    mean: shape / scale,
    density: rate => Math.exp(constant + (shape - 1) * Math.log(rate) - scale * rate),
    quantile: probability => gammaPInverse(probability, shape) / scale,
  }
}

function beta(first: number, second: number, quantity: string): HeterogeneityLaw {
  const constant = -logBeta(first, second)
  return {
    quantity,
    isShare: true,
    mean: first / (first + second),
    density: share => Math.exp(constant + (first - 1) * Math.log(share) + (second - 1) * Math.log1p(-share)),
    quantile: probability => betaIInverse(probability, first, second),
  }
}
