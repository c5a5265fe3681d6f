import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { KIND, readParams, seal, VERSION } from './model.js'
import type { ChurnProbability, ChurnReport, ChurnWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a document of churn probabilities back from JSON. */
export const codec: Codec<ChurnProbability> = Object.freeze<Codec<ChurnProbability>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): ChurnProbability {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'))
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json): ChurnProbability['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] === 'searched') return reviveReport(fit)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
}

const FIGURES = ['auc', 'skill', 'topLift'] as const
const FIELDS = ['source', 'observations', 'events', 'ridge', 'validation', 'foretold', ...FIGURES, 'warnings']

function reviveReport(fit: Json): ChurnReport {
  expectKnownKeys(fit, FIELDS, 'document.fit')
  const figures = FIGURES.flatMap(name =>
    fit[name] === undefined ? [] : [[name, expectFinite(fit[name], `document.fit.${name}`)] as const],
  )
  return {
    source: 'searched',
    observations: expectInteger(fit['observations'], 'document.fit.observations', 1),
    events: expectInteger(fit['events'], 'document.fit.events', 1),
    ridge: expectNonNegative(fit['ridge'], 'document.fit.ridge'),
    validation: expectOneOf(fit['validation'], ['folds', 'later-dates'], 'document.fit.validation'),
    foretold: expectInteger(fit['foretold'], 'document.fit.foretold'),
    ...Object.fromEntries(figures),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

const CODES = ['NO_SKILL', 'RECALIBRATED', 'NOT_VALIDATED', 'NOT_CONVERGED'] as const

function reviveWarning(value: unknown, i: number): ChurnWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], CODES, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
