import { expect, it } from 'vitest'
import { kaplanMeier } from '../../../../src/statistics/index.js'
import { entered } from '../book.js'

it('names stretches in which nobody was watched', () => {
  const late = { unit: 'month', duration: [3, 9, 10], event: [1, 1, 0], entry: [1, 5, 6] } as const
  const { unwatched, survival } = kaplanMeier(late)
  expect(unwatched).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 5 },
  ])
  expect(Array.from(survival)).toEqual([0, 0, 0])
})

it('names the moment at which the last left as the next came', () => {
  const { unwatched } = kaplanMeier({ unit: 'month', duration: [3, 9], event: [1, 1], entry: [0, 3] })
  expect(unwatched).toEqual([{ from: 3, to: 3 }])
})

it('names none where somebody was always watched, and passes over who stands for nobody', () => {
  expect(kaplanMeier(entered).unwatched).toEqual([])
  const weights = [1, 0, 1]
  const { unwatched } = kaplanMeier({ unit: 'month', duration: [3, 8, 9], event: [1, 1, 1], entry: [0, 1, 6], weights })
  expect(unwatched).toEqual([{ from: 3, to: 6 }])
})
