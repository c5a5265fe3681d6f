import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { checkMixture } from './params.js'
import { parameterCount, STRUCTURES } from './structures.js'
import type { GaussianMixtureModel, MixtureParams, MixtureReport, MixtureWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a mixture back from JSON. */
export const codec: Codec<GaussianMixtureModel> = Object.freeze<Codec<GaussianMixtureModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

const REPORT = [
  'source',
  'structure',
  'scaling',
  'observations',
  'distinctRows',
  'starts',
  'startsAtBest',
  'startsCollapsed',
  'converged',
  'iterations',
  'priorRows',
  'logLikelihood',
  'parameters',
  'bic',
  'icl',
  'sizes',
  'warnings',
] as const

const WARNINGS = ['NOT_CONVERGED', 'PRIOR_NEEDED', 'FEW_ROWS', 'NEARLY_FLAT', 'BEST_FOUND_ONCE'] as const

function revive(document: Json): GaussianMixtureModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = checkMixture(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), params)
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json, params: MixtureParams): GaussianMixtureModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] === 'searched') return reviveReport(fit, params)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
}

function reviveReport(fit: Json, { features, components }: MixtureParams): MixtureReport {
  expectKnownKeys(fit, REPORT, 'document.fit')
  const whole = (name: (typeof REPORT)[number], least = 0, most?: number): number =>
    expectInteger(fit[name], `document.fit.${name}`, least, most)
  const structure = expectOneOf(fit['structure'], STRUCTURES, 'document.fit.structure')
  const parameters = parameterCount(structure, components.length, features.length)
  const observations = whole('observations', 1)
  const starts = whole('starts', 1)
  return {
    source: 'searched',
    structure,
    scaling: expectOneOf(fit['scaling'], ['standard', 'robust', 'none'], 'document.fit.scaling'),
    observations,
    distinctRows: whole('distinctRows', 1, observations),
    starts,
    startsAtBest: whole('startsAtBest', 1, starts),
    startsCollapsed: whole('startsCollapsed', 0, starts),
    converged: flag(fit['converged'], 'document.fit.converged'),
    iterations: whole('iterations'),
    priorRows: expectNonNegative(fit['priorRows'], 'document.fit.priorRows'),
    logLikelihood: expectFinite(fit['logLikelihood'], 'document.fit.logLikelihood'),
    parameters: whole('parameters', parameters, parameters),
    bic: expectFinite(fit['bic'], 'document.fit.bic'),
    icl: expectFinite(fit['icl'], 'document.fit.icl'),
    sizes: sizesOf(fit['sizes'], components.length, observations),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), (warning, i) =>
      reviveWarning(warning, `document.fit.warnings[${i}]`),
    ),
  }
}

function sizesOf(value: unknown, components: number, observations: number): readonly number[] {
  const list = expectList(value, 'document.fit.sizes')
  if (list.length !== components) reject('LENGTH_MISMATCH', 'document.fit.sizes', `${components} counts`, list)
  const sizes = Array.from(list, (size, i) => expectInteger(size, `document.fit.sizes[${i}]`, 0, observations))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total !== observations) reject('INVALID_DOCUMENT', 'document.fit.sizes', `${observations} rows in all`, total)
  return sizes
}

function reviveWarning(value: unknown, path: string): MixtureWarning {
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], WARNINGS, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}

function flag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}
