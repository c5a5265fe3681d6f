import { expect, it } from 'vitest'
import type { Sequence } from '../../../../src/segmentation/propensity/next-product/read-purchases.js'
import { waitsOf } from '../../../../src/segmentation/propensity/next-product/waits.js'

/** Who took a loan on day 0, and another product after so many days; without, who waits until day `until`. */
function sequences(waits: readonly (number | undefined)[]): readonly Sequence[] {
  return waits.map((wait, client) => ({
    client,
    steps: [{ day: 0, products: ['loan'] }, ...(wait === undefined ? [] : [{ day: wait, products: ['card'] }])],
  }))
}

it('allows for who still waits, as Kaplan and Meier do', () => {
  const staggered = [
    ...sequences([30, 60, 200, undefined]),
    { client: 'late', steps: [{ day: 250, products: ['loan'] }] },
  ]
  const [card, loan] = waitsOf(staggered, ['card', 'loan'], 300, [50, 100, 250, 400], 0.95)
  expect(loan).toMatchObject({ product: 'loan', stays: 5, moves: 3 })
  // Five are watched until day 30; the late one until its 50th day, so that at 60 days three are left, at 200 two.
  const told = loan!.within.map(({ days, share }) => [days, share] as const)
  expect(told.map(([days]) => days)).toEqual([50, 100, 250])
  expect(told[0]![1]).toBeCloseTo(1 / 5, 12)
  expect(told[1]![1]).toBeCloseTo(1 - (4 / 5) * (2 / 3), 12)
  expect(told[2]![1]).toBeCloseTo(1 - (4 / 5) * (2 / 3) * (1 / 2), 12)
  for (const { share, interval } of loan!.within) {
    expect(interval.lower).toBeLessThan(share)
    expect(interval.upper).toBeGreaterThan(share)
  }
  expect(card).toMatchObject({ stays: 3, moves: 0, within: [{ days: 50, share: 0 }, { days: 100 }, { days: 250 }] })
})

it('says nothing of days that nobody was watched for', () => {
  expect(waitsOf(sequences([undefined]), ['loan'], 0, [30], 0.95)).toEqual([
    { product: 'loan', stays: 0, moves: 0, within: [] },
  ])
  expect(waitsOf(sequences([5]), ['card', 'loan'], 5, [30], 0.95)[1]).toEqual({
    product: 'loan',
    stays: 1,
    moves: 1,
    within: [],
  })
})
