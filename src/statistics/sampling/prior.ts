/**
 * What is believed about a parameter before the data speak, as plain data, on the parameter's own scale.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { Parameter } from '../../model/index.js'

/** Of a parameter > 0: mean shape / rate, standard deviation √shape / rate. */
export interface GammaPrior {
  readonly family: 'gamma'
  /** > 0. */
  readonly shape: number
  /** > 0. */
  readonly rate: number
}

/** Of a parameter > 0 whose logarithm is normal. */
export interface LogNormalPrior {
  readonly family: 'log-normal'
  /** Of the logarithm. */
  readonly mean: number
  /** Standard deviation of the logarithm; > 0. */
  readonly deviation: number
}

/** Of a parameter > 0: the half of a normal distribution around 0 that is positive. */
export interface HalfNormalPrior {
  readonly family: 'half-normal'
  /** Standard deviation of the whole normal distribution; > 0. */
  readonly scale: number
}

/** Of a parameter > 0: P(more than x) = exp(-(x / scale)^shape). */
export interface WeibullPrior {
  readonly family: 'weibull'
  /** > 0. */
  readonly shape: number
  /** > 0; 63 % lie below. */
  readonly scale: number
}

/** Of a parameter > 0: mean 1 / rate. */
export interface ExponentialPrior {
  readonly family: 'exponential'
  /** > 0. */
  readonly rate: number
}

/** Of any parameter: every value between two ends is as likely as another, none beyond them is possible. */
export interface UniformPrior {
  readonly family: 'uniform'
  readonly least: number
  /** > least. */
  readonly most: number
}

/** Of any parameter: every value of its range is as likely as another. No distribution if the range has no end. */
export interface FlatPrior {
  readonly family: 'flat'
}

/** Of a parameter that may be any number. */
export interface NormalPrior {
  readonly family: 'normal'
  readonly mean: number
  /** Standard deviation; > 0. */
  readonly deviation: number
}

/** What is believed about one parameter. */
export type Prior =
  | GammaPrior
  | LogNormalPrior
  | HalfNormalPrior
  | WeibullPrior
  | ExponentialPrior
  | UniformPrior
  | FlatPrior
  | NormalPrior

/** A belief about each parameter, by name. */
export type Priors<P> = { readonly [K in keyof P]: Prior }

type Family = Prior['family']

const RULES = {
  gamma: { shape: expectPositive, rate: expectPositive },
  'log-normal': { mean: expectFinite, deviation: expectPositive },
  'half-normal': { scale: expectPositive },
  weibull: { shape: expectPositive, scale: expectPositive },
  exponential: { rate: expectPositive },
  uniform: { least: expectFinite, most: expectFinite },
  flat: {},
  normal: { mean: expectFinite, deviation: expectPositive },
}

const OF_POSITIVES: readonly Family[] = [
  'gamma',
  'log-normal',
  'half-normal',
  'weibull',
  'exponential',
  'uniform',
  'flat',
]
const OF_REALS: readonly Family[] = ['normal', 'uniform', 'flat']
const FAMILIES: readonly Family[] = [...OF_POSITIVES, 'normal']

/** A frozen belief of one family, its numbers checked. */
export function sealPrior<F extends Family>(
  family: F,
  numbers: object,
  path: string,
): Extract<Prior, { readonly family: F }>
export function sealPrior(family: Family, numbers: object, path: string): object {
  const given = expectObject(numbers, path)
  const rules = Object.entries(RULES[family])
  const sealed = Object.fromEntries(rules.map(([field, expect]) => [field, expect(given[field], `${path}.${field}`)]))
  const { least = 0, most = 1 } = sealed
  if (!(most > least)) reject('OUT_OF_RANGE', `${path}.most`, `a number > ${least}`, most)
  const known = ['family', ...rules.map(([field]) => field)]
  expectKnownKeys(given, known, path)
  return Object.freeze({ family, ...sealed })
}

/**
 * A belief as it came from a caller, checked against where its parameter may lie.
 *
 * @param domain of any parameter if absent.
 * @throws ClienteleError naming the field at fault, or the family if it is none for such a parameter.
 */
export function checkPrior(prior: unknown, path: string, domain?: Parameter['domain']): Prior {
  const given = expectObject(prior, path)
  if (domain === 'whole') reject('OUT_OF_RANGE', path, 'no belief: whole numbers are told, not sampled', prior)
  const families = domain === undefined ? FAMILIES : domain === 'real' ? OF_REALS : OF_POSITIVES
  const family = expectOneOf(given['family'], families, `${path}.family`)
  if (family === 'uniform' && domain === 'positive') expectNonNegative(given['least'], `${path}.least`)
  return sealPrior(family, given, path)
}
