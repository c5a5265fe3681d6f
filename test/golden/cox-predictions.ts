/**
 * The golden records of what a Cox model says after its fit: baseline, survival of new rows, and whether hazards are proportional.
 *
 * `basehaz(centered=FALSE)` is the cumulative hazard of one whose columns are all 0.
 */
import { coxModel } from '../../src/statistics/survival/index.js'
import type { Durations } from '../../src/statistics/survival/types.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const coxPredictionAdapters: readonly Adapter[] = [
  { family: /^basehaz\(centered=FALSE\)$/, answer: record => ({ ours: baseline(record) }) },
  { family: /^survfit\(coxph,newdata\)$/, answer: record => ({ ours: predicted(record) }) },
  { family: /^cox\.zph\(transform='km'\)$/, answer: record => ({ ours: proportional(record) }) },
]

type Columns = Readonly<Record<string, readonly number[]>>

/** Surv(week, arrest) ~ fin + age of the convicts of Rossi. */
function study({ inputs }: GoldenRecord): { readonly durations: Durations; readonly columns: Columns } {
  const rows = readData('rossi.csv', 'loyalty')
  const column = (name: string): readonly number[] => rows.map(row => Number(row[name] ?? row[`"${name}"`]))
  const [, terms = ''] = String(asRecord(inputs)['formula']).split('~')
  const names = terms.split('+').map(name => name.trim())
  const durations = { unit: 'week', duration: column('week'), event: column('arrest') } as const
  return { durations, columns: Object.fromEntries(names.map(name => [name, column(name)])) }
}

function baseline(record: GoldenRecord): unknown {
  const { durations, columns } = study(record)
  const model = coxModel.fit(durations, columns)
  const nobody = Object.fromEntries(Object.keys(columns).map(name => [name, 0]))
  const times = asRecord(record.inputs)['at'] as readonly number[]
  return { cumhaz: coxModel.survivalCurve(model, nobody, { times }).values.map(value => -Math.log(value)) }
}

function predicted(record: GoldenRecord): unknown {
  const { durations, columns } = study(record)
  const model = coxModel.fit(durations, columns)
  const { newdata, times } = asRecord(record.inputs)
  const rows = newdata as readonly Readonly<Record<string, number>>[]
  const asked = Object.fromEntries(Object.keys(columns).map(name => [name, rows.map(row => row[name]!)]))
  const horizons = times as readonly number[]
  return { surv: horizons.map(horizon => Array.from(coxModel.survivalProbability(model, asked, { horizon }))) }
}

function proportional(record: GoldenRecord): unknown {
  const { durations, columns } = study(record)
  const { columns: found, global } = coxModel.proportionalHazardsTest(
    coxModel.fit(durations, columns),
    durations,
    columns,
  )
  const all = [...found.map(({ name, test }) => [name, test] as const), ['GLOBAL', global] as const]
  return {
    chisq: Object.fromEntries(all.map(([name, test]) => [name, test?.statistic])),
    p: Object.fromEntries(all.map(([name, test]) => [name, test?.pValue])),
  }
}
