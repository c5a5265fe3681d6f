import { expect, it } from 'vitest'
import { allocateBudget } from '../../../src/appraisal/next-step/allocate-budget.js'
import { randomStream } from '../../../src/model/random.js'

const three = [
  { id: 'A', gain: 60, cost: 10 },
  { id: 'B', gain: 100, cost: 20 },
  { id: 'C', gain: 120, cost: 30 },
]

it('is not greedy where greed loses', () => {
  // By gain per cost A and B come first (160); B and C gain 220.
  expect(allocateBudget(three, 50)).toEqual({
    taken: ['B', 'C'],
    gain: 220,
    spent: 50,
    bound: 220,
    isExact: true,
    shadowPrice: 4,
  })
})

it('prices a budget that is enough for all at nothing', () => {
  expect(allocateBudget(three, 60)).toMatchObject({ taken: ['A', 'B', 'C'], gain: 280, shadowPrice: 0 })
  expect(allocateBudget(three, 1e12)).toMatchObject({ gain: 280, spent: 60, shadowPrice: 0 })
})

it('takes at most one of a group, and prefers the small visit where the large one crowds out more', () => {
  const options = [
    { id: 'small', gain: 50, cost: 10, group: 'client 1' },
    { id: 'large', gain: 70, cost: 30, group: 'client 1' },
    { id: 'other', gain: 40, cost: 20 },
  ]
  expect(allocateBudget(options, 30).taken).toEqual(['small', 'other'])
  expect(allocateBudget(options, 50).taken).toEqual(['large', 'other'])
})

it('takes what costs nothing, and nothing that gains nothing', () => {
  const options = [
    { id: 'free', gain: 5, cost: 0 },
    { id: 'vain', gain: 0, cost: 1 },
    { id: 'harm', gain: -3, cost: 0 },
  ]
  expect(allocateBudget(options, 0)).toEqual({
    taken: ['free'],
    gain: 5,
    spent: 0,
    bound: 5,
    isExact: true,
    shadowPrice: 0,
  })
  expect(allocateBudget([], 10)).toMatchObject({ taken: [], gain: 0, isExact: true })
})

it('affords three times 0.1 with 0.3', () => {
  const options = ['a', 'b', 'c'].map(id => ({ id, gain: 1, cost: 0.1 }))
  expect(allocateBudget(options, 0.3).taken).toEqual(['a', 'b', 'c'])
})

it('solves the published problem of ten items (gain 309 of weight 165)', () => {
  // Instance P01 of Burkardt's collection KNAPSACK_01: optimal selection 1 1 1 1 0 1 0 0 0 0.
  const weights = [23, 31, 29, 44, 53, 38, 63, 85, 89, 82]
  const profits = [92, 57, 49, 68, 60, 43, 67, 84, 87, 72]
  const options = weights.map((cost, i) => ({ id: String(i + 1), gain: profits[i]!, cost }))
  expect(allocateBudget(options, 165)).toMatchObject({ taken: ['1', '2', '3', '4', '6'], gain: 309, spent: 165 })
})

it('proves the best of ten thousand, and says how far it may be where it cannot', () => {
  const uniform = randomStream(7)
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    id: `${i}`,
    gain: 1 + 99 * uniform(),
    cost: 1 + 9 * uniform(),
  }))
  const found = allocateBudget(many, 5000)
  expect(found.isExact).toBe(true)
  expect(found.spent).toBeLessThanOrEqual(5000 * (1 + 1e-12))
  // Even numbers never add up to an odd budget, and all gain as much as they cost: nothing tells choices apart early.
  const hard = Array.from({ length: 400 }, (_, i) => {
    const cost = 2 * Math.round(1e6 * (1 + uniform()))
    return { id: `${i}`, gain: cost, cost }
  })
  const bounded = allocateBudget(hard, 4e8 + 1)
  expect(bounded.isExact).toBe(false)
  expect(bounded.gain).toBeLessThan(bounded.bound)
  expect(bounded.gain).toBeGreaterThan(0.98 * bounded.bound)
})

it.each([
  [[{ id: 'A', gain: Number.NaN, cost: 1 }], 1, 'options[0].gain'],
  [[{ id: 'A', gain: 1, cost: -1 }], 1, 'options[0].cost'],
  [
    [
      { id: 'A', gain: 1, cost: 1 },
      { id: 'A', gain: 1, cost: 1 },
    ],
    1,
    'options[1].id',
  ],
  [[{ id: 'A', gain: 1, cost: 1, grup: 'x' }], 1, 'options[0].grup'],
  [[], -1, 'budget'],
  [[], Number.POSITIVE_INFINITY, 'budget'],
])('refuses %j within %d', (options, budget, path) => {
  expect(() => allocateBudget(options, budget)).toThrow(expect.objectContaining({ path }))
})
