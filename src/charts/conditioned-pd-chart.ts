/**
 * What do stories of the economy do to the default probability of a rating?
 *
 * @module
 */
import { expectList, expectObject, expectOneOf, expectText, reject } from '../errors/index.js'
import type { Curve } from '../model/index.js'
import type { DefaultStateOptions, MigrationHorizons, ScenarioMigrations } from '../risk/index.js'
import { pdTermStructure } from '../risk/index.js'
import { numeric, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { expectNames, seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'
import { timeTicks } from './time-ticks.js'

/** Of which rating, and which probability. */
export interface ConditionedPdChartOptions extends ChartOptions, Pick<DefaultStateOptions, 'defaultState'> {
  /** The rating of today. */
  readonly rating: string
  /**
   * `forward` (default): of each period, of those who survived until it began, so that a recession is seen as it passes;
   * `cumulative`: of having defaulted by then.
   */
  readonly measure?: 'forward' | 'cumulative'
}

const USUAL = 'through the cycle'
const WEIGHTED = 'weighted'

/**
 * The default probability of a rating by scenario over time, with their weighted mean, against the one through the cycle.
 *
 * @param of what `scenarioMigrations` returned, of one to five scenarios.
 * @throws ClienteleError `UNREACHABLE_DEFAULT` and `OUT_OF_RANGE` as `pdTermStructure` does; `CONFLICTING_OPTIONS` for a
 * scenario that is called like another line; `OUT_OF_RANGE` for more than five scenarios.
 * @example
 * import { conditionedPdChart } from 'clientele/charts'
 * import { scenario } from 'clientele/model'
 * import { scenarioMigrations } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const usual = transitionMatrix(['A', 'B', 'D'], [[0.9, 0.09, 0.01], [0.1, 0.8, 0.1], [0, 0, 1]])
 * const cycle = { unit: 'year', times: [0, 1], values: [-2, 0], between: 'step', quantity: 'factor' }
 * const stories = [{ scenario: scenario({ name: 'slump', factors: { creditCycle: cycle } }), weight: 1 }]
 * const of = scenarioMigrations(usual, stories, { periods: 3, assetCorrelation: 0.1 })
 * conditionedPdChart(of, { rating: 'A', defaultState: 'D' }).data.values[0] // => { series: 'through the cycle', time: 0, pd: 0.01 }
 */
export function conditionedPdChart(of: ScenarioMigrations, options: ConditionedPdChartOptions): ChartSpec {
  checkChartOptions(options, ['rating', 'defaultState', 'measure'])
  const { rating, defaultState } = options
  expectText(rating, 'options.rating')
  const measure =
    options.measure === undefined
      ? 'forward'
      : expectOneOf(options.measure, ['forward', 'cumulative'], 'options.measure')
  const isForward = measure === 'forward'
  const migrations = migrationsOf(of)
  const rows = migrations.flatMap(([series, migration]) => {
    const { cumulativePd, forwardPd } = pdTermStructure(migration, { rating, defaultState })
    return isForward
      ? periodRows(series, forwardPd, migration.horizons)
      : cumulativePd.times.map((time, k) => ({ series, time, pd: cumulativePd.values[k]! }))
  })
  const names = migrations.slice(1).map(([name]) => name)
  const { unit, horizons } = migrations[0]![1]
  const end = horizons.at(-1)!
  const x: FieldChannel = {
    ...numeric('time', `Time from now, ${unit}s`, { values: timeTicks(end), grid: false, format: ',~f' }),
    scale: { domain: [0, end], nice: false },
  }
  const title = isForward ? 'Default probability of the period' : 'Cumulative default probability'
  const y = share('pd', title, { zero: true })
  const color = seriesColor(names, USUAL, options)
  const tooltip = [tipText('series', 'Line'), tip('time', `From, ${unit}s`), tip('pd', title, '.4~%')]
  return chart(
    {
      title: `Default probability of ${rating}, by scenario`,
      subtitle: isForward ? 'Of each period, of those who survived until it began' : 'Of having defaulted by then',
      description: `${title} of ${rating} in ${names.length - 1} scenarios, weighted and through the cycle.`,
      height: 440,
      rows,
      layers: [
        {
          mark: { type: 'line', strokeWidth: 2.5, interpolate: isForward ? 'step-after' : 'linear' },
          encoding: { x, y, color, strokeDash: seriesDash(names, USUAL, options) },
        },
        { mark: { type: 'point', filled: true, size: 60, opacity: 0 }, encoding: { x, y, color, tooltip } },
      ],
    },
    options,
  )
}

/** A step for each period, the last to its end. */
function periodRows(series: string, { times, values }: Curve, horizons: readonly number[]): readonly ChartRow[] {
  const rows = times.map((time, k) => ({ series, time, pd: values[k]! }))
  return [...rows, { series, time: horizons[times.length - 1]!, pd: values.at(-1)! }]
}

/** Every line with its name, the usual one first. */
function migrationsOf(of: ScenarioMigrations): readonly (readonly [name: string, migration: MigrationHorizons])[] {
  const { scenarios } = expectObject(of, 'migrations')
  expectList(scenarios, 'migrations.scenarios')
  const told = of.scenarios.map((entry, i) => {
    const path = `migrations.scenarios[${i}]`
    expectObject(entry, path)
    expectObject(entry.migration, `${path}.migration`)
    return [expectText(entry.migration.scenario, `${path}.migration.scenario`), entry.migration] as const
  })
  const lines = told.length > 1 ? [...told, [WEIGHTED, of.weighted] as const] : told
  const names = [USUAL, ...lines.map(([name]) => name)]
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', 'migrations.scenarios', 'names that differ', names[twice])
  expectNames(Object.fromEntries(lines), 'migrations.scenarios')
  return [[USUAL, of.throughTheCycle], ...lines]
}
