import { expect, it } from 'vitest'
import { readApplicants } from '../../../src/risk/scorecard/applicants.js'
import { completeOptions } from '../../../src/risk/scorecard/options.js'
import { screen } from '../../../src/risk/scorecard/screen.js'
import { selectVariables } from '../../../src/risk/scorecard/select-variables.js'
import { logisticRegression } from '../../../src/statistics/index.js'
import { applicants } from './cards.js'

const data = readApplicants(applicants(800))

function selected(options: Parameters<typeof completeOptions>[0], weights?: readonly number[]) {
  const known = weights === undefined ? data : { ...data, weights }
  const plan = completeOptions(options, data.names)
  const { candidates } = screen(known, plan)
  return { candidates, selection: selectVariables(candidates, known, plan) }
}

it('ends at the regression on what was chosen, from whatever start', () => {
  const { candidates, selection } = selected({ selection: { direction: 'forward' } })
  const columns = candidates.filter(({ name }) => selection.chosen.includes(name))
  const plain = logisticRegression(
    Object.fromEntries(columns.map(({ name, weightsOfEvidence }) => [name, weightsOfEvidence])),
    data.outcomes,
  )
  expect(selection.chosen.length).toBe(3)
  for (const name of selection.chosen) {
    expect(selection.regression.coefficients[name]).toBeCloseTo(plain.coefficients[name] ?? Number.NaN, 8)
  }
  expect(selection.path.at(-1)?.deviance).toBeCloseTo(plain.deviance, 8)
})

it('hands on penalties and weights', () => {
  const size = (options: Parameters<typeof completeOptions>[0], weights?: readonly number[]): number =>
    Math.abs(selected(options, weights).selection.regression.coefficients['income'] ?? Number.NaN)
  expect(size({ regression: { ridge: 50 } })).toBeLessThan(0.9 * size({}))
  expect(size({ regression: { firth: true } })).toBeLessThan(size({}))
  const doubled = selected(
    {},
    Array.from(data.outcomes, () => 2),
  ).selection.regression
  expect(doubled.observations).toBe(1600)
})
