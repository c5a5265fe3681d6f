/**
 * Did each grade default as often as it said?
 *
 * @module
 */
import {
  expectFinite,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../errors/index.js'
import { significant } from '../model/index.js'
import type { Backtest, BacktestRow } from '../risk/index.js'
import { PERCENT, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { logAxis, logEnds } from './log-scale.js'
import { ACTUAL, MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * The default rate of each grade with its interval beside the default probability it stands for, on a scale of powers of ten,
 * coloured and shaped by traffic light.
 *
 * A grade without a default has a rate of 0, which such a scale cannot show: its interval alone is drawn.
 *
 * @param of what `backtest` returned, or the `grades` of a `validationReport`.
 * @throws ClienteleError `NO_DATA` where no grade has borrowers, `INVALID_TYPE` for what is no backtest.
 * @example
 * import { gradesChart } from 'clientele/charts'
 * import { backtest } from 'clientele/risk'
 * const found = backtest([{ grade: 'A', probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 }])
 * gradesChart(found).data.values[0].light // => 'yellow'
 */
export function gradesChart(of: Backtest, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const rows = gradesOf(of).map(cellsOf)
  const ends = logEnds(rows.flatMap(({ pd, rate, lower, upper }) => [pd, rate, rate > 0 ? lower : upper, upper]))
  const drawn = rows.map(row => ({ ...row, from: Math.max(row.lower, ends[0]) }))
  const x: FieldChannel = { field: 'grade', type: 'ordinal', title: 'Grade', sort: null, axis: { labelAngle: 0 } }
  const y = logAxis('rate', 'Default rate in a year', ends)
  const names = [...LIGHTS]
  const light: FieldChannel = {
    field: 'light',
    type: 'nominal',
    title: null,
    scale: { domain: names, range: [MODELS[2]!, MODELS[4]!, MODELS[1]!] },
    legend: legendOf(names, options),
  }
  const shape: FieldChannel = { ...light, scale: { domain: names, range: ['circle', 'triangle-up', 'square'] } }
  const tooltip = [
    tipText('grade', 'Grade'),
    tip('pd', 'Default probability', PERCENT),
    tip('rate', 'Default rate', PERCENT),
    tip('defaults', 'Defaults', ',.0f'),
    tip('borrowers', 'Borrowers', ',.0f'),
    tipText('light', 'Light'),
  ]
  const lights = cutsOf(of.lights)
  const assetCorrelation = expectNonNegative(of.assetCorrelation, 'backtest.assetCorrelation')
  return chart(
    {
      title: 'Did grades default as they said?',
      subtitle: `Black: what the grade said; points: what came, with 95 % intervals; yellow beyond ${percent(lights[0])}, red beyond ${percent(lights[1])}${assetCorrelation > 0 ? `, asset correlation ${assetCorrelation}` : ''}`,
      description: `Default rate against default probability of ${rows.length} grades, with intervals and traffic lights.`,
      rows: drawn,
      layers: [
        {
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: { x, y: { ...y, field: 'from' }, y2: { field: 'upper' }, color: light, tooltip },
        },
        {
          data: { values: drawn.filter(({ pd }) => pd > 0) },
          mark: { type: 'tick', color: ACTUAL, size: 26, thickness: 3 },
          encoding: { x, y: { ...y, field: 'pd' }, tooltip },
        },
        {
          data: { values: drawn.filter(({ rate }) => rate > 0) },
          mark: { type: 'point', filled: true, size: 90, opacity: 1 },
          encoding: { x, y, color: light, shape, tooltip },
        },
      ],
    },
    options,
  )
}

const LIGHTS = ['green', 'yellow', 'red'] as const

type GradeCells = ChartRow &
  Readonly<
    Record<'grade' | 'light', string> & Record<'pd' | 'rate' | 'lower' | 'upper' | 'borrowers' | 'defaults', number>
  >

function gradesOf(of: Backtest): readonly BacktestRow[] {
  const grades = expectObject(of, 'backtest')['grades']
  if (!Array.isArray(grades)) return reject('INVALID_TYPE', 'backtest', 'what backtest() returned', of)
  for (const [i, grade] of grades.entries()) {
    const { borrowers } = expectObject(grade, `backtest.grades[${i}]`)
    expectNonNegative(borrowers, `backtest.grades[${i}].borrowers`)
  }
  const there = of.grades.filter(({ borrowers }) => borrowers > 0)
  return there.length > 0 ? there : reject('NO_DATA', 'backtest.grades', 'at least one grade with borrowers', grades)
}

/** A backtest comes from anywhere. */
function cellsOf({ grade, probabilityOfDefault, borrowers, defaults, interval, light }: BacktestRow): GradeCells {
  const path = `backtest.grades.${expectText(grade, 'backtest.grades.grade')}`
  const { lower, upper } = expectObject(interval, `${path}.interval`)
  return {
    grade,
    light: expectOneOf(light, LIGHTS, `${path}.light`),
    pd: expectNonNegative(probabilityOfDefault, `${path}.probabilityOfDefault`),
    rate: expectNonNegative(defaults, `${path}.defaults`) / borrowers,
    lower: expectNonNegative(lower, `${path}.interval.lower`),
    upper: expectNonNegative(upper, `${path}.interval.upper`),
    borrowers,
    defaults,
  }
}

function cutsOf(given: unknown): readonly [yellow: number, red: number] {
  const lights = expectList(given, 'backtest.lights')
  if (lights.length !== 2) reject('LENGTH_MISMATCH', 'backtest.lights', 'two probabilities: of yellow, of red', lights)
  return [expectFinite(lights[0], 'backtest.lights[0]'), expectFinite(lights[1], 'backtest.lights[1]')]
}

function percent(share: number): string {
  return `${significant(100 * share, 4)} %`
}
