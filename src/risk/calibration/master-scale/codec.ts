import { expectKnownKeys, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import type { MasterScale } from './document.js'
import { KIND, seal, VERSION } from './model.js'
import { completeParams } from './params.js'

/** Reads a master scale back from JSON. */
export const codec: Codec<MasterScale> = Object.freeze<Codec<MasterScale>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Readonly<Record<string, unknown>>): MasterScale {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // A border that changed sides would change grades: a document says which side it is.
  if (given['closed'] === undefined) reject('MISSING_VALUE', 'document.params.closed', "'left' or 'right'", undefined)
  const { source } = expectObject(document['fit'], 'document.fit')
  if (source !== 'given') reject('INVALID_DOCUMENT', 'document.fit.source', "'given'", source)
  return seal(completeParams(given, 'document.params'), expectText(document['madeBy'], 'document.madeBy'))
}
