import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { reviveWarnings } from '../../model/index.js'
import type { BinningReport, BinTable, CategoryParams, ConstraintCosts, NumericParams, Shape } from './document.js'
import { binNames } from './labels.js'
import { completeLimits, LIMITS } from './options.js'
import { tableOf } from './table-of.js'

type Json = Readonly<Record<string, unknown>>

const TABLE = ['rows', 'observations', 'goods', 'bads', 'informationValue', 'trend', 'smoothing', 'smoothedBins']
const SHAPES: readonly Shape[] = ['free', 'increasing', 'decreasing', 'peak', 'valley']

/** A report of bins read from JSON: counts are checked, and all that follows from them is worked out again. */
export function reviveFit(value: unknown, params: NumericParams | CategoryParams): BinningReport {
  const fit = expectObject(value, 'document.fit')
  const { source } = fit
  if (source === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source }
  }
  if (source !== 'counted' && source !== 'optimum') {
    return reject('INVALID_DOCUMENT', 'document.fit.source', "'optimum', 'counted' or 'given'", source)
  }
  const searched = source === 'optimum' ? ['limits', 'preBins', 'reachable', 'costs'] : []
  expectKnownKeys(fit, ['source', ...TABLE, 'warnings', ...searched], 'document.fit')
  const table = reviveTable(fit, params)
  const warnings = reviveWarnings(fit['warnings'], 'document.fit.warnings')
  if (source === 'counted') return { source, ...table, warnings }
  const limits = expectObject(fit['limits'], 'document.fit.limits')
  expectKnownKeys(limits, LIMITS, 'document.fit.limits')
  for (const name of LIMITS) if (limits[name] === undefined) missing(`document.fit.limits.${name}`)
  return {
    source,
    ...table,
    limits: completeLimits(limits, 'document.fit.limits'),
    preBins: expectInteger(fit['preBins'], 'document.fit.preBins', 1),
    ...('reachable' in fit && { reachable: reviveReachable(fit['reachable']) }),
    costs: reviveCosts(expectObject(fit['costs'], 'document.fit.costs')),
    warnings,
  }
}

function reviveTable(fit: Json, params: NumericParams | CategoryParams): BinTable {
  const path = 'document.fit.rows'
  const rows = expectList(fit['rows'], path)
  const names = binNames(params)
  if (rows.length !== names.length) reject('LENGTH_MISMATCH', path, `${names.length} rows, one per bin`, rows)
  const tallies = rows.map((value, i) => {
    const row = expectObject(value, `${path}[${i}]`)
    return {
      count: expectInteger(row['count'], `${path}[${i}].count`),
      goods: expectNonNegative(row['goods'], `${path}[${i}].goods`),
      bads: expectNonNegative(row['bads'], `${path}[${i}].bads`),
    }
  })
  const smoothing = expectPositive(fit['smoothing'], 'document.fit.smoothing')
  const table = tableOf(names, tallies, { weightOfEvidence: params.weightOfEvidence, smoothing })
  expectSame(fit['informationValue'], table.informationValue, 'document.fit.informationValue')
  for (const [i, { weightOfEvidence }] of table.rows.entries()) {
    const weight = params.weights[i]
    if (weightOfEvidence !== undefined) expectSame(weight, weightOfEvidence, `document.params.weights[${i}]`)
    else if (weight !== null)
      reject('INVALID_DOCUMENT', `document.params.weights[${i}]`, 'null: nobody was there', weight)
  }
  return table
}

/** Within what engines differ by, and sums of weights in another order. */
function expectSame(value: unknown, counted: number, path: string): void {
  if (Math.abs(expectFinite(value, path) - counted) <= 1e-9 * (1 + Math.abs(counted))) return
  reject('INVALID_DOCUMENT', path, `${counted}, as the rows count`, value)
}

function reviveReachable(value: unknown): Readonly<Record<Shape, number>> {
  const path = 'document.fit.reachable'
  const given = expectObject(value, path)
  expectKnownKeys(given, SHAPES, path)
  const of = (shape: Shape): number => expectNonNegative(given[shape], `${path}.${shape}`)
  return {
    free: of('free'),
    increasing: of('increasing'),
    decreasing: of('decreasing'),
    peak: of('peak'),
    valley: of('valley'),
  }
}

function reviveCosts(costs: Json): ConstraintCosts {
  expectKnownKeys(costs, ['trend', 'minimum', 'maximumBins'], 'document.fit.costs')
  return {
    trend: expectNonNegative(costs['trend'], 'document.fit.costs.trend'),
    minimum: expectNonNegative(costs['minimum'], 'document.fit.costs.minimum'),
    maximumBins: expectNonNegative(costs['maximumBins'], 'document.fit.costs.maximumBins'),
  }
}

function missing(path: string): never {
  return reject('MISSING_VALUE', path, 'a value', undefined)
}
