import { expect, it } from 'vitest'
import { named } from '../../../src/satisfaction/path-bootstrap/named.js'
import { smallModel } from './small-survey.js'

const CHOICE = { interval: 'percentile', level: 0.9 } as const

it('gives each figure its name, in the order of the row', () => {
  const { work } = smallModel(40)
  const columns = Array.from({ length: work.of.size }, (_, f) => ({
    estimate: f,
    replicates: Float64Array.of(f, f + 1),
    acceleration: 0,
  }))
  const found = named(work.of, columns, CHOICE)
  expect(found.weights.map(({ construct, indicator, estimate }) => [construct, indicator, estimate])[2]).toEqual([
    'Satisfaction',
    'content',
    2,
  ])
  expect(found.loadings[0]!.estimate).toBe(5)
  expect(found.paths.map(({ from, to, estimate }) => `${from} ${to} ${estimate}`)).toEqual([
    'Quality Satisfaction 10',
    'Quality Loyalty 11',
    'Satisfaction Loyalty 12',
  ])
  expect(found.indirectEffects).toMatchObject([{ from: 'Quality', to: 'Loyalty', estimate: 16 }])
  expect(found.rSquared.map(({ construct }) => construct)).toEqual(['Satisfaction', 'Loyalty'])
  expect(found.heterotraitMonotrait[2]).toMatchObject({ first: 'Satisfaction', second: 'Loyalty', estimate: 21 })
  expect(found.indices!.map(({ estimate }) => estimate)).toEqual([22, 23, 24])
})

it('leaves out ratios that are no numbers, and resamples in which one is none', () => {
  const { work } = smallModel(40)
  const columns = Array.from({ length: work.of.size }, (_, f) => ({
    estimate: f === 19 ? Number.NaN : f,
    replicates: f === 20 ? Float64Array.of(1, Number.NaN, 3) : Float64Array.of(1, 2, 3),
    acceleration: 0,
  }))
  const { heterotraitMonotrait } = named(work.of, columns, CHOICE)
  expect(heterotraitMonotrait).toHaveLength(2)
  expect(heterotraitMonotrait[0]).toMatchObject({
    first: 'Quality',
    second: 'Loyalty',
    mean: 2,
    standardError: Math.SQRT2,
  })
})
