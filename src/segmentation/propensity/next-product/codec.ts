import { expectInteger, expectKnownKeys, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { reviveDropped } from '../../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import type { NextProductModel } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a document of next products back from JSON. */
export const codec: Codec<NextProductModel> = Object.freeze<Codec<NextProductModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): NextProductModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'))
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json): NextProductModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'counted') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'counted' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, ['source', 'clients', 'moves', 'observedUntil', 'dropped'], 'document.fit')
  return {
    source: 'counted',
    clients: expectInteger(fit['clients'], 'document.fit.clients', 1),
    moves: expectInteger(fit['moves'], 'document.fit.moves'),
    observedUntil: expectText(fit['observedUntil'], 'document.fit.observedUntil'),
    dropped: reviveDropped(fit['dropped'], 'document.fit.dropped'),
  }
}
