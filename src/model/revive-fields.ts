import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../errors/index.js'
import type { TimeUnit } from '../money/core.js'
import { expectCurrency, expectTimeUnit } from '../money/core.js'
import type { Effects, Process } from './effects.js'
import { checkEffects, freeEffects } from './effects.js'
import type { ParameterTable, ParamsOf } from './parameters.js'
import { checkParams, checkPositives, real } from './parameters.js'
import type { EffectErrors, FitReport, LikelihoodReport } from './report.js'
import { reviveDropped, reviveWarnings } from './revive-report.js'

type Json = Readonly<Record<string, unknown>>

/** What every document of a parameter table holds beside its kind and version. */
export interface RevivedFields<P, Estimated = P> {
  readonly madeBy: string
  readonly timeUnit?: TimeUnit
  readonly currency?: string
  readonly params: P
  readonly effects?: Effects
  readonly fit: FitReport<Estimated>
}

/**
 * The fields of a document read from JSON, each checked, also against each other: a covariance is symmetric, and `aic`
 * and `bic` follow from `logLikelihood`. What is revived is as good as what was fitted. A third argument gives the table
 * of parameters that a report is about, where that is not all of them; a fourth says on what covariates may act, nothing
 * by default.
 *
 * @throws ClienteleError naming the first field that is missing or wrong.
 * @example
 * import { positive, reviveFields } from 'clientele/model'
 * const json = { madeBy: 'clientele 0.1.0', params: { rate: 0.5 }, fit: { source: 'given' } }
 * reviveFields({ rate: positive('purchases in a unit of time') }, json).params // => { rate: 0.5 }
 */
export function reviveFields<T extends ParameterTable>(table: T, document: Json): RevivedFields<ParamsOf<T>>
export function reviveFields<T extends ParameterTable, E extends ParameterTable>(
  table: T,
  document: Json,
  estimated: E,
  processes?: readonly Process[],
): RevivedFields<ParamsOf<T>, ParamsOf<E>>
export function reviveFields(
  table: ParameterTable,
  document: Json,
  estimated: ParameterTable = table,
  processes: readonly Process[] = [],
): RevivedFields<ParamsOf<ParameterTable>> {
  expectKnownKeys(document, [...FIELDS, ...(processes.length === 0 ? [] : ['effects'])], 'document')
  const { timeUnit, currency } = document
  const effects =
    document['effects'] === undefined ? undefined : checkEffects(document['effects'], 'document.effects', processes)
  return {
    madeBy: expectText(document['madeBy'], 'document.madeBy'),
    ...(timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'document.timeUnit') }),
    ...(currency === undefined ? {} : { currency: expectCurrency(currency, 'document.currency') }),
    params: checkParams(table, document['params'], 'document.params'),
    ...(effects === undefined ? {} : { effects }),
    fit: reviveFit(estimated, expectObject(document['fit'], 'document.fit'), effects),
  }
}

const FIELDS = ['kind', 'version', 'madeBy', 'timeUnit', 'currency', 'params', 'fit']

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

function reviveFit<T extends ParameterTable>(table: T, fit: Json, effects?: Effects): FitReport<ParamsOf<T>> {
  if (fit['source'] === 'given') return { source: 'given' }
  if (fit['source'] === 'likelihood') return reviveReport(table, fit, effects)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'likelihood' or 'given'", fit['source'])
}

function reviveReport<T extends ParameterTable>(
  table: T,
  fit: Json,
  effects: Effects | undefined,
): LikelihoodReport<ParamsOf<T>> {
  const number = (name: string): number => expectFinite(fit[name], `document.fit.${name}`)
  const count = (name: string): number => expectInteger(fit[name], `document.fit.${name}`)
  const ofEffects = ['penalty', 'effectErrors']
  expectKnownKeys(fit, effects ? [...REPORT_FIELDS, ...ofEffects] : REPORT_FIELDS, 'document.fit')
  const { standardErrors, effectErrors, covariance, conditionNumber, penalty } = fit
  const size = Object.keys(table).length + (effects ? freeEffects(effects).length : 0)
  const observations = expectPositive(fit['observations'], 'document.fit.observations')
  const logLikelihood = number('logLikelihood')
  const criterion = (name: string, penalty: number): number => {
    const expected = penalty - 2 * logLikelihood
    const value = number(name)
    if (isClose(value, expected, Math.abs(penalty) + 2 * Math.abs(logLikelihood))) return value
    return reject('INVALID_DOCUMENT', `document.fit.${name}`, `${expected}, as logLikelihood says`, value)
  }
  return {
    source: 'likelihood',
    converged: flag(fit['converged'], 'document.fit.converged'),
    iterations: count('iterations'),
    evaluations: count('evaluations'),
    observations,
    logLikelihood,
    ...(penalty === undefined ? {} : { penalty: expectNonNegative(penalty, 'document.fit.penalty') }),
    aic: criterion('aic', 2 * size),
    bic: criterion('bic', size * Math.log(observations)),
    ...(standardErrors === undefined
      ? {}
      : { standardErrors: checkPositives(table, standardErrors, 'document.fit.standardErrors') }),
    ...(effects === undefined || effectErrors === undefined
      ? {}
      : { effectErrors: errorsOf(effects, effectErrors, 'document.fit.effectErrors') }),
    ...(covariance === undefined ? {} : { covariance: matrix(covariance, size, 'document.fit.covariance') }),
    ...(conditionNumber === undefined ? {} : { conditionNumber: number('conditionNumber') }),
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
    dropped: reviveDropped(fit['dropped'], 'document.fit.dropped'),
  }
}

/** One error > 0 per effect. */
function errorsOf({ equal: _, ...effects }: Effects, value: unknown, path: string): EffectErrors {
  const errors = expectObject(value, path)
  expectKnownKeys(errors, Object.keys(effects), path)
  const checked = Object.entries(effects).map(([process, ofProcess]) => {
    const names = Object.fromEntries(Object.keys(ofProcess).map(name => [name, real(name)]))
    return [process, checkPositives(names, errors[process], `${path}.${process}`)]
  })
  return Object.fromEntries(checked)
}

function matrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const rows = expectList(value, path)
  if (rows.length !== size) return reject('LENGTH_MISMATCH', path, `${size} rows`, value)
  const cells = rows.map((row, i) => {
    const list = expectList(row, `${path}[${i}]`)
    if (list.length !== size) return reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers`, row)
    return list.map((cell, j) => expectFinite(cell, `${path}[${i}][${j}]`))
  })
  expectSymmetric(cells, path)
  return cells
}

function expectSymmetric(cells: readonly (readonly number[])[], path: string): void {
  for (let i = 0; i < cells.length; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [cells[i]![j]!, cells[j]![i]!]
      if (isClose(below, above, Math.abs(above))) continue
      reject('INVALID_DOCUMENT', `${path}[${i}][${j}]`, `${above}, as a covariance is symmetric`, below)
    }
  }
}

/** Digits that another writer of JSON may round away. */
const ROUNDING = 1e-9

function isClose(value: number, expected: number, scale: number): boolean {
  return Math.abs(value - expected) <= ROUNDING * scale
}

function flag(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : reject('INVALID_TYPE', path, 'true or false', value)
}
