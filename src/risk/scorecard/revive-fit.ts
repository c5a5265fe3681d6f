/**
 * The report of a scorecard, read back from JSON.
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
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import { reviveDropped, reviveWarnings } from '../../model/index.js'
import type { RoundingReport, ScorecardModel, ScorecardParams, ScorecardReport, VariableReport } from './document.js'
import type { SelectionStep } from './stepwise.js'

type Json = Readonly<Record<string, unknown>>

const REPORT = [
  'source',
  'converged',
  'iterations',
  'observations',
  'goods',
  'bads',
  'logLikelihood',
  'aic',
  'bic',
  'interceptError',
  'standardErrors',
  'covariance',
  'eventsPerVariable',
  'areaUnderCurve',
  'variables',
  'selection',
  'rounding',
  'warnings',
  'dropped',
] as const
const FATES = ['kept', 'missing', 'identical', 'one-bin', 'weak', 'collinear', 'not-selected'] as const

export function reviveFit(value: unknown, params: ScorecardParams): ScorecardModel['fit'] {
  const fit = expectObject(value, 'document.fit')
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] === 'regression') return reviveReport(fit, params)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'regression' or 'given'", fit['source'])
}

function reviveReport(fit: Json, { characteristics }: ScorecardParams): ScorecardReport {
  expectKnownKeys(fit, REPORT, 'document.fit')
  const names = characteristics.map(({ name }) => name)
  const { interceptError, standardErrors, covariance } = fit
  return {
    source: 'regression',
    converged: flag(fit['converged'], 'document.fit.converged'),
    iterations: expectInteger(fit['iterations'], 'document.fit.iterations'),
    observations: expectPositive(fit['observations'], 'document.fit.observations'),
    goods: expectPositive(fit['goods'], 'document.fit.goods'),
    bads: expectPositive(fit['bads'], 'document.fit.bads'),
    logLikelihood: expectFinite(fit['logLikelihood'], 'document.fit.logLikelihood'),
    aic: expectFinite(fit['aic'], 'document.fit.aic'),
    bic: expectFinite(fit['bic'], 'document.fit.bic'),
    ...(interceptError !== undefined && {
      interceptError: expectNonNegative(interceptError, 'document.fit.interceptError'),
    }),
    ...(standardErrors !== undefined && {
      standardErrors: reviveErrors(expectObject(standardErrors, 'document.fit.standardErrors'), names),
    }),
    ...(covariance !== undefined && { covariance: reviveMatrix(covariance, names.length + 1) }),
    eventsPerVariable: expectPositive(fit['eventsPerVariable'], 'document.fit.eventsPerVariable'),
    areaUnderCurve: share(fit['areaUnderCurve'], 'document.fit.areaUnderCurve'),
    variables: expectList(fit['variables'], 'document.fit.variables').map((variable, i) =>
      reviveVariable(variable, `document.fit.variables[${i}]`),
    ),
    selection: expectList(fit['selection'], 'document.fit.selection').map((step, i) =>
      reviveStep(step, `document.fit.selection[${i}]`),
    ),
    rounding: reviveRounding(expectObject(fit['rounding'], 'document.fit.rounding')),
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
    dropped: reviveDropped(fit['dropped'], 'document.fit.dropped'),
  }
}

function reviveErrors(given: Json, names: readonly string[]): Readonly<Record<string, number>> {
  const path = 'document.fit.standardErrors'
  expectKnownKeys(given, names, path)
  return Object.fromEntries(names.map(name => [name, expectNonNegative(given[name], `${path}.${name}`)]))
}

function reviveMatrix(value: unknown, size: number): readonly (readonly number[])[] {
  const path = 'document.fit.covariance'
  const rows = expectList(value, path)
  if (rows.length !== size) reject('LENGTH_MISMATCH', path, `${size} rows`, value)
  return rows.map((row, i) => {
    const cells = expectList(row, `${path}[${i}]`)
    if (cells.length !== size) reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers`, row)
    return cells.map((cell, j) => expectFinite(cell, `${path}[${i}][${j}]`))
  })
}

function reviveVariable(value: unknown, path: string): VariableReport {
  const given = expectObject(value, path)
  const optional = ['identicalShare', 'informationValue', 'varianceInflation'] as const
  expectKnownKeys(given, ['name', 'fate', 'missingShare', ...optional], path)
  return {
    name: expectText(given['name'], `${path}.name`),
    fate: expectOneOf(given['fate'], FATES, `${path}.fate`),
    missingShare: share(given['missingShare'], `${path}.missingShare`),
    ...Object.fromEntries(
      optional
        .filter(name => given[name] !== undefined)
        .map(name => [name, expectNonNegative(given[name], `${path}.${name}`)]),
    ),
  }
}

function reviveStep(value: unknown, path: string): SelectionStep {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['action', 'variable', 'variables', 'deviance', 'aic', 'bic', 'pValue'], path)
  const { variable, pValue } = given
  return {
    action: expectOneOf(given['action'], ['start', 'add', 'remove'], `${path}.action`),
    ...(variable !== undefined && { variable: expectText(variable, `${path}.variable`) }),
    variables: expectInteger(given['variables'], `${path}.variables`),
    deviance: expectNonNegative(given['deviance'], `${path}.deviance`),
    aic: expectFinite(given['aic'], `${path}.aic`),
    bic: expectFinite(given['bic'], `${path}.bic`),
    ...(pValue !== undefined && { pValue: share(pValue, `${path}.pValue`) }),
  }
}

function reviveRounding(given: Json): RoundingReport {
  const path = 'document.fit.rounding'
  expectKnownKeys(given, ['meanError', 'largestError', 'reversedPairs'], path)
  return {
    meanError: expectFinite(given['meanError'], `${path}.meanError`),
    largestError: expectNonNegative(given['largestError'], `${path}.largestError`),
    reversedPairs: share(given['reversedPairs'], `${path}.reversedPairs`),
  }
}

function share(value: unknown, path: string): number {
  const number = expectNonNegative(value, path)
  return number <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}

function flag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}
