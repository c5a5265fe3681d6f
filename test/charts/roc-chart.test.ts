import { expect, it } from 'vitest'
import { rocChart } from '../../src/charts/index.js'
import { areaUnderCurve, rocCurve } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { duration, forecasts, outcomes } from './borrowers.js'
import { expectReadable } from './render.js'

const scorecard = rocCurve(forecasts, outcomes)
const months = rocCurve(
  duration.map(known => known ?? 24),
  outcomes,
)

it('can be read, one curve or several', async () => {
  await expectReadable(size => rocChart(scorecard, size))
  await expectReadable(size => rocChart({ scorecard, duration: months }, size))
})

it('says the area under each curve', () => {
  const area = areaUnderCurve(forecasts, outcomes).toFixed(2)
  const one = rocChart(scorecard).title.subtitle?.join(' ')
  expect(one).toMatch(new RegExp(`^Area under the curve: ${area}\\d?; dashed grey: by chance$`))
  expect(rocChart({ scorecard, duration: months }).title.subtitle?.join(' ')).toMatch(
    /scorecard 0\.\d+, duration 0\.\d+/,
  )
})

it('holds both ends of the curve', () => {
  const { values } = rocChart(scorecard).data
  expect(values).toHaveLength(251)
  expect([values[0], values.at(-1)]).toEqual([
    { series: 'score', others: 0, defaults: 0 },
    { series: 'score', others: 1, defaults: 1 },
  ])
})

it('refuses what is no curve', () => {
  expect(thrown(() => rocChart({}))).toMatchObject({ code: 'EMPTY_INPUT', path: 'curves' })
  const broken = { ...scorecard, truePositiveRate: new Float64Array(1) }
  expect(thrown(() => rocChart({ a: broken }))).toMatchObject({ code: 'INVALID_TYPE', path: 'curves.a' })
})
