import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { reviveWarnings } from '../../../model/index.js'
import { expectTimeUnit } from '../../../money/core.js'
import { readSquare } from '../../read-square.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './params.js'
import type { ColumnsTest, FailureTimeErrors, FailureTimeModel, FailureTimeParams, FailureTimeReport } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads an accelerated failure time model back from JSON. */
export const codec: Codec<FailureTimeModel> = Object.freeze<Codec<FailureTimeModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): FailureTimeModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'timeUnit', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const timeUnit = expectTimeUnit(document['timeUnit'], 'document.timeUnit')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), params)
  return seal(params, timeUnit, fit, expectText(document['madeBy'], 'document.madeBy'))
}

const FIELDS = [
  'source',
  'converged',
  'iterations',
  'observations',
  'events',
  'logLikelihood',
  'nullLogLikelihood',
  'columnsTest',
  'aic',
  'bic',
  'standardErrors',
  'covariance',
  'warnings',
]

function reviveFit(fit: Json, params: FailureTimeParams): FailureTimeModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] !== 'likelihood') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'likelihood' or 'given'", fit['source'])
  }
  expectKnownKeys(fit, FIELDS, 'document.fit')
  return reviveReport(fit, params)
}

function reviveReport(fit: Json, params: FailureTimeParams): FailureTimeReport {
  const finite = (name: string): number => expectFinite(fit[name], `document.fit.${name}`)
  const { converged } = fit
  if (typeof converged !== 'boolean') {
    return reject('INVALID_TYPE', 'document.fit.converged', 'true or false', converged)
  }
  return {
    source: 'likelihood',
    converged,
    iterations: expectInteger(fit['iterations'], 'document.fit.iterations', 0),
    observations: expectPositive(fit['observations'], 'document.fit.observations'),
    events: expectPositive(fit['events'], 'document.fit.events'),
    logLikelihood: finite('logLikelihood'),
    nullLogLikelihood: finite('nullLogLikelihood'),
    ...(fit['columnsTest'] === undefined ? {} : { columnsTest: reviveTest(fit['columnsTest']) }),
    aic: finite('aic'),
    bic: finite('bic'),
    ...(fit['standardErrors'] === undefined ? {} : reviveErrors(fit, params)),
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
  }
}

function reviveTest(value: unknown): ColumnsTest {
  const path = 'document.fit.columnsTest'
  const test = expectObject(value, path)
  expectKnownKeys(test, ['chiSquare', 'degreesOfFreedom', 'pValue'], path)
  return {
    chiSquare: expectNonNegative(test['chiSquare'], `${path}.chiSquare`),
    degreesOfFreedom: expectInteger(test['degreesOfFreedom'], `${path}.degreesOfFreedom`, 1),
    pValue: expectNonNegative(test['pValue'], `${path}.pValue`),
  }
}

function reviveErrors(fit: Json, params: FailureTimeParams): Pick<FailureTimeReport, 'standardErrors' | 'covariance'> {
  const path = 'document.fit.standardErrors'
  const errors = expectObject(fit['standardErrors'], path)
  expectKnownKeys(errors, ['intercept', 'coefficients', 'logScale'], path)
  const names = Object.keys(params.coefficients)
  const given = expectObject(errors['coefficients'], `${path}.coefficients`)
  expectKnownKeys(given, names, `${path}.coefficients`)
  const hasScale = params.distribution !== 'exponential'
  const standardErrors: FailureTimeErrors = {
    intercept: expectNonNegative(errors['intercept'], `${path}.intercept`),
    coefficients: Object.fromEntries(
      names.map(name => [name, expectNonNegative(given[name], `${path}.coefficients.${name}`)]),
    ),
    ...(hasScale ? { logScale: expectNonNegative(errors['logScale'], `${path}.logScale`) } : {}),
  }
  const size = names.length + (hasScale ? 2 : 1)
  return { standardErrors, covariance: readSquare(fit['covariance'], size, 'document.fit.covariance') }
}
