import { expectFinite, expectInteger, expectKnownKeys, expectObject, expectPositive, reject } from '../errors/index.js'
import type { TimeUnit } from '../money/index.js'
import { expectTimeUnit } from '../money/index.js'
import type { ParameterTable, ParamsOf } from './parameters.js'
import { checkParams } from './parameters.js'
import type { Dropped, DropReason, FitReport, LikelihoodReport, Warning, WarningCode } from './report.js'
import { DROP_REASONS, WARNING_CODES } from './report.js'

type Json = Readonly<Record<string, unknown>>

/** What every document of a parameter table holds beside its kind and version. */
export interface RevivedFields<P> {
  readonly madeBy: string
  readonly timeUnit?: TimeUnit
  readonly params: P
  readonly fit: FitReport<P>
}

/**
 * The fields of a document read from JSON, each checked: what is revived is as good as what was fitted.
 *
 * @throws ClienteleError naming the first field that is missing or wrong.
 * @example
 * import { positive, reviveFields } from 'clientele/model'
 * const json = { madeBy: 'clientele 0.1.0', params: { rate: 0.5 }, fit: { source: 'given' } }
 * reviveFields({ rate: positive('purchases in a unit of time') }, json).params // => { rate: 0.5 }
 */
export function reviveFields<T extends ParameterTable>(table: T, document: Json): RevivedFields<ParamsOf<T>> {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'timeUnit', 'params', 'fit'], 'document')
  const unit = document['timeUnit']
  return {
    madeBy: text(document['madeBy'], 'document.madeBy'),
    ...(unit === undefined ? {} : { timeUnit: expectTimeUnit(unit, 'document.timeUnit') }),
    params: checkParams(table, document['params'], 'document.params'),
    fit: reviveFit(table, expectObject(document['fit'], 'document.fit')),
  }
}

const REPORT_FIELDS = [
  'source',
  'converged',
  'iterations',
  'evaluations',
  'observations',
  'logLikelihood',
  'aic',
  'bic',
  'standardErrors',
  'covariance',
  'conditionNumber',
  'warnings',
  'dropped',
]

function reviveFit<T extends ParameterTable>(table: T, fit: Json): FitReport<ParamsOf<T>> {
  if (fit['source'] === 'given') return { source: 'given' }
  if (fit['source'] === 'likelihood') return reviveReport(table, fit)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'likelihood' or 'given'", fit['source'])
}

function reviveReport<T extends ParameterTable>(table: T, fit: Json): LikelihoodReport<ParamsOf<T>> {
  const number = (name: string): number => expectFinite(fit[name], `document.fit.${name}`)
  const count = (name: string): number => expectInteger(fit[name], `document.fit.${name}`)
  expectKnownKeys(fit, REPORT_FIELDS, 'document.fit')
  const { standardErrors, covariance, conditionNumber } = fit
  const size = Object.keys(table).length
  return {
    source: 'likelihood',
    converged: flag(fit['converged'], 'document.fit.converged'),
    iterations: count('iterations'),
    evaluations: count('evaluations'),
    observations: expectPositive(fit['observations'], 'document.fit.observations'),
    logLikelihood: number('logLikelihood'),
    aic: number('aic'),
    bic: number('bic'),
    ...(standardErrors === undefined
      ? {}
      : { standardErrors: checkParams(table, standardErrors, 'document.fit.standardErrors') }),
    ...(covariance === undefined ? {} : { covariance: matrix(covariance, size, 'document.fit.covariance') }),
    ...(conditionNumber === undefined ? {} : { conditionNumber: number('conditionNumber') }),
    warnings: list(fit['warnings'], 'document.fit.warnings').map(warning),
    dropped: list(fit['dropped'], 'document.fit.dropped').map(dropped),
  }
}

function warning(value: unknown, index: number): Warning {
  const path = `document.fit.warnings[${index}]`
  const fields = expectObject(value, path)
  const code = WARNING_CODES.find((known: WarningCode) => known === fields['code'])
  if (code === undefined) return reject('INVALID_DOCUMENT', `${path}.code`, 'a known warning code', fields['code'])
  const about = fields['path']
  return {
    code,
    message: text(fields['message'], `${path}.message`),
    ...(about === undefined ? {} : { path: text(about, `${path}.path`) }),
  }
}

function dropped(value: unknown, index: number): Dropped {
  const path = `document.fit.dropped[${index}]`
  const fields = expectObject(value, path)
  const reason = DROP_REASONS.find((known: DropReason) => known === fields['reason'])
  if (reason === undefined) return reject('INVALID_DOCUMENT', `${path}.reason`, 'a known reason', fields['reason'])
  return { reason, count: expectInteger(fields['count'], `${path}.count`) }
}

function matrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = list(value, path)
  if (rows.length !== size) return reject('LENGTH_MISMATCH', path, `${size} rows`, value)
  return rows.map((row, i) => {
    const cells = list(row, `${path}[${i}]`)
    if (cells.length !== size) return reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers`, row)
    return cells.map((cell, j) => expectFinite(cell, `${path}[${i}][${j}]`))
  })
}

function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : reject('INVALID_TYPE', path, 'an array', value)
}

function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : reject('INVALID_TYPE', path, 'text', value)
}

function flag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}
