import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { reviveDropped, reviveWarnings } from '../../model/index.js'
import { expectCurrency } from '../../money/core.js'
import type { RfmModel, RfmReport } from './document.js'
import { KIND, seal, VERSION } from './model.js'
import { completeParams } from './params.js'
import type { PerDimension, RfmDimension } from './segment-rules.js'
import { DIMENSIONS } from './segment-rules.js'

type Json = Readonly<Record<string, unknown>>

/** Reads an RFM document back from JSON. */
export const codec: Codec<RfmModel> = Object.freeze<Codec<RfmModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): RfmModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'currency', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // What a caller may leave to defaults, a document must say: defaults may differ from version to version.
  for (const name of ['scores', 'monetary', 'edges', 'weights', 'segments']) {
    if (given[name] === undefined) reject('MISSING_VALUE', `document.params.${name}`, 'a value', undefined)
  }
  const params = completeParams(given, 'document.params')
  const currency = document['currency']
  return seal({
    madeBy: expectText(document['madeBy'], 'document.madeBy'),
    currency: currency === undefined ? undefined : expectCurrency(currency, 'document.currency'),
    params,
    fit: reviveFit(expectObject(document['fit'], 'document.fit'), params.scores),
  })
}

function reviveFit(fit: Json, scores: number): RfmModel['fit'] {
  if (fit['source'] === 'given') return { source: 'given' }
  if (fit['source'] === 'quantiles') return reviveReport(fit, scores)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'quantiles' or 'given'", fit['source'])
}

function reviveReport(fit: Json, scores: number): RfmReport {
  expectKnownKeys(fit, ['source', 'observations', 'given', 'counts', 'warnings', 'dropped'], 'document.fit')
  return {
    source: 'quantiles',
    observations: expectPositive(fit['observations'], 'document.fit.observations'),
    given: expectList(fit['given'], 'document.fit.given').map((name, i) => dimension(name, `document.fit.given[${i}]`)),
    counts: reviveCounts(expectObject(fit['counts'], 'document.fit.counts'), scores),
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
    dropped: reviveDropped(fit['dropped'], 'document.fit.dropped'),
  }
}

function reviveCounts(counts: Json, scores: number): PerDimension<readonly number[]> {
  expectKnownKeys(counts, DIMENSIONS, 'document.fit.counts')
  const list = (name: RfmDimension): readonly number[] => {
    const path = `document.fit.counts.${name}`
    const cells = expectList(counts[name], path)
    if (cells.length !== scores) return reject('LENGTH_MISMATCH', path, `${scores} counts`, cells)
    return cells.map((cell, i) => expectInteger(cell, `${path}[${i}]`))
  }
  return { recency: list('recency'), frequency: list('frequency'), monetary: list('monetary') }
}

function dimension(name: unknown, path: string): RfmDimension {
  return DIMENSIONS.find(known => known === name) ?? reject('INVALID_DOCUMENT', path, 'a dimension', name)
}
