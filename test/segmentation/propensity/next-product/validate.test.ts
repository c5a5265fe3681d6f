import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { clusteredShare } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { purchasesOf } from './purchases.js'

const UNTIL = { observedUntil: '2023-12-31' }

it('beats popularity where order tells, with an interval that says so', () => {
  const { at, folds } = nextProduct.validate(purchasesOf(300, 5), UNTIL)
  const [first] = at
  expect(folds).toBe(5)
  expect(at.map(each => each.first)).toEqual([1])
  expect(first!.hits.share).toBeGreaterThan(0.7)
  expect(first!.popular.share).toBeLessThan(0.65)
  expect(first!.gain.value).toBeCloseTo(first!.hits.share - first!.popular.share, 12)
  expect(first!.gain.interval!.lower).toBeGreaterThan(0)
  const clients = first!.clients
  const hits = Array.from({ length: clients }, (_, i) => Number(i < Math.round(first!.hits.share * clients)))
  expect(first!.hits.interval).toEqual(
    clusteredShare(
      hits,
      hits.map(() => 1),
    ).interval,
  )
})

it('gains nothing where order tells nothing', () => {
  const { at } = nextProduct.validate(purchasesOf(300, 5, false), UNTIL)
  expect(at[0]!.gain.interval!.lower).toBeLessThan(0)
})

it('counts only moves with more candidates than are looked at', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  const client = Array.from({ length: 50 }, (_, i) => Math.floor(i / 5))
  const purchases = {
    client,
    product: client.map((_, i) => five[i % 5]!),
    date: client.map((_, i) => `2023-0${1 + (i % 5)}-01`),
  }
  const [first, three] = nextProduct.validate(purchases, UNTIL).at
  // Of four moves each, three have two candidates or more, and one has four.
  expect([first?.moves, three?.moves]).toEqual([30, 10])
  expect(first?.hits.share).toBe(1)
})

it('has nothing to say where nobody moved', () => {
  expect(
    nextProduct.validate({ client: ['a', 'b'], product: ['x', 'y'], date: ['2023-01-01', '2023-01-02'] }, UNTIL).at,
  ).toEqual([])
})

it('names what is wrong', () => {
  expect(thrown(() => nextProduct.validate(purchasesOf(5, 1), { ...UNTIL, folds: 1 })).path).toBe('options.folds')
  expect(thrown(() => nextProduct.validate(purchasesOf(5, 1), { ...UNTIL, seed: 0.5 })).path).toBe('options.seed')
})
