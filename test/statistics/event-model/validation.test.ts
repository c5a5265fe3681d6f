import { expect, it } from 'vitest'
import { lineOf, validated } from '../../../src/statistics/event-model/validation.js'
import { calibrationLine } from '../../../src/statistics/index.js'

const rows = Int32Array.from({ length: 40 }, (_, i) => i)

it('takes all who are level with the last of the tenth', () => {
  const outcomes = Uint8Array.from(rows, i => Number(i % 4 === 0))
  const { top } = validated(
    { rows, outcomes, events: 10 },
    Float64Array.from(rows, i => (i < 10 ? 1 : -1)),
    0.95,
  )
  expect(top).toMatchObject({ clients: 10, events: 3, lift: 1.2 })
})

it('has a lift of 1 where all are level', () => {
  const outcomes = Uint8Array.from(rows, i => Number(i < 10))
  const { top, skill, calibration } = validated(
    { rows, outcomes, events: 10 },
    new Float64Array(40).fill(Math.log(1 / 3)),
    0.95,
  )
  expect(top).toMatchObject({ clients: 40, lift: 1, interval: { lower: 1, upper: 1 } })
  expect(skill.value).toBeCloseTo(0, 12)
  expect(calibration).toBeUndefined()
})

it('has a line only through outcomes that overlap', () => {
  const outcomes = Uint8Array.of(0, 1, 0, 1)
  const forecasts = Float64Array.of(0.1, 0.3, 0.6, 0.9)
  expect(lineOf(forecasts, outcomes, 0.95).calibration).toEqual(calibrationLine(forecasts, outcomes))
  expect(lineOf(Float64Array.of(0.1, 0.8, 0.2, 0.9), outcomes, 0.95)).toEqual({})
})
