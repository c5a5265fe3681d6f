/**
 * The golden records of Cox's regression: R's coxph, with its tests, robust errors and concordance.
 */
import type { CoxModel, CoxOptions, CoxReport } from '../../src/statistics/survival/index.js'
import { concordance, coxModel } from '../../src/statistics/survival/index.js'
import type { Durations } from '../../src/statistics/survival/types.js'
import { coxPredictionAdapters } from './cox-predictions.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const coxAdapters: readonly Adapter[] = [
  { family: /^coxph\(ties='(efron|breslow|exact)'\)$/, answer: estimates },
  { family: /^coxph\(robust=TRUE\)$/, answer: record => ({ ours: robustErrors(record) }) },
  ...coxPredictionAdapters,
]

/** What a record's formula asks for: `Surv(week, arrest) ~ fin + age`, of rows that lack none of these. */
interface Asked {
  readonly durations: Durations
  readonly columns: Readonly<Record<string, readonly number[]>>
}

const FORMULA = /^Surv\((\w+), ?(\w+)(?: == (\d+))?\) ?~ ?(.+)$/

function asked({ params, inputs }: GoldenRecord): Asked {
  const dataset = String(asRecord(params)['dataset'])
  const [, time = '', event = '', ended = '1', right = ''] = FORMULA.exec(String(asRecord(inputs)['formula'])) ?? []
  const names = right.split(/ ?\+ ?/)
  const cell = (row: Readonly<Record<string, string>>, name: string): string | undefined =>
    row[name] ?? row[`"${name}"`]
  const rows = readData(dataset, 'loyalty').filter(row =>
    [time, event, ...names].every(name => /^-?[\d.]+$/.test(cell(row, name) ?? '')),
  )
  return {
    durations: {
      unit: dataset === 'rossi.csv' ? 'week' : 'day',
      duration: rows.map(row => Number(cell(row, time))),
      event: rows.map(row => (cell(row, event) === ended ? 1 : 0)),
    },
    columns: Object.fromEntries(names.map(name => [name, rows.map(row => Number(cell(row, name)))])),
  }
}

function fitted(
  { durations, columns }: Asked,
  options: CoxOptions,
): { readonly model: CoxModel; readonly report: CoxReport } {
  const model = coxModel.fit(durations, columns, options)
  if (model.fit.source === 'given') throw new Error('no report')
  return { model, report: model.fit }
}

function estimates(record: GoldenRecord, [, ties]: RegExpExecArray): Answer {
  const rows = asked(record)
  const { model, report } = fitted(rows, { ties: ties === 'exact' || ties === 'breslow' ? ties : 'efron' })
  const { coefficients } = model.params
  const errors = report.standardErrors!
  const order = concordance(rows.durations, { risk: coxModel.linearPredictor(model, rows.columns) })
  const ours = {
    coef: coefficients,
    se: errors,
    z: Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, value / errors[name]!])),
    loglik_null: report.nullLogLikelihood,
    loglik: report.logLikelihood,
    lrt: report.likelihoodRatioTest.statistic,
    wald: report.waldTest?.statistic,
    score: report.scoreTest?.statistic,
    concordance: order.concordance,
    concordance_se: order.standardError,
    n: report.observations,
    events: report.events,
  }
  return { ours }
}

function robustErrors(record: GoldenRecord): unknown {
  const { model, report } = fitted(asked(record), { robust: true })
  return {
    coef: model.params.coefficients,
    se_naive: Object.values(report.standardErrors!),
    se_robust: Object.values(report.robust!.standardErrors),
  }
}
