/**
 * Does the model know how many clients never came back, came back once, twice ...?
 *
 * @module
 */
import { expectInteger, expectNonNegative, expectObject, reject } from '../errors/index.js'
import type { FrequencyTable } from '../lifetime/index.js'
import { significant } from '../model/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, MODEL } from './look.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * Clients by their repeat purchases, actual beside expected.
 *
 * @param of what `frequencyTable` returned.
 * @throws ClienteleError `INVALID_TYPE` for anything else.
 * @example
 * import { frequencyChart } from 'clientele/charts'
 * import { bgNbd, frequencyTable } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spec = frequencyChart(frequencyTable([bgNbd, model], base, { upTo: 2 }))
 * spec.data.values.slice(-2)
 * // => [ { purchases: '2+', series: 'actual', clients: 2 }, { purchases: '2+', series: 'expected', clients: 1.2644… } ]
 */
export function frequencyChart(of: FrequencyTable, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { purchases, actual, expected } = expectTable(of)
  const last = purchases.length - 1
  const rows = Array.from(purchases, (count, i): readonly ChartRow[] => {
    const cell = { purchases: i === last ? `${count}+` : `${count}` }
    return [
      { ...cell, series: 'actual', clients: actual[i]! },
      { ...cell, series: 'expected', clients: expected[i]! },
    ]
  }).flat()
  const x: FieldChannel = {
    field: 'purchases',
    type: 'ordinal',
    title: 'Repeat purchases while observed',
    sort: null,
    axis: { labelAngle: 0, labelOverlap: 'greedy' },
    scale: { type: 'band', paddingInner: 0.25 },
  }
  return chart(
    {
      title: 'Clients by repeat purchases',
      ...fitOf(of),
      description: 'Number of clients with 0, 1, 2 and more repeat purchases: actual beside expected.',
      rows,
      layers: [
        {
          mark: { type: 'bar' },
          encoding: {
            x,
            y: numeric('clients', 'Clients'),
            xOffset: { field: 'series', type: 'nominal', sort: null },
            color: {
              field: 'series',
              type: 'nominal',
              title: null,
              scale: { domain: ['actual', 'expected'], range: [ACTUAL, MODEL] },
              legend: { ...legendOf(['actual', 'expected'], options), symbolType: 'square' },
            },
            tooltip: [
              tipText('purchases', 'Repeat purchases'),
              tipText('series', 'Bar'),
              tip('clients', 'Clients', ',.1~f'),
            ],
          },
        },
      ],
    },
    options,
  )
}

function expectTable(of: FrequencyTable): FrequencyTable {
  const { purchases, actual, expected } = expectObject(of, 'table')
  if (purchases instanceof Int32Array && actual instanceof Float64Array && expected instanceof Float64Array) return of
  return reject('INVALID_TYPE', 'table', 'what frequencyTable() returned', of, 'JSON loses typed arrays')
}

function fitOf(table: FrequencyTable): { readonly subtitle?: string } {
  if (table.chiSquare === undefined || table.degreesOfFreedom === undefined || table.pValue === undefined) return {}
  const degreesOfFreedom = expectInteger(table.degreesOfFreedom, 'table.degreesOfFreedom', 1)
  const pValue = expectNonNegative(table.pValue, 'table.pValue')
  const probability = pValue < 0.001 ? 'p < 0.001' : `p = ${significant(pValue, 2)}`
  return {
    subtitle: `χ² = ${significant(table.chiSquare, 3)} on ${degreesOfFreedom} degrees of freedom, ${probability}`,
  }
}
