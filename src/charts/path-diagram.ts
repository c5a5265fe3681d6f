/**
 * What acts on what, and how strongly? A path model as boxes and arrows.
 *
 * @module
 */
import { significant } from '../model/index.js'
import type { BootstrapPath, PathBootstrap, PathModel } from '../satisfaction/index.js'
import { readBootstrap } from '../satisfaction/index-verdict/read-bootstrap.js'
import { expectModel } from '../satisfaction/path-model/model.js'
import { tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import type { PathLayout, Place } from './path-layout.js'
import { HALF_BOX, HALF_HEIGHT, pathLayout } from './path-layout.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What is drawn beside the paths. */
export interface PathDiagramOptions extends ChartOptions {
  /** Of `bootstrapPaths`: paths whose interval reaches over 0 are grey. */
  readonly bootstrap?: PathBootstrap
}

const ROW = 84
/** Below so many pixels names are written smaller. */
const NARROW = 480
const SIDES = ['positive', 'negative', 'unclear'] as const
const COLORS: readonly string[] = [MODEL, CONTRAST, GUIDE]

/**
 * A path model from causes above to outcomes below: arrows as thick as their paths are strong, with the figure on each, and in each box
 * the share of the construct that those above explain.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model or no bootstrap of one.
 * @example
 * import { pathDiagram } from 'clientele/charts'
 * import { pathModel } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
 * })
 * pathDiagram(model).data.values[0].words // => '0.92'
 */
export function pathDiagram(model: PathModel, options: PathDiagramOptions = {}): ChartSpec {
  checkChartOptions(options, ['bootstrap'])
  const { params } = expectModel(model, 'model')
  const bootstrap = readBootstrap(options.bootstrap, 'options.bootstrap')
  const names = params.constructs.map(({ name }) => name)
  const ends = params.paths.map(({ from, to }) => [names.indexOf(from), names.indexOf(to)] as const)
  const layout = pathLayout(names.length, ends)
  const { rows, nodes } = layout
  const boxes = names.map((name, i): ChartRow => {
    const explained = params.explained.find(one => one.name === name)?.rSquared
    const { x, row } = nodes[i]!
    return {
      name,
      ...(explained !== undefined && { explained, share: `R² ${short(explained)}` }),
      ...{ x, row, left: x - HALF_BOX, right: x + HALF_BOX, top: row - HALF_HEIGHT, bottom: row + HALF_HEIGHT },
    }
  })
  const arrows = arrowsOf(model, bootstrap, layout)
  const [level] = bootstrap === undefined ? [] : bootstrap.paths.map(({ interval }) => interval.level)
  return chart(
    {
      title: 'What acts on what',
      subtitle: [
        'Standard deviations more for one more of the construct above; R²: share explained',
        ...(level === undefined ? [] : [`grey: a ${significant(100 * level, 3)} % interval reaches over 0`]),
      ].join('; '),
      description: `Paths: ${params.paths.map(({ from, to, coefficient }) => `${from} to ${to} ${short(coefficient)}`).join(', ')}.`,
      height: 110 + ROW * rows,
      rows: arrows,
      layers: layersOf(boxes, rows, sureWidth(options)),
    },
    options,
  )
}

function arrowsOf(
  { params }: PathModel,
  bootstrap: PathBootstrap | undefined,
  { nodes, arrows }: PathLayout,
): readonly ChartRow[] {
  const taken: (readonly [x: number, y: number])[] = []
  return params.paths.map(({ from, to, coefficient }, i): ChartRow => {
    const { begin, end } = arrows[i]!
    const [x, y, x2, y2] = [begin.x, begin.row, end.x, end.row]
    const drawn = bootstrap?.paths.find(path => path.from === from && path.to === to)
    const [atX, atY] = freePlace([x, y, x2, y2], taken, nodes)
    taken.push([atX, atY])
    return {
      ...{ from, to, path: coefficient, strength: Math.min(1, Math.abs(coefficient)), words: short(coefficient) },
      ...{ side: sideOf(coefficient, drawn), x, y, x2, y2, atX, atY },
      ...(drawn && { lower: drawn.interval.lower, upper: drawn.interval.upper }),
    }
  })
}

function sideOf(coefficient: number, drawn: BootstrapPath | undefined): (typeof SIDES)[number] {
  if (drawn !== undefined && drawn.interval.lower <= 0 && drawn.interval.upper >= 0) return 'unclear'
  return coefficient < 0 ? 'negative' : 'positive'
}

/** Where along an arrow its figure stands farthest from others and from boxes. */
function freePlace(
  [x, y, x2, y2]: readonly [number, number, number, number],
  taken: readonly (readonly [number, number])[],
  nodes: readonly Place[],
): readonly [number, number] {
  let best: readonly [number, number] = [x, y]
  let most = -Infinity
  for (const along of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const place = [x + along * (x2 - x), y + along * (y2 - y)] as const
    const apart = Math.min(
      1,
      ...taken.map(other => Math.hypot((place[0] - other[0]) / 0.13, (place[1] - other[1]) / 0.3)),
    )
    const inBox = nodes.some(
      node => Math.abs(node.x - place[0]) < HALF_BOX + 0.04 && Math.abs(node.row - place[1]) < HALF_HEIGHT + 0.1,
    )
    const room = apart - (inBox ? 1 : 0) - 0.1 * Math.abs(along - 0.5)
    if (room > most + 1e-9) {
      most = room
      best = place
    }
  }
  return best
}

function layersOf(boxes: readonly ChartRow[], rows: number, width: number): readonly ChartLayer[] {
  const plain = { axis: null, title: null } as const
  const x: FieldChannel = { field: 'x', type: 'quantitative', ...plain, scale: { domain: [0, 1], nice: false } }
  const down = { domain: [-0.4, rows - 0.6], nice: false, zero: false, reverse: true }
  const y: FieldChannel = { field: 'y', type: 'quantitative', ...plain, scale: down }
  const color: FieldChannel = {
    field: 'side',
    type: 'nominal',
    legend: null,
    scale: { domain: [...SIDES], range: [...COLORS] },
  }
  const size: FieldChannel = {
    field: 'strength',
    type: 'quantitative',
    legend: null,
    scale: { domain: [0, 1], range: [1, 7] },
  }
  const tooltip = [tipText('from', 'From'), tipText('to', 'To'), tip('path', 'Path')]
  const shape: FieldChannel = {
    field: 'side',
    type: 'nominal',
    legend: null,
    scale: { domain: [...SIDES], range: SIDES.map(() => 'triangle-down') },
  }
  const box = { data: { values: boxes } }
  const limit = 2 * HALF_BOX * width
  const letters = width < NARROW ? 11 : 12
  const text = (field: string, dy: number, fontSize: number, of: readonly ChartRow[]): ChartLayer => ({
    data: { values: of },
    mark: { type: 'text', align: 'center', baseline: 'middle', dy, fontSize, color: ACTUAL, limit },
    encoding: { x, y: { ...y, field: 'row' }, text: words(field) },
  })
  const [bare, told] = [
    boxes.filter(one => one['share'] === undefined),
    boxes.filter(one => one['share'] !== undefined),
  ]
  return [
    {
      mark: { type: 'rule', opacity: 0.75 },
      encoding: { x, y, x2: { field: 'x2' }, y2: { field: 'y2' }, color, size, tooltip },
    },
    {
      mark: { type: 'point', filled: true, size: 130, opacity: 1 },
      encoding: { x: { ...x, field: 'x2' }, y: { ...y, field: 'y2' }, color, shape },
    },
    {
      ...box,
      mark: { type: 'rect', color: '#f2f2f2', opacity: 1 },
      encoding: {
        x: { ...x, field: 'left' },
        x2: { field: 'right' },
        y: { ...y, field: 'top' },
        y2: { field: 'bottom' },
      },
    },
    {
      mark: { type: 'point', filled: true, size: 640, opacity: 0.9, color: '#ffffff' },
      encoding: { x: { ...x, field: 'atX' }, y: { ...y, field: 'atY' } },
    },
    {
      mark: { type: 'text', align: 'center', baseline: 'middle', fontSize: 11 },
      encoding: { x: { ...x, field: 'atX' }, y: { ...y, field: 'atY' }, color, text: words('words'), tooltip },
    },
    ...(bare.length > 0 ? [text('name', 0, letters, bare)] : []),
    ...(told.length > 0 ? [text('name', -8, letters, told), text('share', 9, 11, told)] : []),
  ]
}

function short(value: number): string {
  return value.toFixed(2)
}
