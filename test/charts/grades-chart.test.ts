import { expect, it } from 'vitest'
import { gradesChart } from '../../src/charts/index.js'
import { backtest, masterScale, validationReport } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { forecasts, outcomes } from './borrowers.js'
import { expectReadable } from './render.js'

const scale = masterScale.geometric({ grades: 7, best: 0.004, worst: 0.3 })
const { grades } = validationReport(forecasts, outcomes, { scale, assetCorrelation: 0.05 })
const three = backtest([
  { grade: 'A', probabilityOfDefault: 0.002, borrowers: 900, defaults: 0 },
  { grade: 'B', probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 },
  { grade: 'C', probabilityOfDefault: 0.05, borrowers: 0, defaults: 0 },
])

it('can be read, as of a report or alone', async () => {
  await expectReadable(size => gradesChart(grades ?? three, size))
  await expectReadable(size => gradesChart(three, size))
})

it('draws grades with borrowers, and no rate of 0', () => {
  const spec = gradesChart(three)
  expect(spec.data.values.map(row => [row['grade'], row['light']])).toEqual([
    ['A', 'green'],
    ['B', 'yellow'],
  ])
  const [ranges, said, came] = spec.layer
  expect(ranges?.data).toBeUndefined()
  expect(said?.data?.values).toHaveLength(2)
  expect(came?.data?.values.map(row => row['grade'])).toEqual(['B'])
  for (const row of spec.data.values) expect(row['from']).toBeGreaterThan(0)
})

it('refuses what is no backtest, and one of nobody', () => {
  expect(thrown(() => gradesChart(JSON.parse('{}'))).path).toBe('backtest')
  expect(thrown(() => gradesChart(JSON.parse('{ "grades": [null] }'))).path).toBe('backtest.grades[0]')
  const nobody = backtest([{ grade: 'A', probabilityOfDefault: 0.1, borrowers: 0, defaults: 0 }])
  expect(thrown(() => gradesChart(nobody))).toMatchObject({ code: 'NO_DATA', path: 'backtest.grades' })
})

it('draws no document whose grades are none', () => {
  const json = JSON.parse(JSON.stringify(three))
  const [first, ...others] = json.grades
  const withGrade = (grade: object) => ({ ...json, grades: [{ ...first, ...grade }, ...others] })
  expect(gradesChart(json).data.values).toEqual(gradesChart(three).data.values)
  for (const name of ['probabilityOfDefault', 'defaults', 'light']) {
    for (const bad of [null, 5n, undefined]) {
      expect(thrown(() => gradesChart(withGrade({ [name]: bad }))).path).toBe(`backtest.grades.A.${name}`)
    }
  }
  expect(thrown(() => gradesChart(withGrade({ borrowers: '9' }))).path).toBe('backtest.grades[0].borrowers')
  expect(thrown(() => gradesChart(withGrade({ grade: 3 }))).code).toBe('INVALID_TYPE')
  expect(thrown(() => gradesChart(withGrade({ interval: { lower: 0 } }))).path).toBe('backtest.grades.A.interval.upper')
  expect(thrown(() => gradesChart({ ...json, lights: [0.95] })).path).toBe('backtest.lights')
  expect(thrown(() => gradesChart({ ...json, assetCorrelation: 'x' })).path).toBe('backtest.assetCorrelation')
})
