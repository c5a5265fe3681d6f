import { expect, it } from 'vitest'
import { membershipOf } from '../../../src/segmentation/portrait/membership.js'
import { thrown } from '../../errors/thrown.js'

const isPeer = (row: number): boolean => row < 4

it('takes a probability as it is, and counts who is nearer', () => {
  expect(membershipOf({ probability: 0.8 }, 6, isPeer, 0.95)).toEqual({ probability: 0.8 })
  expect(membershipOf({ distance: 2, distances: [1, 2, 3, 0, 0, 0] }, 6, isPeer, 0.95)).toMatchObject({
    distance: 2,
    nearer: { share: 2.5 / 4 },
  })
  expect(membershipOf({}, 6, isPeer, 0.95)).toEqual({})
})

it('names what is wrong', () => {
  const path = (options: Parameters<typeof membershipOf>[0]): string =>
    thrown(() => membershipOf(options, 6, isPeer, 0.95)).path
  expect(path({ probability: 1.2 })).toBe('options.probability')
  expect(path({ distance: 1 })).toBe('options.distances')
  expect(path({ distances: [1] })).toBe('options.distance')
  expect(path({ distance: -1, distances: [1, 2, 3, 4, 5, 6] })).toBe('options.distance')
  expect(path({ distance: 1, distances: [1] })).toBe('options.distances')
})
