import type { Cell } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import type { Backtest, BacktestRow } from './backtest-figures.js'

/** A backtest as a person reads it. */
export function describeBacktest({ grades, total, ...all }: Backtest): string {
  const [yellow, red] = all.lights
  const correlation = all.assetCorrelation > 0 ? `asset correlation ${all.assetCorrelation}` : 'independent defaults'
  const square =
    all.chiSquare === undefined || all.pValue === undefined
      ? []
      : [`chi-square ${significant(all.chiSquare, 4)}, ${all.degreesOfFreedom} df, p ${significant(all.pValue, 3)}`]
  return [
    `backtest of ${grades.length} grades, ${correlation}; yellow beyond ${percent(yellow)}, red beyond ${percent(red)}`,
    textTable(
      [
        'grade',
        'borrowers',
        'PD',
        'expected',
        'defaults',
        'rate',
        'binomial',
        'Jeffreys',
        ...(all.assetCorrelation > 0 ? ['correlated'] : []),
        'light',
      ],
      [...grades, total].map(row => cellsOf(row, all.assetCorrelation > 0)),
    ),
    ...square,
  ].join('\n')
}

function cellsOf(row: BacktestRow, isCorrelated: boolean): readonly Cell[] {
  const { defaultRate, tests, light } = row
  const chance = (value: number | undefined): string => (value === undefined ? '' : significant(value, 3))
  return [
    row.grade,
    row.borrowers,
    percent(row.probabilityOfDefault),
    significant(row.expectedDefaults, 4),
    row.defaults,
    defaultRate === undefined ? '' : percent(defaultRate),
    chance(tests?.binomial),
    chance(tests?.jeffreys),
    ...(isCorrelated ? [chance(tests?.correlated)] : []),
    light === undefined ? '' : light,
  ]
}

function percent(share: number): string {
  return `${significant(100 * share, 3)} %`
}
