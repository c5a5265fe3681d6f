/**
 * What would a portfolio cost, by scenario and along the credit cycle?
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { ReverseStress, StressCurve, StressTest } from '../risk/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * Expected loss by scenario as bars, with a line at the loss of the portfolio as it is.
 *
 * @param of what `stressTest` returned.
 * @throws ClienteleError `EMPTY_INPUT` without scenarios, `INVALID_TYPE` for what is no stress test.
 * @example
 * import { stressChart } from 'clientele/charts'
 * import { stressTest } from 'clientele/risk'
 * const columns = { exposure: [100], probabilityOfDefault: [0.02], lossGivenDefault: [0.5], assetCorrelation: 0.2 }
 * const path = { unit: 'year', times: [0], values: [-2], between: 'step', quantity: 'factor' }
 * const spec = stressChart(stressTest(columns, [{ name: 'recession', factors: { creditCycle: path } }]))
 * spec.data.values.map(row => row.words) // => [ 'base: 1', 'recession: 4.87, 4.9 × base' ]
 */
export function stressChart(of: StressTest, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const base = lossOf(expectObject(of, 'stress')['base'], 'stress.base')
  const { scenarios } = of
  if (!Array.isArray(scenarios)) return reject('INVALID_TYPE', 'stress', 'what stressTest() returned', of)
  if (scenarios.length === 0) reject('EMPTY_INPUT', 'stress.scenarios', 'at least one scenario', scenarios)
  const rows = [
    { place: 0, words: `base: ${significant(base, 3)}`, name: 'base', loss: base },
    ...scenarios.map((scenario, i): ChartRow => {
      const path = `stress.scenarios[${i}]`
      const loss = lossOf(scenario, path)
      const name = expectText(scenario.name, `${path}.name`)
      const times = base > 0 ? `, ${significant(loss / base, 2)} × base` : ''
      return { place: i + 1, words: `${name}: ${significant(loss, 3)}${times}`, name, loss }
    }),
  ]
  const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }
  const x = numeric('loss', 'Expected loss within the year', { tickCount: 5 })
  return chart(
    {
      title: 'What scenarios would cost',
      subtitle: 'Orange: the portfolio as it is, the mean over all states of the economy',
      description: `Expected loss of a portfolio in ${scenarios.length} scenarios, beside ${significant(base, 3)} in the base.`,
      height: 130 + 42 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'words', options, -11),
        {
          mark: { type: 'bar', color: MODEL, opacity: 0.75, size: 14, yOffset: 6 },
          encoding: { x, y, tooltip: [tipText('name', 'Scenario'), tip('loss', 'Expected loss')] },
        },
        {
          mark: { type: 'tick', color: CONTRAST, size: 22, thickness: 2, yOffset: 6 },
          encoding: { x: { datum: base }, y },
        },
      ],
    },
    options,
  )
}

/** What else is drawn along the cycle. */
export interface StressCurveChartOptions extends ChartOptions {
  /** What `reverseStress` returned for the same portfolio: its point is marked where there is one within the picture. */
  readonly reverse?: ReverseStress
}

/**
 * Expected loss along the credit cycle, with the mildest state that is bad enough, where a reverse stress is given.
 *
 * @param curve what `stressCurve` returned.
 * @throws ClienteleError `INVALID_TYPE` for what is no curve, `LENGTH_MISMATCH`.
 * @example
 * import { stressCurveChart } from 'clientele/charts'
 * import { reverseStress, stressCurve } from 'clientele/risk'
 * const columns = { exposure: [100], probabilityOfDefault: [0.02], lossGivenDefault: [0.5], assetCorrelation: 0.2 }
 * const spec = stressCurveChart(stressCurve(columns), { reverse: reverseStress(columns, { loss: 10 }) })
 * spec.title.subtitle[0] // => 'A loss of 10 is reached at -2.91, which a'
 */
export function stressCurveChart(curve: StressCurve, options: StressCurveChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['reverse'])
  const rows = pointsOf(curve)
  const ends = [rows[0]!.cycle, rows.at(-1)!.cycle]
  const reverse = options.reverse === undefined ? undefined : expectReverse(options.reverse)
  const x = numeric(
    'cycle',
    'Credit cycle: 0 a normal year, below 0 bad ones',
    { tickCount: 7 },
    { domain: ends, nice: false },
  )
  const y = numeric('loss', 'Expected loss', { tickCount: 6 })
  const tooltip = [tip('cycle', 'Credit cycle'), tip('loss', 'Expected loss')]
  const isInside = reverse?.found === true && reverse.creditCycle >= ends[0]! && reverse.creditCycle <= ends[1]!
  return chart(
    {
      title: 'What the portfolio costs in good years and bad',
      subtitle: reverse === undefined ? 'Expected loss given how the economy goes' : sentenceOf(reverse),
      description: `Expected loss against the credit cycle from ${significant(ends[0]!, 3)} to ${significant(ends[1]!, 3)}.`,
      rows,
      layers: [
        { mark: { type: 'line', color: MODEL, strokeWidth: 2.5 }, encoding: { x, y, tooltip } },
        ...(isInside ? pointLayers(x, y, reverse) : []),
      ],
    },
    options,
  )
}

type Found = Extract<ReverseStress, { readonly found: true }>

function pointLayers(x: FieldChannel, y: FieldChannel, { creditCycle, loss }: Found): readonly ChartLayer[] {
  const at = significant(creditCycle, 3)
  return [
    ...guideAt(x, { value: creditCycle, words: at, color: GUIDE }),
    {
      data: { values: [{ cycle: creditCycle, loss }] },
      mark: { type: 'point', filled: true, size: 110, color: CONTRAST, opacity: 1 },
      encoding: { x, y },
    },
  ]
}

function sentenceOf(reverse: ReverseStress): string {
  const target = `A loss of ${significant(reverse.target, 4)}`
  if (reverse.found) {
    return `${target} is reached at ${significant(reverse.creditCycle, 3)}, which a year is worse than with probability ${significant(100 * reverse.probability, 2)} %`
  }
  return reverse.why === 'never' ? `${target} is more than can be lost` : `${target} is lost in the best of times`
}

function pointsOf(curve: StressCurve): readonly (ChartRow & Readonly<Record<'cycle' | 'loss', number>>)[] {
  expectObject(curve, 'curve')
  const { creditCycle, loss } = curve
  if (!(creditCycle instanceof Float64Array) || !(loss instanceof Float64Array)) {
    return reject('INVALID_TYPE', 'curve', 'what stressCurve() returned', curve)
  }
  if (creditCycle.length !== loss.length || loss.length < 2) {
    reject('LENGTH_MISMATCH', 'curve.loss', 'as many losses as values of the cycle, at least two', loss.length)
  }
  return Array.from(creditCycle, (cycle, i) => ({
    cycle: expectFinite(cycle, `curve.creditCycle[${i}]`),
    loss: expectNonNegative(loss[i], `curve.loss[${i}]`),
  }))
}

function lossOf(figures: unknown, path: string): number {
  return expectNonNegative(expectObject(figures, path)['expectedLoss'], `${path}.expectedLoss`)
}

function expectReverse(reverse: ReverseStress): ReverseStress {
  const path = 'options.reverse'
  const { found, ...others } = expectObject(reverse, path)
  if (typeof found !== 'boolean') reject('INVALID_TYPE', path, 'what reverseStress() returned', reverse)
  expectNonNegative(others['target'], `${path}.target`)
  const needed = found === true ? ['creditCycle', 'probability', 'loss'] : []
  for (const name of needed) expectFinite(others[name], `${path}.${name}`)
  return reverse
}
