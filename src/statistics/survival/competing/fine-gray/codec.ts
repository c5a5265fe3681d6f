/**
 * Fine-Gray models from JSON.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectText,
  reject,
} from '../../../../errors/index.js'
import type { Codec } from '../../../../model/index.js'
import { reviveWarnings } from '../../../../model/index.js'
import { expectTimeUnit } from '../../../../money/core.js'
import { readByColumn } from '../../cox/params.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './params.js'
import type { FineGrayModel } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a Fine-Gray model back from JSON. */
export const codec: Codec<FineGrayModel> = Object.freeze<Codec<FineGrayModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): FineGrayModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'timeUnit', 'params', 'fit'], 'document')
  const timeUnit = expectTimeUnit(document['timeUnit'], 'document.timeUnit')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), Object.keys(params.coefficients))
  return seal(timeUnit, params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

const FIELDS = [
  'source',
  'observations',
  'events',
  'otherEndings',
  'logLikelihood',
  'nullLogLikelihood',
  'ridge',
  'standardErrors',
  'covariance',
  'converged',
  'iterations',
  'warnings',
]

function reviveFit(fit: Json, names: readonly string[]): FineGrayModel['fit'] {
  const path = 'document.fit'
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], path)
    return { source: 'given' }
  }
  const { source, converged, ridge, standardErrors, covariance } = fit
  if (source !== 'weighted-partial-likelihood')
    return reject('INVALID_DOCUMENT', `${path}.source`, "'weighted-partial-likelihood' or 'given'", source)
  expectKnownKeys(fit, FIELDS, path)
  if (typeof converged !== 'boolean') return reject('INVALID_TYPE', `${path}.converged`, 'true or false', converged)
  return {
    source,
    observations: expectInteger(fit['observations'], `${path}.observations`, 1),
    events: expectInteger(fit['events'], `${path}.events`, 1),
    otherEndings: expectInteger(fit['otherEndings'], `${path}.otherEndings`),
    logLikelihood: expectFinite(fit['logLikelihood'], `${path}.logLikelihood`),
    nullLogLikelihood: expectFinite(fit['nullLogLikelihood'], `${path}.nullLogLikelihood`),
    ...(ridge === undefined ? {} : { ridge: readByColumn(ridge, names, `${path}.ridge`) }),
    ...(standardErrors === undefined
      ? {}
      : { standardErrors: readByColumn(standardErrors, names, `${path}.standardErrors`) }),
    ...(covariance === undefined ? {} : { covariance: reviveMatrix(covariance, names.length, `${path}.covariance`) }),
    converged,
    iterations: expectInteger(fit['iterations'], `${path}.iterations`),
    warnings: reviveWarnings(fit['warnings'], `${path}.warnings`),
  }
}

function reviveMatrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = Array.from(expectList(value, path))
  if (rows.length !== size) reject('LENGTH_MISMATCH', path, `${size} rows`, rows)
  return rows.map((row, j) => {
    const cells = Array.from(expectList(row, `${path}[${j}]`))
    if (cells.length !== size) reject('LENGTH_MISMATCH', `${path}[${j}]`, `${size} numbers`, cells)
    return cells.map((cell, k) => expectFinite(cell, `${path}[${j}][${k}]`))
  })
}
