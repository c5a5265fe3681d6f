import { describe, expect, it } from 'vitest'
import {
  createLived,
  dynamicVerb,
  dynamicVerbWith,
  scoreClients,
} from '../../../src/lifetime/pareto-nbd-dynamic/scoring.js'
import { termsOf } from '../../../src/lifetime/pareto-nbd-dynamic/terms.js'
import { CLIENT, drawnBase, MODEL } from './dynamic-bases.js'

const base = drawnBase(30, 2)
const counts = dynamicVerb({ beyond: 0, scoreOn: () => frequency => frequency })
const ends = dynamicVerbWith(['beyond'], (_, { beyond }: { readonly beyond: number }) => ({
  beyond,
  scoreOn:
    ({ course }) =>
    () =>
      course.times.at(-1) ?? Number.NaN,
}))

describe('verbs', () => {
  it('score clients and bases', () => {
    expect(counts(MODEL, CLIENT)).toBe(3)
    expect(counts(MODEL, base)).toEqual(base.frequency)
    expect(ends(MODEL, base, { beyond: 4 })).toEqual(base.age.map(age => age + 4))
    expect(scoreClients(termsOf(MODEL), CLIENT, { beyond: 0, scoreOn: () => () => 7 })).toEqual(Float64Array.of(7))
  })

  it('write where they are told, and know their options', () => {
    const out = new Float64Array(base.size)
    expect(counts(MODEL, base, { out })).toBe(out)
    expect(() => counts(MODEL, base, { out: new Float64Array(1) })).toThrow('options.out')
    expect(() => Reflect.apply(counts, undefined, [MODEL, CLIENT, { out }])).toThrow('options.out')
    expect(() => Reflect.apply(counts, undefined, [MODEL, { kind: 'x', patterns: {} }])).toThrow('base')
    expect(() => counts(MODEL, { ...base, timeUnit: 'day' })).toThrow('base.timeUnit')
  })
})

describe('createLived', () => {
  it('keeps a course until it is asked for another', () => {
    const livedOn = createLived(termsOf(MODEL))
    const course = { times: Float64Array.of(0, 2), purchase: Float64Array.of(1, 0), dropout: Float64Array.of(0, 0) }
    const { purchase, dropout, r } = livedOn(course)
    expect([purchase.total[1], dropout.total[1], r]).toEqual([2 * Math.exp(0.7), 2, 1.4])
    expect(livedOn({ ...course, times: Float64Array.of(0, 3) }).dropout.total[1]).toBe(3)
  })
})
