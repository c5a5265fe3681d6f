import {
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
import { completeParams, KIND, seal, VERSION } from './model.js'
import type { KMedoidsModel, KMedoidsReport, KMedoidsWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

const REPORT_KEYS: readonly (keyof KMedoidsReport)[] = [
  'source',
  'observations',
  'distinctRows',
  'unassigned',
  'starts',
  'startsAtBest',
  'converged',
  'iterations',
  'criterion',
  'sizes',
  'warnings',
]
const WARNINGS: readonly KMedoidsWarning['code'][] = [
  'CONSTANT_ATTRIBUTE',
  'MOSTLY_MISSING',
  'PAIRS_NOT_COMPARED',
  'ROWS_UNASSIGNED',
  'BEST_FOUND_ONCE',
  'MEDOID_INCOMPLETE',
]

/** Reads clusters around medoids back from JSON. */
export const codec: Codec<KMedoidsModel> = Object.freeze<Codec<KMedoidsModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): KMedoidsModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // What a caller may leave to a default, a document must say.
  if (given['names'] === undefined) reject('MISSING_VALUE', 'document.params.names', 'a name per cluster', undefined)
  const params = completeParams(given, 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), params.names.length)
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json, clusters: number): KMedoidsModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'searched') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, REPORT_KEYS, 'document.fit')
  const count = (name: keyof KMedoidsReport, least: number): number =>
    expectInteger(fit[name], `document.fit.${name}`, least)
  if (fit['converged'] !== true) reject('INVALID_DOCUMENT', 'document.fit.converged', 'true', fit['converged'])
  return {
    source: 'searched',
    observations: count('observations', 1),
    distinctRows: count('distinctRows', 1),
    unassigned: count('unassigned', 0),
    starts: count('starts', 1),
    startsAtBest: count('startsAtBest', 1),
    converged: true,
    iterations: count('iterations', 0),
    criterion: expectNonNegative(fit['criterion'], 'document.fit.criterion'),
    sizes: sizesOf(fit['sizes'], clusters),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function sizesOf(value: unknown, clusters: number): readonly number[] {
  const sizes = expectList(value, 'document.fit.sizes')
  if (sizes.length !== clusters) reject('LENGTH_MISMATCH', 'document.fit.sizes', `${clusters} sizes`, sizes)
  return Array.from(sizes, (size, i) => expectInteger(size, `document.fit.sizes[${i}]`))
}

function reviveWarning(value: unknown, i: number): KMedoidsWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], WARNINGS, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
