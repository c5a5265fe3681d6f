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
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './params.js'
import type { KMeansModel, KMeansReport, KMeansWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a k-means model back from JSON. */
export const codec: Codec<KMeansModel> = Object.freeze<Codec<KMeansModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): KMeansModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), params.clusters.length)
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

const FIELDS = [
  'source',
  'observations',
  'distinctRows',
  'starts',
  'startsAtBest',
  'seed',
  'converged',
  'iterations',
  'withinSumOfSquares',
  'betweenSumOfSquares',
  'sizes',
  'warnings',
]

function reviveFit(fit: Json, clusters: number): KMeansModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'searched') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, FIELDS, 'document.fit')
  return reviveReport(fit, clusters)
}

function reviveReport(fit: Json, clusters: number): KMeansReport {
  const whole = (name: string, least: number): number => expectInteger(fit[name], `document.fit.${name}`, least)
  const sizes = expectList(fit['sizes'], 'document.fit.sizes')
  if (sizes.length !== clusters) reject('LENGTH_MISMATCH', 'document.fit.sizes', `${clusters} sizes`, sizes)
  const { converged } = fit
  if (typeof converged !== 'boolean')
    return reject('INVALID_TYPE', 'document.fit.converged', 'true or false', converged)
  return {
    source: 'searched',
    observations: whole('observations', 1),
    distinctRows: whole('distinctRows', 1),
    starts: whole('starts', 1),
    startsAtBest: whole('startsAtBest', 1),
    seed: whole('seed', 0),
    converged,
    iterations: whole('iterations', 1),
    withinSumOfSquares: expectNonNegative(fit['withinSumOfSquares'], 'document.fit.withinSumOfSquares'),
    betweenSumOfSquares: expectNonNegative(fit['betweenSumOfSquares'], 'document.fit.betweenSumOfSquares'),
    sizes: Array.from(sizes, (size, j) => expectInteger(size, `document.fit.sizes[${j}]`, 0)),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function reviveWarning(value: unknown, i: number): KMeansWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], ['NOT_CONVERGED', 'BEST_FOUND_ONCE'], `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
