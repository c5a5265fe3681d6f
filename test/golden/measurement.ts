/**
 * The golden records of measurement quality.
 *
 * Conventions of the records: alpha's `ase` is of normal answers, `G6` of standardised items; of two items psych prints a ratio of
 * a covariance and a variance where an item is dropped, which is no alpha; pingouin's pairwise interval counts all sheets, its
 * imputed one is of columns whose gaps hold the median; ICC's types 1, 2 and 3 are ICC(1), ICC(A,1) and ICC(C,1).
 */
import { cronbachAlpha, heterotraitMonotrait, itemCorrelations } from '../../src/satisfaction/measurement/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

type Columns = Readonly<Record<string, readonly (number | null)[]>>

export const measurementAdapters: readonly Adapter[] = [
  { family: /^alpha$/, answer: alpha },
  { family: /^cronbach_alpha$/, answer: alphaOfPingouin },
  { family: /^cronbach_alpha \+ Feldt 95% CI$/, answer: alphaWithInterval },
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

function distinctness({ inputs }: GoldenRecord, [, mean]: RegExpExecArray): Answer {
  const blocks = blocksOf(String(asRecord(inputs)['model']))
  const items = Object.values(blocks).flat()
  const { correlation } = itemCorrelations(pick(readTable('HolzingerSwineford1939.csv'), items))
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
  return pick(rows, Array.isArray(items) ? items.map(String) : Object.keys(rows[0] ?? {}))
}

function pick(rows: readonly Readonly<Record<string, string>>[], items: readonly string[]): Columns {
  return Object.fromEntries(items.map(item => [item, rows.map(row => answerOf(row[item]))]))
}

function answerOf(cell: string | undefined): number | null {
  return cell === '' || cell === 'NA' ? null : Number(cell)
}

/** A data file whose texts may stand in quotes, or begin with a mark of the byte order. */
function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const bare = (text: string) => text.replaceAll('"', '').replace('\uFEFF', '')
  return readData(name, 'loyalty').map(row =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [bare(key), bare(cell)])),
  )
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
