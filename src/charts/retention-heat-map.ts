/**
 * Which cohorts of clients stay, and for how long?
 *
 * @module
 */
import { expectList, expectObject, expectOneOf, reject } from '../errors/index.js'
import type { CohortCell, RetentionCohort, RetentionCohorts } from '../loyalty/index.js'
import { PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Names of cohorts and the vertical axis take this from the width; on a telephone sizes are left out of the names. */
const BESIDE = 150
const BESIDE_NARROW = 100
const TELEPHONE = 450
const ROW_HEIGHT = 26
const LEAST_HEIGHT = 150
const ABOVE = 150
/** Three letters of a font of size 1 are so wide. */
const THREE_LETTERS = 2
const SMALLEST_FONT = 8
const LARGEST_FONT = 12
/** Beyond, black words cannot be read on blue. */
const DARK = 0.62
const NARROW = 24
const MOST = 120

/**
 * A table of cohorts as a heat map: a row per cohort with how many it has, a column per age, the share that still are clients in per
 * cent; above all, all cohorts together. The tooltip has numbers and intervals, which are wide where a cohort is small.
 *
 * @param of what `retentionCohorts` returned; at most 120 cohorts and ages. Where cells are too narrow for words, colours stand
 * alone.
 * @throws ClienteleError `INVALID_TYPE` for what is no such table, `EMPTY_INPUT` where no cohort was seen at any age,
 * `OUT_OF_RANGE` for more cohorts or ages.
 * @example
 * import { retentionHeatMap } from 'clientele/charts'
 * import { retentionCohorts } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'B', 'C', 'D'],
 *   start: ['2021-02-01', '2021-07-15', '2021-11-30', '2022-01-20'],
 *   end: [null, '2022-03-31', '2023-06-30', null],
 * }
 * const spec = retentionHeatMap(retentionCohorts(relationships, { observedUntil: '2023-12-31', by: 'year' }))
 * spec.data.values.map(({ cohort, age, words }) => `${cohort}/${age}/${words}`).slice(3, 6) // => ['2021 · 3/0/100', '2021 · 3/1/67', '2021 · 3/2/33']
 */
export function retentionHeatMap(of: RetentionCohorts, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { cohorts, all, age, by } = expectTable(of)
  const isNarrow = sureWidth(options) < TELEPHONE
  const nameOf = ({ cohort, size }: RetentionCohort): string => (isNarrow ? cohort : `${cohort} · ${size}`)
  const rows = [
    ...all.map(cell => rowOf('all', cell)),
    ...cohorts.flatMap(cohort => cohort.cells.map(cell => rowOf(nameOf(cohort), cell))),
  ]
  const beside = isNarrow ? BESIDE_NARROW : BESIDE
  const names = [...new Set(rows.map(row => row.cohort))]
  const width = (sureWidth(options) - beside) / all.length
  const fontSize = Math.min(LARGEST_FONT, Math.floor(width / THREE_LETTERS))
  const isWritten = fontSize >= SMALLEST_FONT
  const x: FieldChannel = {
    field: 'age',
    type: 'ordinal',
    title: `${AGES[age]} since the first day`,
    axis: { grid: false, ticks: false, labelAngle: 0, ...(width < NARROW && { labelOverlap: 'greedy' as const }) },
  }
  const y: FieldChannel = {
    field: 'cohort',
    type: 'ordinal',
    sort: null,
    scale: { domain: names },
    title: `Came in the ${by}`,
    axis: { grid: false, ticks: false, labelLimit: beside - 30 },
  }
  const tooltip = [
    tipText('cohort', 'Cohort'),
    tip('age', AGES[age]),
    tip('remaining', 'Still clients'),
    tip('size', 'Of'),
    tip('share', 'Share', PERCENT),
    tip('lower', 'From', PERCENT),
    tip('upper', 'To', PERCENT),
  ]
  const color: FieldChannel = {
    field: 'share',
    type: 'quantitative',
    title: 'Still clients',
    scale: { scheme: 'blues', domain: [0, 1] },
    legend: isWritten ? null : { format: PERCENT, gradientLength: Math.min(260, sureWidth(options) - beside - 50) },
  }
  const written = (ink: string, values: readonly ChartRow[]): ChartLayer => ({
    data: { values },
    mark: { type: 'text', baseline: 'middle', fontSize, color: ink },
    encoding: { x, y, text: { field: 'words', type: 'nominal' }, tooltip },
  })
  return chart(
    {
      title: 'Who stays, by when they came',
      subtitle: `Clients left in %, by ${by} of their first day${isNarrow ? '' : ' · how many came'}`,
      description: `Share of ${cohorts.length} cohorts of clients that still are clients, by age up to ${all.length - 1}.`,
      height: ABOVE + Math.max(LEAST_HEIGHT, ROW_HEIGHT * names.length),
      rows,
      layers: [
        { mark: { type: 'rect' }, encoding: { x, y, color, tooltip } },
        ...(isWritten
          ? [
              written(
                '#1a1a1a',
                rows.filter(row => row.share <= DARK),
              ),
            ]
          : []),
        ...(isWritten
          ? [
              written(
                '#ffffff',
                rows.filter(row => row.share > DARK),
              ),
            ]
          : []),
      ],
    },
    options,
  )
}

const AGES = { month: 'Months', quarter: 'Quarters', year: 'Years' } as const
const PERIODS = ['month', 'quarter', 'year'] as const

function expectTable(of: RetentionCohorts): RetentionCohorts {
  const { by, age, cohorts, all } = expectObject(of, 'cohorts')
  expectOneOf(by, PERIODS, 'cohorts.by')
  expectOneOf(age, PERIODS, 'cohorts.age')
  for (const [name, list] of Object.entries({ cohorts, all })) {
    const { length } = expectList(list, `cohorts.${name}`)
    if (length === 0) reject('EMPTY_INPUT', `cohorts.${name}`, 'a cohort that was seen at age 0 at least', list)
    if (length > MOST) reject('OUT_OF_RANGE', `cohorts.${name}`, `at most ${MOST}`, length)
  }
  return of
}

function rowOf(cohort: string, { age, remaining, size, share, interval }: CohortCell) {
  const { lower, upper } = interval
  return { cohort, age, remaining, size, share, lower, upper, words: String(Math.round(100 * share)) }
}
