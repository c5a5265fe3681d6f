/**
 * A figure of clients by how often they came back and when they came last, as colours.
 *
 * @module
 */
import type { CustomerBase } from '../records/core.js'
import { tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, sureWidth } from './chart.js'
import type { ChartAxis, ChartScale, ChartSpec, FieldChannel } from './spec.js'

/** The figure: its name, its values, one per cell, and how they are written. */
export interface HeatMapFigure {
  readonly title: string
  readonly subtitle: string
  /** Beside the colours. */
  readonly legend: string
  readonly values: ArrayLike<number>
  readonly format: string
  readonly domain?: number[]
}

/** A cell per history, frequency across and recency upward. */
export function heatMap(
  { frequency, recency, timeUnit }: CustomerBase,
  figure: HeatMapFigure,
  options: ChartOptions,
): ChartSpec {
  const { title, subtitle, legend, values, format, domain } = figure
  const rows = Array.from(frequency, (count, i) => ({ frequency: count, recency: recency[i]!, value: values[i]! }))
  const scale: ChartScale = { scheme: 'viridis', ...(domain && { domain }) }
  const colors: FieldChannel = {
    field: 'value',
    type: 'quantitative',
    title: legend,
    scale,
    legend: { format, gradientLength: Math.min(260, sureWidth(options) - 100) },
  }
  return chart(
    {
      title,
      subtitle,
      description: `${title}, by repeat purchases across and time from first to last purchase upward.`,
      height: 420,
      rows,
      layers: [
        {
          // Cells a little larger than their places: else white shines through between them.
          mark: { type: 'rect', width: { band: 1.05 }, height: { band: 1.1 } },
          encoding: {
            x: {
              field: 'frequency',
              type: 'ordinal',
              title: 'Repeat purchases',
              axis: { ...everyFew(frequency), labelAngle: 0 },
            },
            y: {
              field: 'recency',
              type: 'ordinal',
              title: `First to last purchase, ${timeUnit}s`,
              sort: 'descending',
              axis: everyFew(recency),
            },
            color: colors,
            tooltip: [
              tip('frequency', 'Repeat purchases'),
              tip('recency', `First to last purchase, ${timeUnit}s`),
              tip('value', legend, format),
            ],
          },
        },
      ],
    },
    options,
  )
}

/** Words at some eight places of a scale that has a place for every value. */
function everyFew(column: Float64Array): ChartAxis {
  const values = [...new Set(column)].sort((one, other) => one - other)
  const every = [1, 2, 5, 10, 20, 50].find(step => values.length / step <= 9)
  return { values: values.filter((_, at) => at % (every === undefined ? 100 : every) === 0), ticks: false }
}
