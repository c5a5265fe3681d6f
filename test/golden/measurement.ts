/**
 * The golden records of measurement quality.
 *
 * Conventions of the records: alpha's `ase` is of normal answers, `G6` of standardised items; of two items psych prints a ratio of
 * a covariance and a variance where an item is dropped, which is no alpha; pingouin's pairwise interval counts all sheets, its
 * imputed one is of columns whose gaps hold the median; ICC's types 1, 2 and 3 are ICC(1), ICC(A,1) and ICC(C,1).
 */
import {
  cronbachAlpha,
  heterotraitMonotrait,
  itemCorrelations,
  samplingAdequacy,
} from '../../src/satisfaction/measurement/index.js'
import { intraclassCorrelation } from '../../src/statistics/agreement/index.js'
import { cohenKappa } from '../../src/statistics/index.js'
import type { Columns } from '../satisfaction/measurement/samples.js'
import { answersOf, readTable } from '../satisfaction/measurement/samples.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const measurementAdapters: readonly Adapter[] = [
  { family: /^alpha$/, answer: alpha },
  { family: /^cronbach_alpha$/, answer: alphaOfPingouin },
  { family: /^cronbach_alpha \+ Feldt 95% CI$/, answer: alphaWithInterval },
  { family: /^Bartlett sphericity$/, answer: sphericity },
  { family: /^KMO$/, answer: adequacy },
  { family: /^cohen\.kappa$/, answer: kappa },
  { family: /^ICC \(Shrout & Fleiss 1979 6x4\)$/, answer: intraclass },
  { family: /^omega per factor$|^AVE per factor/, answer: () => notAsked('from a model of three factors together') },
  { family: /^omega\(nfactors=3/, answer: besideOmega },
  { family: /^cfa\(ML\)$/, answer: () => notAsked('confirmatory factor analysis') },
  { family: /^fa\(3,/, answer: () => notAsked('exploratory factor analysis') },
  { family: /^principal\(3,/, answer: () => notAsked('rotated principal components') },
  { family: /^htmt2? \((arithmetic|geometric) mean\)$/, answer: distinctness },
]

function alpha(record: GoldenRecord): Answer {
  const found = cronbachAlpha(columnsOf(record))
  const byItem = (value: (item: (typeof found.items)[number]) => number | undefined) =>
    Object.fromEntries(found.items.map(item => [item.item, value(item)]))
  const ours = {
    raw_alpha: found.raw,
    std_alpha: found.standardised,
    G6: found.guttman6,
    average_r: found.meanCorrelation,
    median_r: found.medianCorrelation,
    signal_noise: found.signalToNoise,
    ase: found.standardError,
    mean: found.scale.mean,
    sd: found.scale.deviation,
    alpha_drop_raw: byItem(({ alphaWithout }) => alphaWithout),
    item_rest_r: byItem(({ restCorrelation }) => restCorrelation),
  }
  if (found.items.length > 2) return { ours }
  const { alpha_drop_raw: _, ...expected } = asRecord(record.expected)
  return { ours, expected, without: 'alpha of a single item, which does not exist' }
}

function alphaWithInterval(record: GoldenRecord): Answer {
  const { raw, interval } = cronbachAlpha(columnsOf(record))
  return { ours: { alpha: raw, ci95: [interval.lower, interval.upper] } }
}

function alphaOfPingouin(record: GoldenRecord): Answer {
  const id = String(asRecord(record.params)['id'])
  if (id.endsWith('long')) {
    const { raw, interval } = cronbachAlpha(fromLong(readTable('cronbach_alpha.csv')))
    return { ours: { alpha: raw, ci95_feldt: [interval.lower, interval.upper] } }
  }
  const wide = columnsOf(record)
  const imputed = Object.fromEntries(Object.entries(wide).map(([item, cells]) => [item, withMedian(cells)]))
  const { raw, interval } = id.endsWith('pairwise')
    ? cronbachAlpha(wide, { missing: 'pairwise' })
    : cronbachAlpha(imputed)
  const rounded = [interval.lower, interval.upper].map(end => Number(end.toFixed(3)))
  return { ours: { alpha: raw, ci95_feldt_rounded3: rounded } }
}

function sphericity(record: GoldenRecord): Answer {
  const items = Array.from({ length: 9 }, (_, i) => `x${i + 1}`)
  const { bartlett } = samplingAdequacy(answersOf(readTable(String(asRecord(record.params)['dataset'])), items))
  return { ours: { chisq: bartlett.chiSquare, df: bartlett.degreesOfFreedom, p: bartlett.pValue } }
}

function adequacy(record: GoldenRecord): Answer {
  const { overall, items } = samplingAdequacy(columnsOf(record))
  return { ours: { MSA: overall, MSAi: Object.fromEntries(items.map(one => [one.item, one.adequacy])) } }
}

function kappa({ inputs }: GoldenRecord): Answer {
  const table = tableOf(asRecord(inputs)['table'])
  const weighted = cohenKappa(table, { weights: 'quadratic' })
  return { ours: { kappa: cohenKappa(table).kappa, weighted_kappa_quadratic: weighted.kappa } }
}

function intraclass({ inputs }: GoldenRecord): Answer {
  const rows = tableOf(asRecord(inputs)['ratings'])
  const { forms } = intraclassCorrelation(
    Object.fromEntries(rows[0]!.map((_, judge) => [`judge ${judge + 1}`, rows.map(row => row[judge]!)])),
  )
  const types = {
    'ICC(1)': 'ICC1',
    'ICC(A,1)': 'ICC2',
    'ICC(C,1)': 'ICC3',
    'ICC(k)': 'ICC1k',
    'ICC(A,k)': 'ICC2k',
    'ICC(C,k)': 'ICC3k',
  }
  return {
    ours: {
      type: forms.map(({ form }) => types[form]),
      ICC: forms.map(({ value }) => value),
      F: forms.map(({ test }) => test?.statistic),
      lower: forms.map(({ interval }) => interval!.lower),
      upper: forms.map(({ interval }) => interval!.upper),
    },
  }
}

/** Its alpha is the standardised one. */
function besideOmega(record: GoldenRecord): Answer {
  const { standardised, guttman6 } = cronbachAlpha(columnsOf(record))
  const { alpha: expectedAlpha, G6 } = asRecord(record.expected)
  const without = 'omega of several factors: not asked'
  return { ours: { alpha: standardised, G6: guttman6 }, expected: { alpha: expectedAlpha, G6 }, without }
}

function notAsked(what: string): Answer {
  return { notCovered: `${what}: not asked` }
}

function tableOf(value: unknown): readonly (readonly number[])[] {
  return Array.isArray(value) ? value.map(row => (Array.isArray(row) ? row.map(Number) : [])) : []
}

function distinctness({ inputs }: GoldenRecord, [, mean]: RegExpExecArray): Answer {
  const blocks = blocksOf(String(asRecord(inputs)['model']))
  const items = Object.values(blocks).flat()
  const { correlation } = itemCorrelations(answersOf(readTable('HolzingerSwineford1939.csv'), items))
  const places = Object.fromEntries(
    Object.entries(blocks).map(([name, own]) => [name, own.map(item => items.indexOf(item))]),
  )
  const names = Object.keys(blocks)
  const pairs = heterotraitMonotrait(correlation, places, { mean: mean === 'geometric' ? 'geometric' : 'arithmetic' })
  const cell = (row: string, column: string) =>
    row === column
      ? 1
      : pairs.find(({ first, second }) => [row, column].every(name => [first, second].includes(name)))?.ratio
  return { ours: { rows: names, cols: names, values: names.map(row => names.map(column => cell(row, column))) } }
}

/** `visual=~x1+x2+x3` a line. */
function blocksOf(model: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    model.split('\n').map(line => {
      const [name = '', items = ''] = line.split('=~')
      return [name, items.split('+')]
    }),
  )
}

/** Of a record: the items that it names, or all columns of its data. */
function columnsOf({ params, inputs }: GoldenRecord): Columns {
  const rows = readTable(String(asRecord(params)['dataset']))
  const { items } = asRecord(inputs)
  return answersOf(rows, Array.isArray(items) ? items.map(String) : Object.keys(rows[0] ?? {}))
}

function fromLong(rows: readonly Readonly<Record<string, string>>[]): Columns {
  const items = [...new Set(rows.map(row => String(row['Items'])))]
  const people = [...new Set(rows.map(row => row['Subj']))]
  const score = (item: string, who: string | undefined) =>
    rows.find(row => row['Items'] === item && row['Subj'] === who)?.['Scores']
  return Object.fromEntries(items.map(item => [item, people.map(who => Number(score(item, who)))]))
}

function withMedian(cells: readonly (number | null)[]): readonly number[] {
  const known = cells.filter(cell => cell !== null).toSorted((a, b) => a - b)
  const middle = (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2
  return cells.map(cell => (cell === null ? middle : cell))
}
