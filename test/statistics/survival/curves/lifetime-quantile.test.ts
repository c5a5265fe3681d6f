import { expect, it } from 'vitest'
import { kaplanMeier, lifetimeQuantile } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

const km = kaplanMeier(durations)

it('gives the quantiles and limits that R gives', () => {
  const read = (probability: number) => {
    const { value, interval } = lifetimeQuantile(km, { probability })
    return [value, interval.lower, interval.unbounded ?? interval.upper]
  }
  expect(read(0.25)).toEqual([8, 3, 14])
  expect(read(0.5)).toEqual([20, 10, 24])
  expect(read(0.75)).toEqual([24, 20, 'upper'])
})

it('takes the middle of a flat piece, up to the last time where it goes on to the end', () => {
  const even = kaplanMeier({ unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 1] })
  expect(lifetimeQuantile(even).value).toBe(2.5)
  const flat = kaplanMeier({ unit: 'day', duration: [1, 2, 3, 8], event: [1, 1, 0, 0] })
  expect(lifetimeQuantile(flat).value).toBe(5)
})

it('is absent where the curve does not fall so far; its interval begins where the data end', () => {
  const { value, interval } = lifetimeQuantile(kaplanMeier({ unit: 'day', duration: [1, 2, 3], event: [0, 0, 0] }), {
    probability: 0.99,
  })
  expect(value).toBeUndefined()
  expect(interval.lower).toBe(3)
  const many = { unit: 'day', duration: new Array(100).fill(5), event: new Array(100).fill(0) } as const
  const none = lifetimeQuantile(kaplanMeier(many))
  expect([none.value, none.interval.lower, none.interval.unbounded]).toEqual([undefined, 5, 'upper'])
})

it('names a probability at fault', () => {
  expect(thrown(() => lifetimeQuantile(km, { probability: 0 })).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => lifetimeQuantile(km, JSON.parse('{ "p": 0.5 }'))).code).toBe('UNKNOWN_OPTION')
})
