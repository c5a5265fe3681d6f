/**
 * The golden records of path models: quality, effects, prediction.
 */
import type { PathModel } from '../../src/satisfaction/path-model/index.js'
import {
  crossLoadings,
  discriminantValidity,
  effectSizes,
  explainedVariance,
  pathCollinearity,
  pathDescriptives,
  pathEffects,
  pathReliability,
  refittedEffectSizes,
  unidimensionality,
} from '../../src/satisfaction/path-quality/index.js'
import { fittedOf, labelledLike, plsModelOf } from './pls-models.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const pathQualityAdapters: readonly Adapter[] = [
  { family: /^(summary\(\)\$)?reliability$/, answer: record => ({ ours: reliability(record) }) },
  { family: /^unidimensionality:/, answer: record => ({ ours: components(record) }) },
  { family: /(^|\$)htmt$/, answer: record => ({ ours: htmt(record) }) },
  { family: /^flCriteria$/, answer: record => ({ ours: fornellLarcker(record) }) },
  { family: /^crossLoadings$/, answer: record => ({ ours: loadingsOnAll(record) }) },
  { family: /^(summary\(\)\$)?fSquare$/, answer: record => ({ ours: fSquares(record) }) },
  { family: /^itemVifs$/, answer: record => ({ ours: itemFactors(record) }) },
  { family: /^antecedentVifs$/, answer: record => ({ ours: antecedentFactors(record) }) },
  { family: /^(summary\(\)\$total_effects|totalEffects)$/, answer: record => ({ ours: effects(record, 'total') }) },
  { family: /^totalIndirectEffects$/, answer: record => ({ ours: effects(record, 'indirect') }) },
  { family: /^effects direct/, answer: record => ({ ours: { rows: allEffects(record) } }) },
  { family: /^pathsReport$/, answer: record => ({ ours: report(record) }) },
  { family: /^itCriteria$/, answer: record => ({ ours: criteria(record) }) },
  { family: /^descriptives$/, answer: record => ({ ours: descriptives(record) }) },
]

function named<T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map(entry => [entry.name, entry]))
}

/** The records call the standardised alpha alpha, and write 1 where a single item or mode B has no figure. */
function reliability(record: GoldenRecord): unknown {
  const constructs = named(pathReliability(fittedOf(record)))
  return labelledLike(record.expected, (name, figure) => {
    const { standardisedAlpha, rhoA = 1, compositeReliability, averageVarianceExtracted, items } = constructs.get(name)!
    if (items === 1) return 1
    if (figure === 'alpha') return standardisedAlpha!
    if (figure === 'rhoA') return rhoA
    return figure === 'rhoC' ? compositeReliability! : averageVarianceExtracted!
  })
}

function components(record: GoldenRecord): unknown {
  const constructs = named(unidimensionality(fittedOf(record)))
  const { table } = asRecord(record.expected)
  const ours = labelledLike(table, (name, figure) => {
    const { items, standardisedAlpha, dillonGoldsteinRho, eigenvalues } = constructs.get(name)!
    if (figure === 'mvs') return items
    if (figure === 'cronbach_alpha') return standardisedAlpha!
    if (figure === 'dillon_goldstein_rho') return dillonGoldsteinRho!
    return eigenvalues[figure === 'eig_1st' ? 0 : 1]!
  })
  return { table: ours }
}

/** One program fills the lower triangle, a later one the upper. */
function htmt(record: GoldenRecord): unknown {
  const { pairs } = discriminantValidity(fittedOf(record))
  const { rows, values } = asRecord(record.expected)
  const [names, cells] = [rows as readonly string[], values as readonly (readonly unknown[])[]]
  return labelledLike(record.expected, (row, column) => {
    if (cells[names.indexOf(row)]![names.indexOf(column)] === null) return null
    const of = [row, column]
    return pairs.find(({ first, second }) => of.includes(first) && of.includes(second))!.heterotraitMonotrait!
  })
}

/**
 * Roots of the average variance extracted, and correlations of scores, uncorrected for factors too. Of parts of a higher order these
 * are its indicators; of an interaction the record has the loadings on the scale of products.
 */
function fornellLarcker(record: GoldenRecord): unknown {
  const { params } = fittedOf(record)
  const model = fittedOf(record)
  const roots = named(discriminantValidity(model).constructs)
  const table = crossLoadings(model)
  const names = table.constructs
  const { rows } = asRecord(record.expected)
  const order = rows as readonly string[]
  return labelledLike(record.expected, (row, column) => {
    const [i, j] = [order.indexOf(row), order.indexOf(column)]
    if (j > i) return null
    if (i === j) return roots.get(row)?.rootVarianceExtracted ?? (names.includes(row) ? rootOfProducts(model, row) : 1)
    const [of, with_] = [names.indexOf(row), names.indexOf(column)]
    if (of >= 0 && with_ >= 0) return params.scoreCorrelations[of]![with_]!
    const at = (name: string): number => table.indicators.findIndex(indicator => indicator.name === name)
    if (with_ < 0 && of < 0) return params.covariance[at(row)]![at(column)]!
    return of < 0 ? table.values[at(row)]![with_]! : table.values[at(column)]![of]!
  })
}

