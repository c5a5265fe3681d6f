/**
 * The golden records of path models: quality, effects, prediction.
 */
import type { PathModel } from '../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import type { PathPrediction } from '../../src/satisfaction/path-quality/index.js'
import {
  crossLoadings,
  discriminantValidity,
  effectRoutes,
  effectSizes,
  explainedVariance,
  pathCollinearity,
  pathDescriptives,
  pathEffects,
  pathReliability,
  predictPath,
  refittedEffectSizes,
  unidimensionality,
} from '../../src/satisfaction/path-quality/index.js'
import { bootstrapInterval } from '../../src/statistics/index.js'
import { fittedOf, labelledLike, plsModelOf } from './pls-models.js'
import { rResample } from './r-random.js'
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
  { family: /^(pls|lm)Metrics(In|OutOf)Sample$/, answer: (record, name) => ({ ours: itemErrors(record, name) }) },
  { family: /^constructError$/, answer: record => ({ ours: scoreErrors(record) }) },
  { family: /^specificEffects$/, answer: record => ({ ours: resampledRoutes(record) }) },
  { family: /^estimate$/, answer: record => ({ ours: [fittedOf(record).params.paths.map(path => path.coefficient)] }) },
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

/** Errors of items by the path model (pls) or the regression (lm). */
function itemErrors(record: GoldenRecord, [, by, when]: RegExpExecArray): unknown {
  const items = new Map(predictionOf(record).items.map(item => [item.item, item]))
  return labelledLike(record.expected, (figure, name) => {
    const { inSample, ...outOfSample } = items.get(name)!
    const of = when === 'In' ? inSample : outOfSample
    return of[by === 'pls' ? 'path' : 'linear'][figure === 'RMSE' ? 'rmse' : 'mae']
  })
}

function scoreErrors(record: GoldenRecord): unknown {
  const constructs = named(predictionOf(record).constructs)
  return labelledLike(record.expected, (figure, name) => {
    const { inSample, outOfSample, overfit } = constructs.get(name)!.score
    if (figure === 'overfit') return overfit!
    const { rmse, mae } = figure.startsWith('IS') ? inSample : outOfSample
    return figure.endsWith('MSE') ? rmse ** 2 : mae
  })
}

/** Each route in the model, and in models of the rows that R draws for resample after resample: `set.seed(456 + i)`. */
function resampledRoutes(record: GoldenRecord): unknown {
  const { answers, structure } = plsModelOf(record)
  const rows = answers['IMAG1']!.length
  const models = Array.from({ length: 100 }, (_, i) => {
    const drawn = Array.from(rResample(456 + i + 1, rows))
    const own = Object.entries(answers).map(([item, column]) => [item, drawn.map(row => column[row]!)])
    return pathModel.fit(Object.fromEntries(own), structure)
  })
  return mapped(record.expected, name => {
    const expected = asRecord(asRecord(record.expected)[name])
    const ends = { from: String(expected['from']), to: String(expected['to']) }
    const way = JSON.stringify(expected['through'])
    const effectIn = (model: PathModel): number =>
      effectRoutes(model, ends).find(({ through }) => JSON.stringify(through) === way)!.effect
    const effect = effectIn(fittedOf(record))
    const effects = models.map(effectIn)
    const mean = effects.reduce((sum, value) => sum + value, 0) / effects.length
    const deviation = Math.sqrt(effects.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (effects.length - 1))
    const { lower, upper } = bootstrapInterval(effects)
    const above = effects.filter(value => value > 0).length / effects.length
    const values = [effect, mean, deviation, Math.abs(effect) / deviation, lower, upper, 2 * Math.min(above, 1 - above)]
    return { ...expected, values }
  })
}

const predictions = new Map<string, PathPrediction>()

function predictionOf(record: GoldenRecord): PathPrediction {
  const { technique, noFolds, seed, description } = asRecord(record.inputs)
  const known = predictions.get(String(description))
  if (known !== undefined) return known
  const { answers } = plsModelOf(record)
  const order = ORDERS[Number(seed)]!
  const size = order.length / Number(noFolds)
  const foldOf = new Int32Array(order.length)
  for (const [place, row] of order.entries()) foldOf[row - 1] = Math.floor(place / size)
  const found = predictPath(fittedOf(record), answers, {
    foldOf,
    antecedents: technique === 'EA' ? 'earliest' : 'direct',
  })
  predictions.set(String(description), found)
  return found
}

