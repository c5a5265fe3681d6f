/**
 * The report of a Cox fit, read back from JSON.
 *
 * @module
 */
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
} from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { reviveWarnings } from '../../../model/index.js'
import { readByColumn } from './params.js'
import type { CoxModel, CoxTest, FirthReport, RobustErrors } from './types.js'

type Json = Readonly<Record<string, unknown>>
type Names = readonly string[]

const FIELDS = [
  'source',
  'ties',
  'observations',
  'events',
  'logLikelihood',
  'nullLogLikelihood',
  'penalizedLogLikelihood',
  'degreesOfFreedom',
  'aic',
  'bic',
  'likelihoodRatioTest',
  'waldTest',
  'scoreTest',
  'ridge',
  'standardErrors',
  'covariance',
  'robust',
  'firth',
  'converged',
  'iterations',
  'warnings',
]

/** What a fit found, or that parameters were given. */
export function reviveFit(value: unknown, names: Names, path: string): CoxModel['fit'] {
  const fit = expectObject(value, path)
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], path)
    return { source: 'given' }
  }
  const { source, converged } = fit
  if (source !== 'partial-likelihood')
    return reject('INVALID_DOCUMENT', `${path}.source`, "'partial-likelihood' or 'given'", source)
  expectKnownKeys(fit, FIELDS, path)
  if (typeof converged !== 'boolean') return reject('INVALID_TYPE', `${path}.converged`, 'true or false', converged)
  const number = (name: string): number => expectFinite(fit[name], `${path}.${name}`)
  return {
    source,
    ties: expectOneOf(fit['ties'], ['efron', 'breslow', 'exact'], `${path}.ties`),
    observations: expectInteger(fit['observations'], `${path}.observations`, 1),
    events: expectInteger(fit['events'], `${path}.events`, 1),
    logLikelihood: number('logLikelihood'),
    nullLogLikelihood: number('nullLogLikelihood'),
    ...optional(fit, 'penalizedLogLikelihood', path, expectFinite),
    degreesOfFreedom: expectNonNegative(fit['degreesOfFreedom'], `${path}.degreesOfFreedom`),
    aic: number('aic'),
    bic: number('bic'),
    likelihoodRatioTest: reviveTest(fit['likelihoodRatioTest'], `${path}.likelihoodRatioTest`),
    ...optional(fit, 'waldTest', path, reviveTest),
    ...optional(fit, 'scoreTest', path, reviveTest),
    ...optional(fit, 'ridge', path, (given, at) => readByColumn(given, names, at)),
    ...optional(fit, 'standardErrors', path, (given, at) => readByColumn(given, names, at)),
    ...optional(fit, 'covariance', path, (given, at) => reviveMatrix(given, names.length, at)),
    ...optional(fit, 'robust', path, (given, at) => reviveRobust(given, names, at)),
    ...optional(fit, 'firth', path, (given, at) => reviveFirth(given, names, at)),
    converged,
    iterations: expectInteger(fit['iterations'], `${path}.iterations`),
    warnings: reviveWarnings(fit['warnings'], `${path}.warnings`),
  }
}

/** A field that may be absent, under its own name. */
function optional<Name extends string, T>(
  fields: Json,
  name: Name,
  path: string,
  read: (value: unknown, path: string) => T,
): { readonly [key in Name]?: T } {
  const value = fields[name]
  if (value === undefined) return {}
  const found: { [key in Name]?: T } = {}
  found[name] = read(value, `${path}.${name}`)
  return found
}

function reviveTest(value: unknown, path: string): CoxTest {
  const test = expectObject(value, path)
  expectKnownKeys(test, ['statistic', 'degreesOfFreedom', 'pValue'], path)
  return {
    statistic: expectFinite(test['statistic'], `${path}.statistic`),
    degreesOfFreedom: expectNonNegative(test['degreesOfFreedom'], `${path}.degreesOfFreedom`),
    pValue: expectNonNegative(test['pValue'], `${path}.pValue`),
  }
}

function reviveMatrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = Array.from(expectList(value, path))
  if (rows.length !== size) reject('LENGTH_MISMATCH', path, `${size} rows`, rows)
  return rows.map((row, j) => {
    const cells = Array.from(expectList(row, `${path}[${j}]`))
    if (cells.length !== size) reject('LENGTH_MISMATCH', `${path}[${j}]`, `${size} numbers`, cells)
    return cells.map((cell, k) => expectFinite(cell, `${path}[${j}][${k}]`))
  })
}

function reviveRobust(value: unknown, names: Names, path: string): RobustErrors {
  const robust = expectObject(value, path)
  expectKnownKeys(robust, ['standardErrors', 'covariance', 'clusters', 'waldTest'], path)
  return {
    standardErrors: readByColumn(robust['standardErrors'], names, `${path}.standardErrors`),
    covariance: reviveMatrix(robust['covariance'], names.length, `${path}.covariance`),
    clusters: expectInteger(robust['clusters'], `${path}.clusters`, 1),
    ...optional(robust, 'waldTest', path, reviveTest),
  }
}

function reviveFirth(value: unknown, names: Names, path: string): FirthReport {
  const firth = expectObject(value, path)
  expectKnownKeys(firth, ['intervals', 'tests'], path)
  const byName = <T>(field: string, read: (value: unknown, path: string) => T): Readonly<Record<string, T>> => {
    const given = expectObject(firth[field], `${path}.${field}`)
    expectKnownKeys(given, names, `${path}.${field}`)
    return Object.fromEntries(names.map(name => [name, read(given[name], `${path}.${field}.${name}`)]))
  }
  return { intervals: byName('intervals', reviveInterval), tests: byName('tests', reviveTest) }
}

function reviveInterval(value: unknown, path: string): Interval {
  const interval = expectObject(value, path)
  expectKnownKeys(interval, ['lower', 'upper', 'level', 'kind', 'method', 'unbounded', 'note'], path)
  return {
    lower: expectFinite(interval['lower'], `${path}.lower`),
    upper: expectFinite(interval['upper'], `${path}.upper`),
    level: expectFinite(interval['level'], `${path}.level`),
    kind: expectOneOf(interval['kind'], ['confidence', 'credible', 'predictive'], `${path}.kind`),
    method: expectText(interval['method'], `${path}.method`),
    ...optional(interval, 'unbounded', path, (given, at) => expectOneOf(given, ['lower', 'upper', 'both'], at)),
    ...optional(interval, 'note', path, expectText),
  }
}
