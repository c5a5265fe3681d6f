/**
 * What would raise satisfaction most, and is it done well already?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { ImportancePerformance } from '../satisfaction/index.js'
import { numeric, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { apart } from './label-places.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import type { ChartLayer, ChartMark, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What is drawn, and what it is called. */
export interface ImportancePerformanceChartOptions extends ChartOptions {
  /** What is to be raised, as it stands on the axis: `'Satisfaction'` by default. */
  readonly target?: string
  /** `'constructs'` (default), or their `'items'`. */
  readonly of?: 'constructs' | 'items'
}

/** Of the picture's width; names of points farther to the right would leave it. */
const RIGHT_END = 0.68
/** More words than this stand on one another. */
const MOST_NAMED = 15

/**
 * The importance-performance map: to the right what moves the target most, above what is done well. Lines stand at the means; what lies
 * right of and below them matters more than most and is done less well than most, and is drawn in another colour.
 *
 * @param of what `importancePerformance` returned.
 * @throws ClienteleError `EMPTY_INPUT` without constructs; `INVALID_TYPE` or `OUT_OF_RANGE` naming the row at fault.
 * @example
 * import { importancePerformanceChart } from 'clientele/charts'
 * const map = [
 *   { construct: 'Speed', importance: 0.6, performance: 58, items: [] },
 *   { construct: 'Price', importance: 0.2, performance: 70, items: [] },
 * ]
 * importancePerformanceChart(map).data.values.map(({ name, side }) => `${name} ${side}`) // => ['Speed first', 'Price later']
 */
export function importancePerformanceChart(
  of: readonly ImportancePerformance[],
  options: ImportancePerformanceChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['target', 'of'])
  const { target = 'Satisfaction', of: asked = 'constructs' } = options
  const aim = expectText(target, 'options.target')
  if (asked !== 'constructs' && asked !== 'items')
    reject('OUT_OF_RANGE', 'options.of', "'constructs' or 'items'", asked)
  const points = pointsOf(of, asked)
  const [middle, level] = [mean(points.map(one => one.importance)), mean(points.map(one => one.performance))]
  const rows = points.map(
    (point): ChartRow => ({
      ...point,
      side: point.importance > middle && point.performance < level ? 'first' : 'later',
    }),
  )
  const across = domainOf(
    points.map(one => one.importance),
    0.12,
  )
  const up = domainOf(
    points.map(one => one.performance),
    0.12,
  )
  const x = numeric(
    'importance',
    `Points of ${aim} for one point more`,
    { format: '~r', tickCount: 6 },
    { domain: [...across], nice: false, zero: false },
  )
  const y = numeric('performance', 'Performance, 0 to 100', {}, { domain: [...up], nice: false, zero: false })
  const first = rows.filter(({ side }) => side === 'first').map(({ name }) => name)
  return chart(
    {
      title: `What would raise ${aim}?`,
      subtitle: `Lines: means. Right of and below them: matters more and is done less well than the others`,
      description: `Importance and performance: ${points.map(one => `${one.name} ${short(one.importance)} and ${short(one.performance)}`).join(', ')}. To begin with: ${first.length > 0 ? first.join(', ') : 'nothing stands out'}.`,
      height: 400,
      rows,
      layers: layersOf(rows, x, y, { middle, level, across, up }),
    },
    options,
  )
}

interface MapPoint {
  readonly name: string
  readonly importance: number
  readonly performance: number
}

function pointsOf(of: unknown, asked: 'constructs' | 'items'): readonly MapPoint[] {
  const list = Array.from(expectList(of, 'map'))
  const points = list.flatMap((value, i) => {
    const path = `map[${i}]`
    const { construct, items, ...own } = expectObject(value, path)
    if (asked === 'constructs') return [pointOf(construct, own, path)]
    return Array.from(expectList(items, `${path}.items`), (item, j) => {
      const at = `${path}.items[${j}]`
      const { item: name, ...figures } = expectObject(item, at)
      return pointOf(name, figures, at)
    })
  })
  return points.length > 0 ? points : reject('EMPTY_INPUT', 'map', 'at least one construct', of)
}

function pointOf(name: unknown, figures: Readonly<Record<string, unknown>>, path: string): MapPoint {
  return {
    name: expectText(name, path),
    importance: expectFinite(figures['importance'], `${path}.importance`),
    performance: expectFinite(figures['performance'], `${path}.performance`),
  }
}

interface MapLines {
  readonly middle: number
  readonly level: number
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
}

function layersOf(rows: readonly ChartRow[], x: FieldChannel, y: FieldChannel, lines: MapLines): readonly ChartLayer[] {
  const { middle, level } = lines
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    legend: null,
    scale: { domain: ['first', 'later'], range: [CONTRAST, MODEL] },
  }
  const tooltip = [tipText('name', 'What'), tip('importance', 'Importance'), tip('performance', 'Performance')]
  const rule: ChartMark = { type: 'rule', color: GUIDE, strokeWidth: 1.5, strokeDash: [4, 3] }
  return [
    { data: { values: [{ at: middle }] }, mark: rule, encoding: { x: { ...x, field: 'at' } } },
    { data: { values: [{ at: level }] }, mark: rule, encoding: { y: { ...y, field: 'at' } } },
    { mark: { type: 'point', filled: true, size: 90, opacity: 0.9 }, encoding: { x, y, color, tooltip } },
    ...(rows.length <= MOST_NAMED ? nameLayers(rows, x, y, color, lines) : []),
  ]
}

/** Names right of points, left of those near the right end, moved apart where they would stand on one another. */
function nameLayers(
  rows: readonly ChartRow[],
  x: FieldChannel,
  y: FieldChannel,
  color: FieldChannel,
  { across, up }: MapLines,
): readonly ChartLayer[] {
  const [from, to] = up
  const edge = across[0] + RIGHT_END * (across[1] - across[0])
  return [false, true].flatMap((isRight): readonly ChartLayer[] => {
    const own = rows.filter(({ importance = 0 }) => Number(importance) > edge === isRight)
    if (own.length === 0) return []
    const places = apart(
      own.map(({ performance = 0 }) => (Number(performance) - from) / (to - from)),
      0.06,
    )
    const values = own.map((row, i) => ({ ...row, place: from + places[i]! * (to - from) }))
    return [
      {
        data: { values },
        mark: {
          type: 'text',
          align: isRight ? 'right' : 'left',
          baseline: 'middle',
          dx: isRight ? -8 : 8,
          fontSize: 12,
          limit: 130,
        },
        encoding: { x, y: { ...y, field: 'place' }, text: words('name'), color },
      },
    ]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0)
}

function domainOf(values: readonly number[], room: number): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const margin = most > least ? room * (most - least) : 1
  return [least - margin, most + margin]
}

function short(value: number): string {
  return significant(value, 3)
}
