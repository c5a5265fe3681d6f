import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec, GivenReport, Parameter, ParamsOf } from '../../model/index.js'
import { checkParams, deepFreeze, inspectable, MADE_BY, positive } from '../../model/index.js'
import type { TimeUnit } from '../../money/index.js'
import { expectTimeUnit } from '../../money/index.js'
import type { GivenOptions } from '../contract.js'
import { codecOf, givenInTime } from '../foundation/index.js'
import { describeModel } from './describe.js'
import type { Population } from './population.js'
import { populationOf } from './population.js'
import type { SamplingReport } from './sampling-report.js'
import { reviveSamplingReport } from './sampling-report.js'

const KIND = 'pareto-ggg'
const VERSION = 1
/** Where every figure is a number for any history. */
const SHAPES = { least: 0.05, most: 1e12 }
const SCALES = { least: 1e-100, most: 1e100 }

/**
 * The parameters of the Pareto/GGG model and their meaning.
 *
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * Object.keys(paretoGgg.parameters) // => ['t', 'gamma', 'r', 'alpha', 's', 'beta']
 */
export const parameters: Readonly<Record<'t' | 'gamma' | 'r' | 'alpha' | 's' | 'beta', Parameter>> = Object.freeze({
  t: positive('shape of regularity: the smaller, the more clients differ; mean regularity is t / gamma', SHAPES),
  gamma: positive('scale of regularity, without unit: the larger, the less regular the purchases', SCALES),
  r: positive('shape of purchase rates: the smaller, the more clients differ; mean rate is r / alpha', SHAPES),
  alpha: positive('scale of purchase rates, in time units: the larger, the rarer the purchases', SCALES),
  s: positive('shape of dropout rates: the smaller, the more clients differ; mean rate is s / beta', SHAPES),
  beta: positive('scale of dropout rates, in time units: the larger, the longer clients stay', SCALES),
})

/** The six parameters: shapes from 0.05 to 1e12, scales from 1e-100 to 1e100; `alpha` and `beta` in the model's time unit. */
export type ParetoGggParams = ParamsOf<typeof parameters>

/** Draws of the six parameters from their posterior, column by column; one draw of each where parameters were given. */
export type ParetoGggDraws = { readonly [K in keyof ParetoGggParams]: readonly number[] }

/** A Pareto/GGG model as data; it holds nothing of any client. */
export interface ParetoGggModel {
  readonly kind: typeof KIND
  readonly version: number
  readonly madeBy: string
  readonly timeUnit?: TimeUnit
  /** Medians of the posterior, or the parameters as given. */
  readonly params: ParetoGggParams
  /** What every figure of a client is averaged over. */
  readonly draws: ParetoGggDraws
  readonly fit: SamplingReport | GivenReport
}

/** What a fit found, or what was given, before it is a document. */
export type UnsealedParetoGgg = Omit<ParetoGggModel, 'kind' | 'version' | 'madeBy'> & { readonly madeBy?: string }

/**
 * A model with parameters from elsewhere: a paper, another program, an earlier fit.
 *
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range: `t`, `r` and `s` from 0.05 to
 * 1e12, `gamma`, `alpha` and `beta` from 1e-100 to 1e100.
 * @example
 * import { paretoGgg } from 'clientele/lifetime'
 * const params = { t: 1.671, gamma: 0.368, r: 0.942, alpha: 5.15, s: 0.435, beta: 4.61 }
 * paretoGgg.fromParams(params, { timeUnit: 'week' }).draws.t // => [1.671]
 */
export function fromParams(params: ParetoGggParams, options: GivenOptions = {}): ParetoGggModel {
  const given = givenInTime(parameters, params, options)
  const { t, gamma, r, alpha, s, beta } = given.params
  return seal({
    ...(given.timeUnit === undefined ? {} : { timeUnit: given.timeUnit }),
    params: given.params,
    draws: { t: [t], gamma: [gamma], r: [r], alpha: [alpha], s: [s], beta: [beta] },
    fit: { source: 'given' },
  })
}

/** Reads a Pareto/GGG document back from JSON. */
export const codec: Codec<ParetoGggModel> = /* @__PURE__ */ codecOf(KIND, VERSION, document => {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'timeUnit', 'params', 'draws', 'fit'], 'document')
  const { timeUnit, fit } = document
  const report = expectObject(fit, 'document.fit')
  return seal({
    madeBy: expectText(document['madeBy'], 'document.madeBy'),
    ...(timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'document.timeUnit') }),
    params: checkParams(parameters, document['params'], 'document.params'),
    draws: checkDraws(document['draws'], 'document.draws'),
    fit: report['source'] === 'given' ? { source: 'given' } : reviveSamplingReport(parameters, report),
  })
})

/** Freezes what a fit found, or what was given, into a document. */
export function seal(fields: UnsealedParetoGgg): ParetoGggModel {
  const document = { kind: KIND, version: VERSION, madeBy: MADE_BY, ...fields } as const
  return deepFreeze(inspectable(document, () => describeModel(document, parameters)))
}

/** One population per draw of a document that comes from anywhere, checked. */
export function populationsOf(model: ParetoGggModel): readonly Population[] {
  const { kind, draws } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_DOCUMENT', 'model.kind', `'${KIND}'`, kind, 'Read documents with reviveModel')
  const { t, gamma, r, alpha, s, beta } = checkDraws(draws, 'model.draws')
  return t.map((shape, i) =>
    populationOf({ t: shape, gamma: gamma[i]!, r: r[i]!, alpha: alpha[i]!, s: s[i]!, beta: beta[i]! }),
  )
}

/** The parameters of a document that comes from anywhere, checked. */
export function paramsOf(model: ParetoGggModel): ParetoGggParams {
  populationsOf(model)
  return checkParams(parameters, model.params, 'model.params')
}

function checkDraws(value: unknown, path: string): ParetoGggDraws {
  const columns = expectObject(value, path)
  expectKnownKeys(columns, Object.keys(parameters), path)
  const count = expectInteger(expectList(columns['t'], `${path}.t`).length, `${path}.t.length`, 1)
  const column = (name: keyof ParetoGggParams): readonly number[] => {
    const cells = expectList(columns[name], `${path}.${name}`)
    if (cells.length !== count) return reject('LENGTH_MISMATCH', `${path}.${name}`, `${count} draws`, cells.length)
    const { least, most } = parameters[name]
    return cells.map((cell, i) => {
      const number = expectFinite(cell, `${path}.${name}[${i}]`)
      if (number >= least && number <= most) return number
      return reject('OUT_OF_RANGE', `${path}.${name}[${i}]`, `a number from ${least} to ${most}`, number)
    })
  }
  return {
    t: column('t'),
    gamma: column('gamma'),
    r: column('r'),
    alpha: column('alpha'),
    s: column('s'),
    beta: column('beta'),
  }
}
