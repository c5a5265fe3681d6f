import type { Interval } from '../../model/index.js'
import { significant, textTable } from '../../model/index.js'
import { describeBacktest } from './describe-backtest.js'
import type { ValidationReport } from './validation-figures.js'

type Line = readonly [figure: string, value: string, range: string]

/** A validation as a person reads it: figure by figure, then grade by grade. */
export function describeValidation(report: ValidationReport): string {
  const { observations, defaults, grades, missing, level } = report
  const lines = [
    ...levelLines(report),
    ...discriminationLines(report),
    ...calibrationLines(report),
    ...changeLines(report),
  ]
  return [
    `validation on ${observations} clients, of whom ${defaults} defaulted`,
    textTable(['', 'value', `${significant(100 * level, 4)} % interval, or test`], lines),
    ...(grades === undefined ? [] : ['', describeBacktest(grades)]),
    ...missing.map(({ figure, why }) => `! no ${figure}: ${why}`),
  ].join('\n')
}

function levelLines({ defaultRate, defaultRateInterval, meanForecast }: ValidationReport): readonly Line[] {
  return [
    ['default rate', percent(defaultRate), ends(defaultRateInterval, percent)],
    ['mean forecast', percent(meanForecast), ''],
  ]
}

function discriminationLines({ discrimination }: ValidationReport): readonly Line[] {
  if (discrimination === undefined) return []
  const { auc, kolmogorovSmirnov } = discrimination
  const { interval } = auc
  const asGini = { ...interval, lower: 2 * interval.lower - 1, upper: 2 * interval.upper - 1 }
  return [
    ['AUC', round(auc.auc), ends(interval, round)],
    ['accuracy ratio', round(auc.gini), ends(asGini, round)],
    ['Kolmogorov-Smirnov', round(kolmogorovSmirnov.statistic), `at a forecast of ${percent(kolmogorovSmirnov.score)}`],
  ]
}

function calibrationLines({ calibration }: ValidationReport): readonly Line[] {
  const { inTheLarge, line, hosmerLemeshow, brier, logLoss } = calibration
  const test = (pValue: number): string => `p ${significant(pValue, 3)}`
  return [
    ...(inTheLarge === undefined
      ? []
      : [['calibration shift', round(inTheLarge.shift.value), ends(inTheLarge.shift.interval, round)] as const]),
    ...(line === undefined
      ? []
      : ([
          ['calibration slope', round(line.slope.value), ends(line.slope.interval, round)],
          ['calibration intercept', round(line.intercept.value), ends(line.intercept.interval, round)],
          ['line is (0, 1)', `chi2 ${significant(line.chiSquare, 4)}`, `2 df, ${test(line.pValue)}`],
        ] as const)),
    ...(hosmerLemeshow === undefined
      ? []
      : [
          [
            'Hosmer-Lemeshow',
            `chi2 ${significant(hosmerLemeshow.chiSquare, 4)}`,
            `${hosmerLemeshow.degreesOfFreedom} df, ${test(hosmerLemeshow.pValue)}`,
          ] as const,
        ]),
    ['Brier score', round(brier.score), `${round(brier.uncertainty)} by always forecasting the rate`],
    ...(logLoss === undefined ? [] : [['log loss', round(logLoss), ''] as const]),
  ]
}

function changeLines({ stability, sinceDevelopment }: ValidationReport): readonly Line[] {
  return [
    ...(stability === undefined
      ? []
      : [
          [
            'stability index',
            round(stability.index),
            stability.threshold === undefined
              ? stability.folk
              : `${stability.folk}; chance alone reaches ${round(stability.threshold)}`,
          ] as const,
        ]),
    ...(sinceDevelopment === undefined
      ? []
      : [
          [
            'AUC lost since development',
            round(sinceDevelopment.difference),
            ends(sinceDevelopment.interval, round),
          ] as const,
        ]),
  ]
}

function ends({ lower, upper }: Interval, print: (value: number) => string): string {
  return `${print(lower)} to ${print(upper)}`
}

function round(value: number): string {
  return significant(value, Math.abs(value) < 0.1 ? 2 : 3)
}

function percent(share: number): string {
  return `${significant(100 * share, 3)} %`
}
