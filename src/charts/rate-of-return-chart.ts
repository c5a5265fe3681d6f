/**
 * At which rates is a set of flows worth nothing?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { RateOfReturn, RatesOfReturn } from '../money/index.js'
import { numeric, PERCENT, tip, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { DrawnFlows, TimedFlow } from './flow-value.js'
import { flowValue, timedFlows } from './flow-value.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What part of the rates is drawn. */
export interface RateOfReturnChartOptions extends ChartOptions {
  /** The first and the last rate of the picture, the first > -1; around the rates of return, 0 and 20 % by default. */
  readonly between?: readonly [lowest: number, highest: number]
}

const POINTS = 240
/** The share of the width in which words would leave the picture. */
const EDGE = 0.1

/**
 * The net present value of flows against the rate of discount, with every rate of return marked: filled the one that was chosen.
 *
 * @param flows those of `irr` in a list, or those of `xirr` as columns `{ dates, amounts }`; days count by actual/365 from the first one.
 * @param of what `irr` or `xirr` returned for them.
 * @throws ClienteleError `EMPTY_INPUT` without flows, `LENGTH_MISMATCH`, `INVALID_TYPE` for what is no result; `OUT_OF_RANGE` for
 * rates at or below -1 and where a value is beyond doubles.
 * @example
 * import { rateOfReturnChart } from 'clientele/charts'
 * import { irr } from 'clientele/money'
 * const flows = [-100, 240, -143]
 * const spec = rateOfReturnChart(flows, irr(flows))
 * spec.title.subtitle[0].replaceAll('\u00a0', ' ') // => 'Rates of return: 10 % (chosen), 30 %'
 * spec.layer.at(-1).data.values.map(row => row.rate.toFixed(2)) // => ['0.10']
 */
export function rateOfReturnChart(
  flows: DrawnFlows,
  of: RatesOfReturn,
  options: RateOfReturnChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['between'])
  const timed = timedFlows(flows)
  const roots = rootsOf(of)
  const [lowest, highest] = options.between === undefined ? aroundRates(roots) : checkedBetween(options.between)
  const rows = curveOf(timed, lowest, highest)
  const x = numeric(
    'rate',
    'Rate of discount',
    { format: PERCENT, tickCount: 6, grid: false },
    { domain: [lowest, highest], nice: false },
  )
  const y = numeric('value', 'Net present value', { tickCount: 5, format: '~s' }, { domain: heightsOf(rows, roots) })
  return chart(
    {
      title: 'What the flows are worth at which rate',
      subtitle: sentenceOf(of, roots),
      description: `Net present value against the rate of discount, worth nothing at ${roots.length} rates of return.`,
      rows,
      layers: [
        { mark: { type: 'rule', color: GUIDE }, encoding: { y: { datum: 0 } } },
        {
          mark: { type: 'line', color: MODEL, strokeWidth: 2.5, clip: true },
          encoding: { x, y, tooltip: [tip('rate', 'Rate', '.3~%'), tip('value', 'Net present value', ',.4~r')] },
        },
        ...rootLayers(
          x,
          y,
          roots.filter(({ rate }) => rate >= lowest && rate <= highest),
          chosenOf(of),
          [lowest, highest],
        ),
      ],
    },
    options,
  )
}

function rootsOf(of: RatesOfReturn): readonly RateOfReturn[] {
  const { status, roots } = expectObject(of, 'rates')
  expectText(status, 'rates.status')
  for (const [i, root] of expectList(roots, 'rates.roots').entries()) {
    expectFinite(expectObject(root, `rates.roots[${i}]`)['rate'], `rates.roots[${i}].rate`)
  }
  return of.roots
}

function chosenOf(of: RatesOfReturn): number | undefined {
  return 'chosen' in of ? of.chosen : undefined
}

/** A quarter of their distance around the rates, never down to -100 %. */
function aroundRates(roots: readonly RateOfReturn[]): readonly [number, number] {
  const rates = roots.map(({ rate }) => rate)
  const [least, most] = [Math.min(0, ...rates), Math.max(0.2, ...rates)]
  const beside = (most - least) / 4
  return [Math.max(least - beside, (least - 1) / 2), most + beside]
}

