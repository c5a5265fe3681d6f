import { expect, it } from 'vitest'
import { FIGURES, figureOf, largestShareOf } from '../../../src/statistics/concentration/index-figures.js'
import { reportSettings } from '../../../src/statistics/concentration/report-settings.js'
import { prepareValues, sumsOf } from '../../../src/statistics/concentration/weighted-sums.js'
import {
  atkinsonIndex,
  concentrationRatio,
  giniCoefficient,
  hallTideman,
  herfindahl,
  meanLogDeviation,
  shannonEntropy,
  theilIndex,
} from '../../../src/statistics/index.js'
import { TEN, WIDE } from './samples.js'

it.each([[TEN], [WIDE], [[3, 3, 3]], [[1, 2]]])('agrees with each index on its own, of %o', values => {
  for (const aversion of [0.5, 1, 2]) {
    const settings = reportSettings({ aversion, largest: [2] })
    const sums = sumsOf(prepareValues(Float64Array.from(values), settings))
    const { index, normalised, effectiveNumber } = herfindahl(values)
    const alone = {
      herfindahl: index,
      normalisedHerfindahl: Number(normalised),
      effectiveNumber,
      entropy: shannonEntropy(values),
      hallTideman: hallTideman(values),
      gini: giniCoefficient(values),
      theil: theilIndex(values),
      meanLogDeviation: meanLogDeviation(values),
      atkinson: atkinsonIndex(values, { aversion }),
    }
    for (const name of FIGURES) expect(figureOf(name, sums, settings)).toBeCloseTo(alone[name], 11)
    expect(largestShareOf(sums, 0)).toBeCloseTo(concentrationRatio(values, { largest: 2 }), 14)
  }
})

it('says where there is none', () => {
  const settings = reportSettings({ aversion: 1 })
  const one = sumsOf(prepareValues(Float64Array.of(5), settings))
  expect(figureOf('normalisedHerfindahl', one, settings)).toBeUndefined()
  const withZero = sumsOf(prepareValues(Float64Array.of(5, 0), settings))
  expect(figureOf('meanLogDeviation', withZero, settings)).toBeUndefined()
  expect(figureOf('atkinson', withZero, settings)).toBe(1)
})
