/**
 * Latent classes read back from JSON.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import { reviveReport } from './revive-report.js'
import type { LatentClassModel } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads latent classes back from JSON. */
export const codec: Codec<LatentClassModel> = Object.freeze<Codec<LatentClassModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): LatentClassModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // What a caller may leave to defaults, a document must say: defaults may differ from version to version.
  if (given['classNames'] === undefined) reject('MISSING_VALUE', 'document.params.classNames', 'names', undefined)
  const params = readParams(given, 'document.params')
  const fit = expectObject(document['fit'], 'document.fit')
  return seal(params, reviveFit(fit, params), expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json, params: LatentClassModel['params']): LatentClassModel['fit'] {
  if (fit['source'] === 'searched') return reviveReport(fit, params)
  if (fit['source'] !== 'given') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, ['source'], 'document.fit')
  return { source: 'given' }
}
