import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { processCapability } from '../../../src/statistics/control-charts/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { thrown } from '../../errors/thrown.js'

const rings = { mean: 74.001176, standardDeviation: 0.009785337607413, readings: 125 }

it('is that of the piston rings with exact constants', () => {
  const { potential, lower, upper, actual, onTarget } = processCapability(rings, { lowest: 73.95, highest: 74.05 })
  expect(potential?.value).toBeCloseTo(1.70322858, 7)
  expect(lower?.value).toBeCloseTo(1.74328852, 7)
  expect(upper?.value).toBeCloseTo(1.66316864, 7)
  expect(actual).toEqual(upper)
  expect(onTarget?.value).toBeCloseTo(1.69106021, 7)
  expect(potential?.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'chi-square' })
})

it('is one-sided where one limit was promised', () => {
  const { potential, onTarget, lower, upper, actual } = processCapability(rings, { highest: 74.05 })
  expect([potential, onTarget, lower]).toEqual([undefined, undefined, undefined])
  expect(actual).toEqual(upper)
  expect(processCapability(rings, { lowest: 73.95 }).actual.value).toBeCloseTo(1.74328852, 7)
})

it('covers the index about a target as often as it says, where the mean is off', () => {
  const stream = randomStream(7)
  const [n, truth] = [30, 1 / Math.sqrt(1 + 1)]
  let covered = 0
  const trials = 4000
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: n }, () => drawNormal(stream) + 1)
    const mean = values.reduce((sum, value) => sum + value / n, 0)
    const standardDeviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / n, 0))
    const { onTarget } = processCapability(
      { mean, standardDeviation, readings: n },
      { lowest: -3, highest: 3, target: 0 },
    )
    if (onTarget!.interval.lower <= truth && truth <= onTarget!.interval.upper) covered++
  }
  expect(covered / trials).toBeGreaterThan(0.935)
  expect(covered / trials).toBeLessThan(0.965)
})

it('is negative where the mean itself breaks the promise', () => {
  expect(
    processCapability({ mean: 12, standardDeviation: 1, readings: 40 }, { highest: 10 }).actual.value,
  ).toBeLessThan(0)
})

it.each([
  ['options.highest', 'MISSING_VALUE', rings, {}],
  ['options.highest', 'OUT_OF_RANGE', rings, { lowest: 2, highest: 1 }],
  ['options.target', 'CONFLICTING_OPTIONS', rings, { highest: 1, target: 0 }],
  ['process.standardDeviation', 'OUT_OF_RANGE', { ...rings, standardDeviation: 0 }, { highest: 1 }],
  ['process.readings', 'OUT_OF_RANGE', { ...rings, readings: 1 }, { highest: 1 }],
  ['process', 'INVALID_TYPE', null, { highest: 1 }],
  ['options.level', 'OUT_OF_RANGE', rings, { highest: 1, level: 95 }],
  ['options.usl', 'UNKNOWN_OPTION', rings, { usl: 1 }],
])('names %s: %s', (path, code, process, options) => {
  expect(thrown(() => processCapability(process as never, options as never))).toMatchObject({ path, code })
})