function checkedBetween(between: readonly [number, number]): readonly [number, number] {
  if (expectList(between, 'options.between').length !== 2) {
    reject('LENGTH_MISMATCH', 'options.between', 'the first and the last rate', between.length)
  }
  const [lowest, highest] = between
  const from = expectFinite(lowest, 'options.between[0]')
  if (from <= -1) reject('OUT_OF_RANGE', 'options.between[0]', 'a rate > -1', lowest)
  const to = expectFinite(highest, 'options.between[1]')
  return to > from ? [from, to] : reject('OUT_OF_RANGE', 'options.between[1]', `a rate > ${from}`, highest)
}

type Point = ChartRow & Readonly<Record<'rate' | 'value', number>>

function curveOf(flows: readonly TimedFlow[], lowest: number, highest: number): readonly Point[] {
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const rate = lowest + ((highest - lowest) * i) / POINTS
    return { rate, value: flowValue(flows, rate) }
  })
}

/** Where values soar towards -100 % the picture is cut, or all that happens around 0 would be a line. */
function heightsOf(rows: readonly Point[], roots: readonly RateOfReturn[]): number[] {
  const from = Math.min(0, ...roots.map(({ rate }) => rate))
  const shown = rows.filter(({ rate }) => rate >= from).map(({ value }) => value)
  const [least, most] = [Math.min(0, ...shown), Math.max(0, ...shown)]
  const room = 0.25 * (most - least || 1)
  return [least - room, most + room]
}

function rootLayers(
  x: FieldChannel,
  y: FieldChannel,
  roots: readonly RateOfReturn[],
  chosen: number | undefined,
  [lowest, highest]: readonly [number, number],
): readonly ChartLayer[] {
  const rows = roots.map(({ rate }) => ({ rate, value: 0, words: percent(rate), filled: rate === chosen ? 1 : 0 }))
  const [first, others] = [rows.filter(row => row.filled === 1), rows.filter(row => row.filled === 0)]
  const tooltip = [tip('rate', 'Rate of return', '.6~%')]
  // Neighbours stand above and below in turn, and words at an edge within the picture.
  const names = rows.map((row, i): ChartLayer => {
    const place = (row.rate - lowest) / (highest - lowest)
    const align = place < EDGE ? 'left' : place > 1 - EDGE ? 'right' : 'center'
    const dx = align === 'left' ? 8 : align === 'right' ? -8 : 0
    return {
      data: { values: [row] },
      mark: { type: 'text', align, dx, dy: i % 2 === 0 ? -14 : 16, color: ACTUAL, fontSize: 12 },
      encoding: { x, y, text: words('words') },
    }
  })
  const points = (values: readonly ChartRow[], filled: boolean): ChartLayer => ({
    data: { values },
    mark: { type: 'point', filled, size: 110, color: CONTRAST, opacity: 1, strokeWidth: 2 },
    encoding: { x, y, tooltip },
  })
  return [...names, points(others, false), points(first, true)]
}

/** What the result says. */
function sentenceOf(of: RatesOfReturn, roots: readonly RateOfReturn[]): string {
  const chosen = chosenOf(of)
  const known = roots.map(({ rate }) => `${percent(rate)}${rate === chosen && roots.length > 1 ? ' (chosen)' : ''}`)
  const rest = of.complete ? '' : '; there may be others'
  if (of.status === 'degenerate') return 'All flows are 0: any rate will do'
  if (known.length === 0) return `No rate of return${of.status === 'none' ? `: ${REASONS[of.reason]}` : rest}`
  return `${known.length === 1 ? 'Rate' : 'Rates'} of return: ${known.join(', ')}${rest}`
}

const REASONS: Readonly<Record<Extract<RatesOfReturn, { readonly status: 'none' }>['reason'], string>> = {
  'no-flows': 'there are no flows',
  'only-received': 'money is only received',
  'only-paid': 'money is only paid',
  'total-loss': 'nothing comes back',
  'no-real-rate': 'there is no rate at which the flows are worth nothing',
  'beyond-doubles': 'it is larger than any number of the machine',
}

function percent(rate: number): string {
  return `${significant(100 * rate, 4)} %`
}
