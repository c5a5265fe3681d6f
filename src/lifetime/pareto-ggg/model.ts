import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { checkParams, deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { expectTimeUnit } from '../../money/core.js'
import type { GivenOptions } from '../contract.js'
import { codecOf, givenInTime } from '../foundation/index.js'
import { describeModel } from './describe.js'
import type { ParetoGggDraws, ParetoGggModel, ParetoGggParams, UnsealedParetoGgg } from './document.js'
import { KIND, parameters } from './document.js'
import type { Population } from './population.js'
import { populationOf } from './population.js'
import { reviveSamplingReport } from './sampling-report.js'

const VERSION = 1

export type { ParetoGggDraws, ParetoGggModel, ParetoGggParams, UnsealedParetoGgg } from './document.js'
export { parameters } from './document.js'

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
