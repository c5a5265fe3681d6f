/**
 * How much of a book is in which class, then and now?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectOneOf, reject } from '../errors/index.js'
import { significant } from '../model/index.js'
import type { ClassMigration } from '../risk/index.js'
import { LOAN_CLASSES } from '../risk/loan-classes/classes.js'
import { PERCENT, share, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { ACTUAL, GUIDE, MODEL } from './look.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * The share of each of the five classes in what is owed, at the opening and at the closing, each bar with its figure, as the
 * classes that matter most are small.
 *
 * @param of what `classMigration` returned; its `opening` and `closing` are drawn.
 * @throws ClienteleError `NO_DATA` where nothing is owed on one of the dates, `INVALID_TYPE` for what is no migration.
 * @example
 * import { loanClassesChart } from 'clientele/charts'
 * import { classMigration } from 'clientele/risk'
 * const opening = { loan: ['a', 'b'], class: ['pass', 'pass'], exposure: [60, 40] }
 * const closing = { loan: ['a', 'b'], class: ['pass', 'loss'], exposure: [60, 40] }
 * loanClassesChart(classMigration(opening, closing, { on: '2024-12-31' })).data.values[9]
 * // => { class: 'loss', name: 'Loss', date: 'closing', share: 0.4, exposure: 40, caption: '40 %' }
 */
export function loanClassesChart(
  of: Pick<ClassMigration, 'opening' | 'closing'>,
  options: ChartOptions = {},
): ChartSpec {
  checkChartOptions(options, [])
  expectObject(of, 'migration')
  const dates = DATES.map(date => sharesOf(of[date], date))
  const rows = LOAN_CLASSES.flatMap((_, i) => dates.map(shares => shares[i]!))
  const widest = Math.max(...rows.map(({ share: part }) => part))
  // Room for the figure behind the longest bar.
  const x = share('share', 'Share of all that is owed', { domain: [0, widest * (1 + 60 / (sureWidth(options) - 90))] })
  const y: FieldChannel = { field: 'class', type: 'nominal', sort: [...LOAN_CLASSES], axis: null }
  const color: FieldChannel = {
    field: 'date',
    type: 'nominal',
    title: null,
    scale: { domain: [...DATES], range: [GUIDE, MODEL] },
    legend: legendOf(DATES, options),
  }
  const tooltip = [
    tipText('name', 'Class'),
    tipText('date', 'Date'),
    tip('share', 'Share', PERCENT),
    tip('exposure', 'Owed', ',.4~r'),
  ]
  const [before, after] = dates.map(badShare)
  return chart(
    {
      title: 'Loans by class, then and now',
      subtitle: `Substandard and worse: ${before} at the opening, ${after} at the closing`,
      description: `Share of five classes of loans on two dates; non-performing ${before}, then ${after}.`,
      height: 440,
      rows,
      layers: [
        // Names stand above their bars, since beside them they would leave no room on a narrow screen.
        {
          data: { values: dates[0]! },
          mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, color: ACTUAL, yOffset: -21 },
          encoding: { x: { value: 2 }, y, text: words('name') },
        },
        ...DATES.flatMap((date): ChartLayer[] => [
          {
            data: { values: rows.filter(row => row.date === date) },
            mark: { type: 'bar', size: 15, yOffset: OFFSET[date] },
            encoding: { x, y, color, tooltip },
          },
          {
            data: { values: rows.filter(row => row.date === date) },
            mark: {
              type: 'text',
              align: 'left',
              baseline: 'middle',
              dx: 4,
              fontSize: 11,
              color: ACTUAL,
              yOffset: OFFSET[date],
            },
            encoding: { x, y, text: words('caption') },
          },
        ]),
      ],
    },
    options,
  )
}

const DATES = ['opening', 'closing'] as const
const OFFSET = { opening: -5, closing: 12 } as const

const NAMES = {
  pass: 'Pass',
  'special-mention': 'Special mention',
  substandard: 'Substandard',
  doubtful: 'Doubtful',
  loss: 'Loss',
} as const

type ClassRow = ChartRow &
  Readonly<Record<'class' | 'name' | 'caption', string> & Record<'share' | 'exposure', number>> & {
    readonly date: (typeof DATES)[number]
  }

/** Totals come from anywhere. */
function sharesOf(totals: unknown, date: (typeof DATES)[number]): readonly ClassRow[] {
  const path = `migration.${date}`
  const list = expectList(totals, path)
  if (list.length !== LOAN_CLASSES.length) reject('LENGTH_MISMATCH', path, 'five classes', list)
  const exposures = list.map((total, i) => {
    const fields = expectObject(total, `${path}[${i}]`)
    expectOneOf(fields['class'], [LOAN_CLASSES[i]!], `${path}[${i}].class`)
    const exposure = expectFinite(fields['exposure'], `${path}[${i}].exposure`)
    return exposure >= 0 ? exposure : reject('OUT_OF_RANGE', `${path}[${i}].exposure`, 'a number >= 0', exposure)
  })
  const most = Math.max(...exposures)
  if (most === 0) reject('NO_DATA', path, 'something that is owed', totals)
  // By the largest first, so that sums of the largest doubles do not overflow.
  const whole = exposures.reduce((sum, exposure) => sum + exposure / most, 0)
  return exposures.map((exposure, i) => {
    const part = exposure / most / whole
    return {
      class: LOAN_CLASSES[i]!,
      name: NAMES[LOAN_CLASSES[i]!],
      date,
      share: part,
      exposure,
      caption: percent(part),
    }
  })
}

function badShare(shares: readonly ClassRow[]): string {
  return percent(shares.slice(2).reduce((sum, { share: part }) => sum + part, 0))
}

function percent(part: number): string {
  return `${significant(100 * part, 3)} %`
}
