import { expect, it } from 'vitest'
import { profileChart } from '../../src/charts/index.js'
import { positive } from '../../src/model/index.js'
import type { Evaluation } from '../../src/numeric/index.js'
import { profileLikelihood } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { expectReadable } from './render.js'

const values = Array.from({ length: 21 }, (_, i) => 0.2 + 0.005 * i)
const logLikelihood = values.map(r => -9582.4 - ((r - 0.25) / 0.02) ** 2 / 2)
const interval = { lower: 0.2108, upper: 0.2892, level: 0.95 }

it('can be read, with interval and without', async () => {
  await expectReadable(size => profileChart({ parameter: 'r', values, logLikelihood, interval }, size))
  await expectReadable(size => profileChart({ values: [0.1, 3], logLikelihood: [-5, -4] }, size))
})

it('holds the likelihood below its top, in the order of the parameter, with the cut', () => {
  const spec = profileChart({ values: [...values].reverse(), logLikelihood: [...logLikelihood].reverse(), interval })
  expect(spec.data.values[0]).toEqual({ value: 0.2, drop: expect.closeTo(-3.125, 9) })
  expect(spec.data.values[10]).toEqual({ value: expect.closeTo(0.25, 12), drop: 0 })
  expect(spec.layer[0]?.data?.values).toEqual([{ drop: expect.closeTo(-1.920729, 6) }])
  const ends = spec.layer.flatMap(({ data }) =>
    (data?.values ?? []).flatMap(({ value }) => (value === undefined ? [] : [value])),
  )
  expect(new Set(ends)).toEqual(new Set([0.2108, 0.2892]))
})

it('leaves out ends that lie beyond the points, and takes the level of the interval', () => {
  const spec = profileChart(
    { values, logLikelihood, interval: { lower: 0.1, upper: 0.27, level: 0.5 } },
    { level: 0.9 },
  )
  expect(spec.layer).toHaveLength(5)
  expect(spec.title.subtitle?.join(' ')).toContain('50\u00a0% interval')
})

it('refuses columns that do not fit together', () => {
  expect(thrown(() => profileChart({ values, logLikelihood: [1] }))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'profile.logLikelihood',
  })
  expect(thrown(() => profileChart({ values: [1], logLikelihood: [1] }))).toMatchObject({ path: 'profile.values' })
  const endless = { values, logLikelihood, interval: { ...interval, upper: Number.POSITIVE_INFINITY } }
  expect(thrown(() => profileChart(endless))).toMatchObject({ path: 'profile.interval.upper' })
})

it('takes a profile as statistics return it', () => {
  const problem = {
    parameters: { rate: positive('events per day') },
    observations: 10,
    dropped: [],
    warnings: [],
    typical: { rate: 1 },
    logLikelihood: {
      evaluate([logRate = 0]: ArrayLike<number> & Iterable<number>, out: Evaluation) {
        const expected = 40 * Math.exp(logRate)
        out.value = 10 * logRate - expected
        out.gradient[0] = 10 - expected
        out.hessian[0] = -expected
      },
    },
  }
  const profile = profileLikelihood(problem, { params: { rate: 0.25 } }, { parameter: 'rate', points: 5 })
  const spec = profileChart(profile)
  expect(spec.data.values.map(({ value }) => value)).toEqual(Array.from(profile.values))
  expect(spec.layer[0]?.data?.values[0]?.['drop']).toBeCloseTo(profile.cut - profile.maximum.logLikelihood, 10)
  expect(spec.title.text).toEqual(['How well the data tell rate'])
})