function rootOfProducts({ params }: PathModel, name: string): number {
  const { loadings, deviation } = params.constructs.find(construct => construct.name === name)!
  if (loadings.length === 1) return 1
  return Math.sqrt(loadings.reduce((sum, loading) => sum + (loading * deviation) ** 2, 0) / loadings.length)
}

function loadingsOnAll(record: GoldenRecord): unknown {
  const { indicators, constructs, values } = crossLoadings(fittedOf(record))
  return labelledLike(
    record.expected,
    (item, construct) => values[indicators.findIndex(({ name }) => name === item)]![constructs.indexOf(construct)]!,
  )
}

/** The records estimate anew without the path; null where they could not, as with scores kept the effect is there. */
function fSquares(record: GoldenRecord): unknown {
  const model = fittedOf(record)
  const sizes = refittedEffectSizes(model, plsModelOf(record).answers)
  const kept = effectSizes(model)
  return labelledLike(record.expected, (from, to) => {
    const place = sizes.findIndex(path => path.from === from && path.to === to)
    if (place < 0) return 0
    const { fSquared = null } = sizes[place]!
    if (fSquared === null && kept[place]!.fSquared === undefined) throw new Error('no figure with scores kept either')
    return fSquared
  })
}

function itemFactors(record: GoldenRecord): unknown {
  const { items } = pathCollinearity(fittedOf(record))
  return mapped(record.expected, construct => {
    const own = items.filter(item => item.construct === construct)
    return Object.fromEntries(own.map(({ item, factor }) => [item, factor]))
  })
}

/** The records have none of a construct that acts alone. */
function antecedentFactors(record: GoldenRecord): unknown {
  const { antecedents } = pathCollinearity(fittedOf(record))
  return mapped(record.expected, outcome => {
    const own = antecedents.filter(({ to }) => to === outcome)
    return Object.fromEntries(own.map(({ from, factor }) => [from, own.length === 1 ? null : factor]))
  })
}

function mapped(expected: unknown, of: (name: string) => unknown): unknown {
  return Object.fromEntries(Object.keys(asRecord(expected)).map(name => [name, of(name)]))
}

function effects(record: GoldenRecord, which: 'total' | 'indirect'): unknown {
  const all = pathEffects(fittedOf(record))
  return labelledLike(record.expected, (from, to) => {
    const found = all.find(effect => effect.from === from && effect.to === to)
    return found?.[which] ?? 0
  })
}

function allEffects(record: GoldenRecord): unknown {
  const all = pathEffects(fittedOf(record))
  const { rows } = asRecord(record.expected)
  return (rows as readonly { readonly from: string; readonly to: string }[]).map(({ from, to }) => {
    const found = all.find(effect => effect.from === from && effect.to === to)
    return { from, to, direct: found?.direct ?? 0, indirect: found?.indirect ?? 0, total: found?.total ?? 0 }
  })
}

function report(record: GoldenRecord): unknown {
  const model = fittedOf(record)
  const constructs = named(explainedVariance(model).constructs)
  const all = pathEffects(model)
  return labelledLike(record.expected, (row, outcome) => {
    const { rSquared, adjustedRSquared } = constructs.get(outcome)!
    if (row === 'R^2') return rSquared
    if (row === 'AdjR^2') return adjustedRSquared!
    return all.find(({ from, to }) => from === row && to === outcome)?.direct ?? null
  })
}

function criteria(record: GoldenRecord): unknown {
  const constructs = named(explainedVariance(fittedOf(record)).constructs)
  return labelledLike(record.expected, (row, name) => {
    const { aic, bic } = constructs.get(name)!
    return row === 'AIC' ? aic! : bic!
  })
}

const FIGURES = {
  Missing: 'missing',
  Mean: 'mean',
  Median: 'median',
  Min: 'lowest',
  Max: 'highest',
  'Std.Dev.': 'deviation',
  Kurtosis: 'kurtosis',
  Skewness: 'skewness',
} as const

function descriptives(record: GoldenRecord): unknown {
  const model = fittedOf(record)
  const { items, constructs } = pathDescriptives(model, plsModelOf(record).answers)
  const { itemStatistics, constructStatistics, ...correlations } = asRecord(record.expected)
  const table = (expected: unknown, list: typeof items): unknown => {
    const columns = named(list)
    return labelledLike(expected, (name, figure) => {
      if (figure === 'No.') return list.findIndex(entry => entry.name === name) + 1
      return columns.get(name)![FIGURES[figure as keyof typeof FIGURES]]!
    })
  }
  const { params } = model
  const matrix = (expected: unknown, names: readonly string[], values: PathModel['params']['covariance']): unknown =>
    labelledLike(expected, (row, column) => values[names.indexOf(row)]![names.indexOf(column)]!)
  return {
    itemStatistics: table(itemStatistics, items),
    constructStatistics: table(constructStatistics, constructs),
    itemCorrelations: matrix(
      correlations['itemCorrelations'],
      params.indicators.map(({ name }) => name),
      params.covariance,
    ),
    constructCorrelations: matrix(
      correlations['constructCorrelations'],
      params.constructs.map(({ name }) => name),
      params.scoreCorrelations,
    ),
  }
}
