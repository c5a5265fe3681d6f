/**
 * The golden records of drivers: shares of R² by Lindeman, Merenda and Gold, and by Johnson.
 */
import { relativeWeights, shapleyShares } from '../../src/statistics/importance/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const driverAdapters: readonly Adapter[] = [
  { family: /^lmg etc rela=TRUE$/, answer: attitudeShapley },
  { family: /^Shapley \(lmg\) key drivers of mean satisfaction$/, answer: bank },
  { family: /^rwa \(raw weights; equals relaimpo genizi\)$/, answer: () => weights(attitude(), 'rating') },
  { family: /^rwa\(mpg ~ cyl disp hp gear\)$/, answer: cars },
]

type Columns = Readonly<Record<string, readonly number[]>>

function attitude(): Columns {
  const rows = readData('attitude.csv', 'loyalty')
  const names = Object.keys(rows[0]!)
  return Object.fromEntries(names.map(name => [name.replaceAll('"', ''), rows.map(row => Number(row[name]))]))
}

function apart(columns: Columns, outcome: string) {
  const { [outcome]: outcomes = [], ...others } = columns
  return { outcomes, others }
}

function attitudeShapley(): Answer {
  const { outcomes, others } = apart(attitude(), 'rating')
  const { rSquared, predictors } = shapleyShares(others, outcomes)
  const by = (value: (predictor: (typeof predictors)[number]) => number) =>
    Object.fromEntries(predictors.map(predictor => [predictor.name, value(predictor)]))
  // Shares, which add up to 1.
  const whole = (value: (predictor: (typeof predictors)[number]) => number) => {
    const total = predictors.reduce((sum, predictor) => sum + value(predictor), 0)
    return by(predictor => value(predictor) / total)
  }
  return {
    ours: {
      R2: rSquared,
      lmg: by(({ share = Number.NaN }) => share),
      pratt: whole(({ pratt }) => pratt),
      last: whole(({ last }) => last),
      first: whole(({ first }) => first),
    },
  }
}

function bank(): Answer {
  const rows = readData('satisfaction.csv', 'loyalty')
  const mean = (block: string, items: number): readonly number[] =>
    rows.map(row => {
      const answers = Array.from({ length: items }, (_, i) => Number(row[`"${block}${i + 1}"`]))
      return answers.reduce((sum, answer) => sum + answer, 0) / items
    })
  const columns = { imag: mean('imag', 5), expe: mean('expe', 5), qual: mean('qual', 5), val: mean('val', 4) }
  const satisfaction = mean('sat', 4)
  const shapley = shapleyShares(columns, satisfaction)
  const johnson = relativeWeights(columns, satisfaction)
  return {
    ours: { R2: shapley.rSquared, lmg: importanceBy(shapley), genizi: importanceBy(johnson) },
  }
}

function importanceBy({ predictors }: ReturnType<typeof shapleyShares>): Readonly<Record<string, number>> {
  return Object.fromEntries(predictors.map(({ name, importance }) => [name, importance]))
}

function weights(columns: Columns, outcome: string): Answer {
  const { outcomes, others } = apart(columns, outcome)
  const found = relativeWeights(others, outcomes)
  return {
    ours: {
      raw: importanceBy(found),
      rescaled_pct: Object.fromEntries(found.predictors.map(({ name, share = Number.NaN }) => [name, 100 * share])),
      R2: found.rSquared,
    },
  }
}

function cars({ inputs }: GoldenRecord): Answer {
  const { outcome, x, data } = asRecord(inputs)
  const rows = data as readonly Readonly<Record<string, number>>[]
  const names = [...(x as readonly string[]), String(outcome)]
  return weights(Object.fromEntries(names.map(name => [name, rows.map(row => row[name]!)])), String(outcome))
}
