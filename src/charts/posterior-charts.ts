/**
 * What is known of a parameter after the data, and whether the chains that say so agree.
 *
 * @module
 */
import { significant } from '../model/index.js'
import { quantiles } from '../statistics/index.js'
import { expectLevel } from '../statistics/level.js'
import { numeric, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { ChartDraws } from './draws.js'
import { chainsOf } from './draws.js'
import { guideAt } from './guides.js'
import { kernelDensity, kernelWidth } from './kernel-density.js'
import { CONTRAST, MODEL, MODELS } from './look.js'
import type { ChartSpec, FieldChannel } from './spec.js'

/** Which interval is marked, and how the picture is drawn. */
export interface PosteriorChartOptions extends ChartOptions {
  /** Probability within the marked interval, in (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The posterior density of one parameter: all chains together as an area with mean and interval, each chain as a thin line.
 * Chains that agree lie on one another.
 *
 * @param of what `posterior` or `samplePosterior` returned, or draws by parameter, chain after chain.
 * @param parameter the name of a column.
 * @throws ClienteleError `OUT_OF_RANGE` for an unknown parameter or a draw that is no number, `LENGTH_MISMATCH` where chains are
 * not of one length.
 * @example
 * import { posteriorChart } from 'clientele/charts'
 * const r = Float64Array.from({ length: 400 }, (_, i) => 0.24 + 0.01 * Math.sin(i * i))
 * const spec = posteriorChart({ draws: { r }, chains: 2 }, 'r', { level: 0.9 })
 * spec.data.values.length // => 483
 * Object.keys(spec.data.values[0]) // => ['chain', 'value', 'density']
 */
export function posteriorChart(of: ChartDraws, parameter: string, options: PosteriorChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['level'])
  const level = expectLevel(options.level)
  const chains = chainsOf(of, parameter)
  const all = Float64Array.from(chains.flatMap(chain => Array.from(chain)))
  const tail = (1 - level) / 2
  const [least = 0, lower = 0, upper = 0, most = 0] = quantiles(all, [0.001, tail, 1 - tail, 0.999])
  const width = kernelWidth(all)
  const [from, to] = edges(least - 2 * width, most + 2 * width)
  const densityOf = (draws: Float64Array, chain: string) =>
    kernelDensity(draws, width > 0 ? width : (to - from) / 100, from, to).map(point => ({ chain, ...point }))
  const pooled = densityOf(all, 'all')
  const mean = all.reduce((sum, draw) => sum + draw, 0) / all.length
  const x = numeric('value', parameter, { grid: false, tickCount: 6 }, { domain: [from, to], nice: false })
  const rows = [...pooled, ...chains.flatMap((chain, i) => densityOf(chain, `${i + 1}`))]
  // Room above the curves for the word at the mean.
  const top = 1.12 * rows.reduce((highest, { density }) => Math.max(highest, density), 0)
  const y = numeric('density', 'Posterior density', { tickCount: 4 }, { domain: [0, top], nice: false })
  const percent = significant(100 * level, 4)
  return chart(
    {
      title: `What is known of ${parameter}`,
      subtitle: `Mean ${significant(mean, 3)}, ${percent} % between ${significant(lower, 3)} and ${significant(upper, 3)} (darker); ${chains.length === 1 ? '1 chain' : `thin lines: ${chains.length} chains`}`,
      description: `Posterior density of ${parameter}: mean ${significant(mean, 3)}, ${percent} % from ${significant(lower, 3)} to ${significant(upper, 3)}.`,
      rows,
      layers: [
        { data: { values: pooled }, mark: { type: 'area', color: MODEL, opacity: 0.2 }, encoding: { x, y } },
        {
          data: { values: pooled.filter(({ value }) => value >= lower && value <= upper) },
          mark: { type: 'area', color: MODEL, opacity: 0.35 },
          encoding: { x, y },
        },
        {
          mark: { type: 'line', color: MODEL, strokeWidth: 1 },
          encoding: { x, y, detail: { field: 'chain', type: 'nominal' }, tooltip: [tip('value', parameter, ',.4~r')] },
        },
        ...guideAt(x, { value: mean, words: 'mean', color: CONTRAST }),
      ],
    },
    options,
  )
}

/**
 * The draws of one parameter in the order they came, a line per chain: chains that mix well look like noise around one level.
 *
 * @param of what `posterior` or `samplePosterior` returned, or draws by parameter, chain after chain; of long chains every few draws are shown.
 * @param parameter the name of a column.
 * @throws ClienteleError `OUT_OF_RANGE` for an unknown parameter or a draw that is no number, `LENGTH_MISMATCH` where chains are
 * not of one length.
 * @example
 * import { traceChart } from 'clientele/charts'
 * const spec = traceChart({ draws: { r: [0.24, 0.25, 0.23, 0.26] }, chains: 2 }, 'r')
 * spec.data.values[3] // => { draw: 2, chain: 'chain 2', value: 0.26 }
 */
export function traceChart(of: ChartDraws, parameter: string, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const chains = chainsOf(of, parameter)
  const every = Math.ceil(chains[0]!.length / MOST_DRAWS)
  const rows = chains.flatMap((chain, i) =>
    Array.from({ length: Math.ceil(chain.length / every) }, (_, k) => ({
      draw: k * every + 1,
      chain: `chain ${i + 1}`,
      value: chain[k * every]!,
    })),
  )
  const names = chains.map((_, i) => `chain ${i + 1}`)
  const color: FieldChannel = {
    field: 'chain',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: names.map((_, i) => MODELS[i % MODELS.length]!) },
    legend: null,
  }
  const shown = every === 1 ? '' : `, one in ${every} shown`
  return chart(
    {
      title: `How the chains of ${parameter} moved`,
      subtitle: `${chains.length} ${chains.length === 1 ? 'chain' : 'chains'} of ${chains[0]!.length} draws${shown}`,
      description: `Draws of ${parameter} in their order, ${chains.length} chains.`,
      height: 240,
      rows,
      layers: [
        {
          mark: { type: 'line', strokeWidth: 0.8, opacity: 0.8 },
          encoding: {
            x: numeric('draw', 'Draw', { grid: false }, { nice: false, zero: false }),
            y: numeric('value', parameter, { tickCount: 5 }, { zero: false }),
            color,
          },
        },
      ],
    },
    options,
  )
}

/** Draws per chain that a picture can show. */
const MOST_DRAWS = 500

/** Ends of an axis, some width apart even where all draws are one number. */
function edges(least: number, most: number): readonly [number, number] {
  if (most > least) return [least, most]
  const room = least === 0 ? 1 : 0.01 * Math.abs(least)
  return [least - room, most + room]
}
