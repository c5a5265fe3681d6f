/**
 * The golden records of interactions: the columns of products, and what was taken off them.
 */
import type { PathModel } from '../../src/satisfaction/path-model/index.js'
import { fittedOf, labelledLike, plsModelOf, scoreOf } from './pls-models.js'
import type { Adapter, GoldenRecord } from './support.js'

export const interactionAdapters: readonly Adapter[] = [
  { family: /^interactionDataHead$/, answer: record => ({ ours: productsHead(record) }) },
  { family: /^interactionDataAbsMean$/, answer: record => ({ ours: productsMeans(record) }) },
  { family: /^orthoCoefs$/, answer: record => ({ ours: takenOff(record) }) },
  { family: /^interactionItemNames$/, answer: record => ({ ours: interactionNames(fittedOf(record)) }) },
]

function interactionNames({ params }: PathModel): readonly string[] {
  return params.constructs.find(({ kind }) => kind === 'interaction')!.indicators
}

/** Of each product its rows: those of items as they are, residuals, and those of scores. */
function products(record: GoldenRecord): Readonly<Record<string, readonly number[]>> {
  const { answers } = plsModelOf(record)
  const model = fittedOf(record)
  const { indicators, mainEffects } = model.params
  const rows = answers['IMAG1']!.length
  const standardised = (name: string, row: number): number => {
    const { mean, deviation } = indicators.find(indicator => indicator.name === name)!
    return (answers[name]![row]! - mean) / deviation
  }
  const part = (name: string, row: number): number =>
    mainEffects === undefined ? standardised(name, row) : scoreOf(mainEffects, answers, name, row)
  const own = indicators.filter(({ of }) => of !== undefined)
  return Object.fromEntries(
    own.map(({ name, kind, of, mean, regression }) => {
      const column = Array.from({ length: rows }, (_, row) => {
        const product = part(of![0], row) * part(of![1], row)
        if (kind !== 'residual') return product
        return Object.entries(regression!).reduce(
          (left, [item, b]) => left - b * standardised(item, row),
          product - mean,
        )
      })
      return [kind === 'score-product' ? `${name}_intxn` : name, column]
    }),
  )
}

function productsHead(record: GoldenRecord): unknown {
  const columns = products(record)
  return labelledLike(record.expected, (row, name) => columns[name]![Number(row) - 1]!)
}

function productsMeans(record: GoldenRecord): unknown {
  const means = Object.entries(products(record)).map(([name, column]) => [
    name,
    column.reduce((sum, value) => sum + Math.abs(value), 0) / column.length,
  ])
  return Object.fromEntries(means)
}

/** Coefficients of answers as they are, with the intercept. */
function takenOff(record: GoldenRecord): unknown {
  const { indicators } = fittedOf(record).params
  const figures = new Map(indicators.map(indicator => [indicator.name, indicator]))
  return Object.fromEntries(
    indicators
      .filter(({ kind }) => kind === 'residual')
      .map(({ name, mean, regression }) => {
        const coefficients = Object.entries(regression!).map(
          ([item, b]) => [item, b / figures.get(item)!.deviation] as const,
        )
        const intercept = coefficients.reduce((left, [item, b]) => left - b * figures.get(item)!.mean, mean)
        return [name, { '(Intercept)': intercept, ...Object.fromEntries(coefficients) }]
      }),
  )
}
