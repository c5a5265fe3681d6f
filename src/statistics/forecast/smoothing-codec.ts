/**
 * Exponential smoothing read back from JSON.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { reviveWarnings } from '../../model/index.js'
import type { SmoothingModel, SmoothingReport } from './smoothing-model.js'
import { KIND, sealSmoothing, VERSION } from './smoothing-model.js'
import type { GivenSmoothing } from './smoothing-params.js'
import { checkSmoothingParams } from './smoothing-params.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a smoothing back from JSON. */
export const codec: Codec<SmoothingModel> = Object.freeze<Codec<SmoothingModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): SmoothingModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = expectObject(document['params'], 'document.params')
  for (const name of ['trend', 'season', 'period', 'error']) {
    if (params[name] === undefined) reject('MISSING_VALUE', `document.params.${name}`, 'a value', undefined)
  }
  expectSmoothing(params)
  return sealSmoothing(
    checkSmoothingParams(params, 'document.params'),
    reviveFit(expectObject(document['fit'], 'document.fit')),
    expectText(document['madeBy'], 'document.madeBy'),
  )
}

/** Fields are checked one by one right after; this only says so to the compiler. */
function expectSmoothing(params: object): asserts params is GivenSmoothing {
  expectObject(params, 'document.params')
}

function reviveFit(fit: Json): SmoothingModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'likelihood') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'likelihood' or 'given'", fit['source'])
  }
  const counts = ['iterations', 'observations', 'parameters']
  const figures = ['logLikelihood', 'aic', 'aicc', 'bic'] as const
  expectKnownKeys(fit, ['source', 'converged', 'warnings', ...counts, ...figures], 'document.fit')
  const count = (name: string): number => expectInteger(fit[name], `document.fit.${name}`, 0)
  const converged = fit['converged']
  if (typeof converged !== 'boolean')
    return reject('INVALID_TYPE', 'document.fit.converged', 'true or false', converged)
  const known: Partial<Record<(typeof figures)[number], number>> = {}
  for (const name of figures) {
    if (fit[name] !== undefined) known[name] = expectFinite(fit[name], `document.fit.${name}`)
  }
  const report: SmoothingReport = {
    source: 'likelihood',
    converged,
    iterations: count('iterations'),
    observations: count('observations'),
    parameters: count('parameters'),
    ...known,
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
  }
  return report
}
