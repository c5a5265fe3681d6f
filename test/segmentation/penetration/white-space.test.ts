import { expect, it } from 'vitest'
import { bestSegment, whiteSpaceOf } from '../../../src/segmentation/penetration/white-space.js'

const tally = (holders: number, clients: number) => ({ holders, clients })

it('has no best segment of nobody, and never that of the unassigned', () => {
  expect(bestSegment(['A'], [tally(0, 0)], 0.95)).toBeUndefined()
  expect(bestSegment(['A', 'unassigned'], [tally(1, 9), tally(9, 9)], 0.95)).toMatchObject({ segment: 'A' })
})

it('widens towards both sides with fewer clients', () => {
  const width = (factor: number): number => {
    const { clientsRange, clients } = whiteSpaceOf(
      tally(2 * factor, 10 * factor),
      'B',
      { share: 0.6 },
      tally(1, 1),
      0.95,
    )
    expect(clients).toBeCloseTo(4 * factor, 10)
    return (clientsRange.upper - clientsRange.lower) / factor
  }
  expect(width(100)).toBeLessThan(width(10))
  expect(width(10)).toBeLessThan(width(1))
})
