import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import type { CalibrationReport, PdCalibration } from './document.js'
import { KIND, seal, VERSION } from './model.js'
import { completeParams } from './params.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a calibration back from JSON. */
export const codec: Codec<PdCalibration> = Object.freeze<Codec<PdCalibration>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): PdCalibration {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const given = expectObject(document['params'], 'document.params')
  // What a caller may leave to defaults, a document must say: defaults may differ from version to version.
  for (const name of ['floor', 'cap']) {
    if (given[name] === undefined) reject('MISSING_VALUE', `document.params.${name}`, 'a value', undefined)
  }
  return seal({
    madeBy: expectText(document['madeBy'], 'document.madeBy'),
    params: completeParams(given, 'document.params'),
    fit: reviveFit(expectObject(document['fit'], 'document.fit')),
  })
}

function reviveFit(fit: Json): PdCalibration['fit'] {
  if (fit['source'] === 'given') return { source: 'given' }
  if (fit['source'] === 'central-tendency') return reviveReport(fit)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'central-tendency' or 'given'", fit['source'])
}

function reviveReport(fit: Json): CalibrationReport {
  const known = ['source', 'target', 'observations', 'meanBefore', 'meanAfter', 'atFloor', 'atCap']
  expectKnownKeys(fit, known, 'document.fit')
  const number = (name: string): number => expectFinite(fit[name], `document.fit.${name}`)
  const count = (name: string): number => expectInteger(fit[name], `document.fit.${name}`)
  return {
    source: 'central-tendency',
    target: number('target'),
    observations: count('observations'),
    meanBefore: number('meanBefore'),
    meanAfter: number('meanAfter'),
    atFloor: count('atFloor'),
    atCap: count('atCap'),
  }
}