/** The order in which rows are dealt to folds, ten of 25: R's `set.seed(789); sample(250)`, and 790. */
export const ORDERS: Readonly<Record<number, readonly number[]>> = {
  789: [
    45, 240, 12, 116, 42, 154, 112, 227, 165, 100, 235, 171, 67, 70, 180, 47, 48, 121, 134, 114, 157, 231, 21, 248, 194,
    182, 39, 24, 88, 158, 189, 59, 90, 181, 200, 160, 187, 125, 15, 246, 214, 144, 204, 87, 178, 202, 145, 215, 243,
    132, 133, 222, 150, 19, 219, 26, 176, 25, 203, 2, 54, 237, 31, 223, 141, 216, 66, 244, 185, 80, 37, 1, 247, 169,
    151, 179, 130, 238, 104, 34, 190, 109, 239, 103, 119, 241, 83, 177, 17, 156, 110, 148, 11, 217, 220, 143, 9, 105,
    226, 76, 40, 172, 123, 3, 218, 166, 242, 142, 234, 28, 35, 81, 162, 41, 139, 161, 209, 106, 173, 53, 89, 210, 164,
    50, 63, 250, 199, 14, 129, 52, 55, 138, 33, 74, 79, 168, 97, 61, 207, 136, 96, 27, 108, 230, 140, 10, 206, 211, 68,
    91, 94, 236, 36, 228, 117, 86, 77, 29, 38, 62, 64, 78, 155, 13, 225, 98, 249, 18, 85, 16, 183, 205, 224, 111, 32,
    128, 84, 30, 197, 221, 8, 71, 126, 92, 115, 212, 20, 170, 153, 101, 232, 192, 5, 146, 113, 65, 159, 22, 137, 175,
    195, 107, 72, 56, 213, 191, 149, 135, 60, 102, 6, 147, 167, 198, 73, 152, 233, 82, 196, 188, 75, 44, 127, 57, 118,
    69, 163, 229, 245, 46, 208, 49, 120, 184, 186, 4, 122, 201, 23, 99, 174, 7, 193, 58, 51, 124, 93, 131, 95, 43,
  ],
  790: [
    62, 86, 232, 217, 195, 247, 73, 11, 155, 128, 131, 210, 112, 47, 211, 182, 168, 5, 68, 157, 208, 20, 127, 103, 58,
    134, 105, 72, 6, 225, 239, 8, 152, 96, 235, 50, 12, 129, 148, 173, 53, 185, 67, 240, 31, 133, 172, 166, 215, 110,
    55, 57, 229, 194, 3, 99, 15, 192, 130, 61, 111, 56, 221, 25, 126, 140, 36, 26, 138, 241, 163, 183, 93, 159, 162, 29,
    143, 28, 243, 178, 44, 80, 150, 228, 147, 2, 170, 205, 180, 69, 94, 174, 89, 197, 226, 51, 37, 248, 87, 16, 38, 98,
    202, 238, 220, 24, 230, 90, 198, 18, 196, 52, 40, 101, 249, 17, 219, 70, 64, 81, 10, 30, 71, 35, 54, 48, 121, 190,
    244, 76, 165, 161, 188, 179, 242, 91, 85, 74, 209, 109, 43, 144, 146, 139, 222, 191, 95, 136, 107, 176, 41, 207,
    212, 4, 7, 169, 137, 234, 125, 9, 119, 83, 60, 115, 116, 187, 82, 104, 154, 214, 186, 49, 200, 123, 156, 88, 59,
    201, 117, 145, 245, 206, 39, 164, 236, 65, 114, 142, 223, 149, 151, 118, 181, 33, 34, 46, 122, 237, 78, 32, 177,
    246, 75, 227, 1, 79, 113, 84, 141, 13, 213, 23, 132, 14, 120, 158, 189, 153, 106, 27, 22, 203, 45, 218, 102, 66,
    135, 233, 193, 175, 204, 184, 42, 231, 108, 224, 77, 21, 97, 250, 167, 63, 171, 216, 124, 100, 92, 19, 160, 199,
  ],
}
