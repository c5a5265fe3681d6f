/**
 * How risky is each bin of a variable, and how many clients are in it?
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { BinnedVariable, BinRow } from '../risk/index.js'
import { proportionInterval } from '../statistics/index.js'
import { PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, CONTRAST, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Whose bins they are. */
export interface BinsChartOptions extends ChartOptions {
  /** The name of the variable: none by default. */
  readonly variable?: string
}

/**
 * The bad rate of each bin with its interval, its clients and its weight of evidence, against the rate of all.
 *
 * @param bins what `optimalBins`, `optimalGroups` or `binsFromCuts` returned: bins with counts.
 * @throws ClienteleError `MISSING_VALUE` for bins that were given and never counted, `INVALID_TYPE` for what are no bins.
 * @example
 * import { binsChart } from 'clientele/charts'
 * import { binsFromCuts } from 'clientele/risk'
 * const bins = binsFromCuts([21, 25, 40, 50, 33, 60], [1, 0, 1, 0, 0, 0], { cuts: [30] })
 * binsChart(bins, { variable: 'age' }).data.values[0].words // => '(-∞, 30): 2 clients, WOE -0.69'
 */
export function binsChart(bins: BinnedVariable, options: BinsChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['variable'])
  const variable = options.variable === undefined ? '' : expectText(options.variable, 'options.variable')
  const rows = countedRows(bins)
  const sign = expectText(expectObject(bins.params, 'bins.params')['weightOfEvidence'], 'bins.params.weightOfEvidence')
  const cells = rows.map(cellsOf)
  const overall = rateOf(rows)
  const y: FieldChannel = { field: 'bin', type: 'nominal', sort: cells.map(({ bin }) => bin), axis: null }
  const x = share('rate', 'Bad rate', { domain: [0, endOf(cells)], nice: false })
  const tooltip = [
    tipText('bin', 'Bin'),
    tip('rate', 'Bad rate', PERCENT),
    tip('clients', 'Clients', ',.0f'),
    tip('bads', 'Bad', ',.4~r'),
    tip('weight', `Weight of evidence, ${sign}`),
    tip('information', 'Information value'),
  ]
  const ranged = cells.filter(row => 'lower' in row)
  return chart(
    {
      title: variable === '' ? 'How risky each bin is' : `How risky each bin of ${variable} is`,
      subtitle: `Orange: all clients, ${significant(100 * overall, 3)} %${ranged.length > 0 ? '; black lines: 95 % intervals' : ''}; WOE is ${sign}`,
      description: `Bad rate of ${cells.length} bins${variable === '' ? '' : ` of ${variable}`} with clients and weight of evidence, against the rate of all.`,
      height: 130 + 42 * cells.length,
      rows: cells,
      layers: [
        namesAbove(y, 'words', options, -11),
        { mark: { type: 'bar', color: MODEL, opacity: 0.75, size: 14, yOffset: 6 }, encoding: { x, y, tooltip } },
        {
          mark: { type: 'tick', color: CONTRAST, size: 22, thickness: 2, yOffset: 6 },
          encoding: { x: { datum: overall }, y },
        },
        {
          data: { values: ranged },
          mark: { type: 'rule', color: ACTUAL, strokeWidth: 2.5, yOffset: 6 },
          encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y, tooltip },
        },
      ],
    },
    options,
  )
}

type BinCells = ChartRow & Readonly<Record<'bin' | 'words', string> & Record<'rate' | 'clients' | 'bads', number>>

/** Bins with clients; those without have no rate to draw. */
function countedRows(bins: BinnedVariable): readonly BinRow[] {
  const { fit } = expectObject(bins, 'bins')
  const rows = expectObject(fit, 'bins.fit')['rows']
  if (bins.fit.source === 'given' || !Array.isArray(rows)) {
    return reject(
      'MISSING_VALUE',
      'bins.fit.rows',
      'bins with counts',
      rows,
      'Count them: binsFromCuts, or optimalBins',
    )
  }
  for (const [i, row] of rows.entries()) expectRow(row, `bins.fit.rows[${i}]`)
  return bins.fit.rows.filter(({ goods, bads }) => goods + bads > 0)
}

/** What is drawn of a bin: documents come from anywhere. */
function expectRow(value: unknown, path: string): void {
  const row = expectObject(value, path)
  expectText(row['label'], `${path}.label`)
  for (const name of ['count', 'goods', 'bads', 'informationValue']) expectNonNegative(row[name], `${path}.${name}`)
  for (const name of ['badRate', 'weightOfEvidence']) if (name in row) expectFinite(row[name], `${path}.${name}`)
}

function cellsOf({ label, count, goods, bads, badRate, weightOfEvidence, informationValue }: BinRow): BinCells {
  const rate = badRate ?? reject('MISSING_VALUE', `bins.fit.rows.${label}`, 'a bad rate', badRate)
  const weight = weightOfEvidence === undefined ? '' : `, WOE ${weightOfEvidence.toFixed(2)}`
  // Of weighted rows nobody knows how many clients stand behind a rate.
  const isCount = Number.isInteger(bads) && Number.isInteger(goods) && bads + goods === count
  const interval = isCount ? proportionInterval(bads, count) : undefined
  return {
    bin: label,
    words: `${label}: ${count} ${count === 1 ? 'client' : 'clients'}${weight}`,
    rate,
    clients: count,
    bads,
    ...(weightOfEvidence !== undefined && { weight: weightOfEvidence }),
    information: informationValue,
    ...(interval !== undefined && { lower: interval.lower, upper: interval.upper }),
  }
}

function rateOf(rows: readonly BinRow[]): number {
  const [goods, bads] = rows.reduce<[number, number]>((sum, row) => [sum[0] + row.goods, sum[1] + row.bads], [0, 0])
  return bads / (goods + bads)
}

/** The next tenth above all that is drawn. */
function endOf(cells: readonly BinCells[]): number {
  const largest = cells.reduce((most, row) => Math.max(most, row.rate, Number(row['upper'] ?? row.rate)), 0)
  return Math.min(1, Math.ceil(largest * 20 + 1e-9) / 20)
}
