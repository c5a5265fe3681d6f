/**
 * How clients of a model differ: the law of a rate or probability that each client has for its own, read off a document.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { ModelDocument } from '../model/index.js'
import { betaIInverse, gammaPInverse, logBeta, logGamma } from '../numeric/index.js'

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

type LawOf = (params: Readonly<Record<string, number>>, unit: string) => HeterogeneityLaw

const perUnit = (unit: string): string => `Purchases per ${unit} while a client`
const BY_PURCHASE = 'Probability to leave after a purchase'
const BY_PERIOD = 'Probability to leave in a period'

const poisson: LawOf = ({ r, alpha }, unit) => gamma(r!, alpha!, perUnit(unit))
const erlang: LawOf = ({ k, r, alpha }, unit) => gamma(r!, k! * alpha!, perUnit(unit))
const afterPurchase: LawOf = ({ a, b }) => beta(a!, b!, BY_PURCHASE)
const byPeriod: LawOf = ({ alpha, beta: second }) => beta(alpha!, second!, BY_PERIOD)

const LAWS: Readonly<Record<string, Readonly<Partial<Record<Heterogeneity, LawOf>>>>> = {
  nbd: { purchases: poisson },
  'bg-nbd': { purchases: poisson, dropout: afterPurchase },
  'mbg-nbd': { purchases: poisson, dropout: afterPurchase },
  'bg-cnbd': { purchases: erlang, dropout: afterPurchase },
  'mbg-cnbd': { purchases: erlang, dropout: afterPurchase },
  'pareto-nbd': {
    purchases: poisson,
    dropout: ({ s, beta: scale }, unit) => gamma(s!, scale!, `Rate of leaving, per ${unit}`),
  },
  'ggom-nbd': {
    purchases: poisson,
    dropout: ({ b, s, beta: scale }, unit) => gamma(s!, scale! / b!, `Rate of leaving at first, per ${unit}`),
  },
  'bg-bb': {
    purchases: ({ alpha, beta: second }) => beta(alpha!, second!, 'Probability to buy at an opportunity'),
    dropout: ({ gamma: first, delta }) => beta(first!, delta!, 'Probability to leave before an opportunity'),
  },
  'shifted-beta-geometric': { dropout: byPeriod },
  'beta-discrete-weibull': {
    dropout: ({ alpha, beta: second }) => beta(alpha!, second!, 'Probability to leave in the first period'),
  },
}

/** The law of a document, or an error that says which models have one. */
export function heterogeneityLaw(model: ModelDocument, of: Heterogeneity): HeterogeneityLaw {
  const { kind, params, timeUnit } = model
  const laws = Object.hasOwn(LAWS, kind) ? LAWS[kind] : undefined
  const law = laws?.[of]
  if (law !== undefined) return law(params, timeUnit === undefined ? 'unit of time' : timeUnit)
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
