/**
 * A scale read back from JSON.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-description.js'
import type { GowerScale, GowerWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a scale back from JSON. */
export const codec: Codec<GowerScale> = Object.freeze<Codec<GowerScale>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): GowerScale {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = expectObject(document['params'], 'document.params')
  expectKnownKeys(params, ['attributes'], 'document.params')
  const complete = readParams(params, 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), Object.keys(complete.attributes))
  return seal(complete, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json, names: readonly string[]): GowerScale['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'counted') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'counted' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, ['source', 'rows', 'known', 'warnings'], 'document.fit')
  const rows = expectInteger(fit['rows'], 'document.fit.rows', 1)
  const counts = expectObject(fit['known'], 'document.fit.known')
  expectKnownKeys(counts, names, 'document.fit.known')
  const known = names.map(name => [name, expectInteger(counts[name], `document.fit.known.${name}`, 0, rows)])
  const warnings = Array.from(expectList(fit['warnings'], 'document.fit.warnings'), (warning, i) =>
    reviveWarning(warning, names, `document.fit.warnings[${i}]`),
  )
  return { source: 'counted', rows, known: Object.fromEntries(known), warnings }
}

function reviveWarning(value: unknown, names: readonly string[], path: string): GowerWarning {
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'attribute', 'message'], path)
  return {
    code: expectOneOf(warning['code'], ['CONSTANT_ATTRIBUTE', 'MOSTLY_MISSING'], `${path}.code`),
    attribute: expectOneOf(warning['attribute'], names, `${path}.attribute`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
