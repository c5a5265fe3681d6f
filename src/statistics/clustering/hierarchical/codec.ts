import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { completeParams, KIND, seal, VERSION } from './model.js'
import type { ClusterTree, TreeReport, TreeWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

const REPORT_KEYS: readonly (keyof TreeReport)[] = [
  'source',
  'observations',
  'distinctRows',
  'copheneticCorrelation',
  'inversions',
  'warnings',
]
const WARNINGS: readonly TreeWarning['code'][] = [
  'CONSTANT_ATTRIBUTE',
  'MOSTLY_MISSING',
  'PAIRS_NOT_COMPARED',
  'INVERSIONS',
  'NOT_EUCLIDEAN',
]

/** Reads trees back from JSON. */
export const codec: Codec<ClusterTree> = Object.freeze<Codec<ClusterTree>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): ClusterTree {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = completeParams(document['params'], 'document.params')
  const fit = reviveReport(expectObject(document['fit'], 'document.fit'), params.merges.length + 1)
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveReport(fit: Json, rows: number): TreeReport {
  expectKnownKeys(fit, REPORT_KEYS, 'document.fit')
  if (fit['source'] !== 'merged') reject('INVALID_DOCUMENT', 'document.fit.source', "'merged'", fit['source'])
  const correlation = fit['copheneticCorrelation']
  return {
    source: 'merged',
    observations: expectInteger(fit['observations'], 'document.fit.observations', rows, rows),
    distinctRows: expectInteger(fit['distinctRows'], 'document.fit.distinctRows', 1, rows),
    ...(correlation !== undefined && { copheneticCorrelation: expectCorrelation(correlation) }),
    inversions: expectInteger(fit['inversions'], 'document.fit.inversions'),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function expectCorrelation(value: unknown): number {
  const path = 'document.fit.copheneticCorrelation'
  const correlation = expectFinite(value, path)
  return Math.abs(correlation) <= 1 ? correlation : reject('OUT_OF_RANGE', path, 'a number from -1 to 1', value)
}

function reviveWarning(value: unknown, i: number): TreeWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], WARNINGS, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
