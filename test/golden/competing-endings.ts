/**
 * The golden records of endings that compete: incidences, Gray's test and Fine and Gray's regression of mgus2, where malignancy (pcm)
 * and death without it exclude each other.
 */
import { cumulativeIncidence, fineGray, grayTest, incidenceAt } from '../../src/statistics/survival/competing/index.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const competingAdapters: readonly Adapter[] = [
  { family: /^Aalen-Johansen CIF$/, answer: record => ({ ours: incidences(record) }) },
  { family: /^Gray's test by sex$/, answer: () => ({ ours: gray() }) },
  { family: /^Fine-Gray subdistribution hazard, failcode pcm$/, answer: () => ({ ours: regression() }) },
]

const ENDINGS = ['pcm', 'death']

function patients() {
  const rows = readData('mgus2.csv', 'loyalty')
  const malignant = rows.map(row => Number(row['"pstat"']) === 1)
  return {
    rows,
    durations: {
      unit: 'month',
      duration: rows.map((row, i) => Number(malignant[i] ? row['"ptime"'] : row['"futime"'])),
      ending: rows.map((row, i) => (malignant[i] ? 'pcm' : Number(row['"death"']) === 1 ? 'death' : null)),
      endings: ENDINGS,
    },
    isMale: rows.map(row => (row['"sex"'] === '"M"' ? 1 : 0)),
  } as const
}

function incidences({ inputs, expected }: GoldenRecord): unknown {
  const { times } = asRecord(inputs)
  const at = Array.isArray(times) ? times.map(Number) : []
  const { stillThere, incidence } = incidenceAt(cumulativeIncidence(patients().durations), at)
  const columns = [stillThere, ...ENDINGS.map(name => incidence[name]!)]
  return {
    states: asRecord(expected)['states'],
    pstate: at.map((_, i) => columns.map(({ values }) => values[i])),
    se: at.map((_, i) => columns.map(({ standardErrors }) => standardErrors[i])),
  }
}

function gray(): unknown {
  const { durations, isMale } = patients()
  const tests = grayTest(durations, { segment: isMale, segmentNames: ['F', 'M'] })
  const of = (field: 'statistic' | 'pValue') =>
    Object.fromEntries(ENDINGS.map((name, j) => [String(j + 1), tests[name]![field]]))
  return { stat: of('statistic'), p: of('pValue') }
}

function regression(): unknown {
  const { rows, durations, isMale } = patients()
  const columns = { age: rows.map(row => Number(row['"age"'])), male: isMale }
  const { params, fit } = fineGray.fit(durations, columns, { ending: 'pcm' })
  return { coef: params.coefficients, se: fit.source === 'given' ? undefined : fit.standardErrors }
}
