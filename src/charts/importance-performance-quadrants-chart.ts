/**
 * What to work on, what to keep up, what to leave?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { numeric } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import type { PlanePoint } from './plane.js'
import { planeLayers, planeRows } from './plane-points.js'
import type { ChartAxis, ChartSpec } from './spec.js'

/** What is drawn: what `importancePerformanceQuadrants` returned, or points of your own. */
export interface DrawnQuadrants {
  readonly importance?: 'derived' | 'stated'
  readonly cuts: { readonly importance: { readonly value: number }; readonly performance: { readonly value: number } }
  readonly points: readonly DrawnQuadrantPoint[]
}

/** One driver. */
export interface DrawnQuadrantPoint {
  readonly name: string
  /** 0 to 100. */
  readonly importance: number
  readonly performance: number
  readonly importanceInterval?: { readonly lower: number; readonly upper: number }
  readonly performanceInterval?: { readonly lower: number; readonly upper: number }
  /** How sure its quadrant is, 0 to 1. */
  readonly certainty?: number
}

/** Below, a driver is drawn as an open circle. */
const SURE = 0.8

/**
 * Drivers by performance (across) and importance (up) with their intervals, and the lines between the quadrants.
 *
 * @throws ClienteleError `EMPTY_INPUT` without points; `INVALID_TYPE` or `OUT_OF_RANGE` naming the point at fault.
 * @example
 * import { importancePerformanceQuadrantsChart } from 'clientele/charts'
 * const spec = importancePerformanceQuadrantsChart({
 *   cuts: { importance: { value: 50 }, performance: { value: 60 } },
 *   points: [{ name: 'Speed', importance: 70, performance: 40, certainty: 0.9 }],
 * })
 * spec.data.values[0] // => { name: 'Speed', x: 40, y: 70, note: '90 % sure' }
 */
export function importancePerformanceQuadrantsChart(of: DrawnQuadrants, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { points: given, cuts, importance } = expectObject(of, 'quadrants')
  const list = expectList(given, 'quadrants.points')
  if (list.length === 0) reject('EMPTY_INPUT', 'quadrants.points', 'at least one point', 'none')
  const points = Array.from(list, (point, i) => readPoint(point, `quadrants.points[${i}]`))
  const lines = expectObject(cuts, 'quadrants.cuts')
  const line = (side: 'importance' | 'performance'): number => {
    const path = `quadrants.cuts.${side}`
    return expectFinite(expectObject(lines[side], path)['value'], `${path}.value`)
  }
  const middle = { x: line('performance'), y: line('importance') }
  const across = domainOf([...points.flatMap(point => [point.x, point.acrossFrom, point.acrossTo]), middle.x])
  const up = domainOf([...points.flatMap(point => [point.y, point.upFrom, point.upTo]), middle.y])
  const weight = importance === 'derived' ? 'Share of what is explained, %' : 'Importance, 0 to 100'
  return chart(
    {
      title: 'What to work on first',
      subtitle: 'Performance and importance with their intervals; open circles: less than 80 % sure of their quadrant',
      description: `Drivers by performance and importance: ${points.map(({ name, x, y }) => `${name} ${x.toFixed(0)}, ${y.toFixed(0)}`).join('; ')}.`,
      height: 420,
      rows: planeRows(points),
      layers: [
        ...planeLayers(points, {
          x: numeric('x', 'Performance, 0 to 100', TICKS, { domain: [...across], nice: false, zero: false }),
          y: numeric('y', weight, TICKS, { domain: [...up], nice: false, zero: false }),
          across,
          up,
          middle,
          corners: ['Concentrate here', 'Keep up', 'Low priority', 'Possible overkill'],
          width: sureWidth(options),
        }),
      ],
    },
    options,
  )
}

function readPoint(value: unknown, path: string): PlanePoint {
  const point = expectObject(value, path)
  const name = expectText(point['name'], `${path}.name`)
  const [x, y] = (['performance', 'importance'] as const).map(field => expectFinite(point[field], `${path}.${field}`))
  const across = endsOf(point['performanceInterval'], `${path}.performanceInterval`)
  const up = endsOf(point['importanceInterval'], `${path}.importanceInterval`)
  const certainty = point['certainty'] === undefined ? undefined : expectFinite(point['certainty'], `${path}.certainty`)
  return {
    name,
    x: x!,
    y: y!,
    ...(across !== undefined && { acrossFrom: across[0], acrossTo: across[1] }),
    ...(up !== undefined && { upFrom: up[0], upTo: up[1] }),
    isSure: certainty === undefined || certainty >= SURE,
    note: certainty === undefined ? 'as given' : `${(100 * certainty).toFixed(0)} % sure`,
  }
}

function endsOf(interval: unknown, path: string): readonly [number, number] | undefined {
  if (interval === undefined) return undefined
  const { lower, upper } = expectObject(interval, path)
  return [expectFinite(lower, `${path}.lower`), expectFinite(upper, `${path}.upper`)]
}

/** From the least to the greatest, with room at both ends for the words in the corners. */
function domainOf(values: readonly (number | undefined)[]): readonly [number, number] {
  const known = values.filter(value => value !== undefined)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const margin = most > least ? ROOM * (most - least) : 1
  return [least - margin, most + margin]
}

const ROOM = 0.14

/** There is nothing below 0 or above 100, though there is room for words. */
const TICKS: ChartAxis = { labelExpr: "datum.value < 0 || datum.value > 100 ? '' : datum.label", tickCount: 6 }
