import { expect, it } from 'vitest'
import { influences } from '../../../src/appraisal/stakeholders/influence.js'
import { readStakeholders } from '../../../src/appraisal/stakeholders/read-stakeholders.js'

function statuses(
  powers: readonly (number | undefined)[],
  ties: readonly (readonly [number, number, number])[],
  damping = 0.5,
) {
  const stakeholders = powers.map((power, i) => {
    return { id: `S-${i}`, project: 'P', name: `Party ${i}`, ...(power !== undefined && { power }) }
  })
  const stakeholderTies = ties.map(([from, to, strength]) => ({ from: `S-${from}`, to: `S-${to}`, strength }))
  return influences(readStakeholders({ stakeholders, stakeholderTies }).get('P')!, damping)
}

it('adds a damped part of the influence of those whom one moves', () => {
  const [a, b] = statuses([0.4, 0.8], [[0, 1, 0.5]])
  expect(b?.value).toBe(0.8)
  expect(a?.value).toBeCloseTo(0.4 + 0.5 * 0.5 * 0.8, 15)
  expect(a!.share + b!.share).toBeCloseTo(1, 15)
})

it('has one answer in a circle: x = 0.4 + y / 2, y = 0.8 + x / 2', () => {
  const [x, y] = statuses(
    [0.4, 0.8],
    [
      [0, 1, 1],
      [1, 0, 1],
    ],
  )
  expect(x?.value).toBeCloseTo(0.8 / 0.75, 14)
  expect(y?.value).toBeCloseTo(1 / 0.75, 14)
})

it('damps by the largest sum of strengths that leaves anybody', () => {
  const [hub] = statuses(
    [0, 1, 1, 1, 1],
    [
      [0, 1, 1],
      [0, 2, 1],
      [0, 3, 1],
      [0, 4, 1],
    ],
  )
  expect(hub?.value).toBeCloseTo((0.5 / 4) * 4, 14)
})

it('takes an unknown power for the mean of the known ones, and bounds it by none and all', () => {
  const [, unknown] = statuses([0.4, undefined, 0.8], [])
  expect(unknown).toMatchObject({ lower: 0, upper: 1 })
  expect(unknown?.value).toBeCloseTo(0.6, 15)
  expect(statuses([undefined], [])[0]).toEqual({ value: 0.5, lower: 0, upper: 1, share: 1 })
})

it('gives nobody a share where nobody has power, and works without damping', () => {
  expect(statuses([0, 0], [[0, 1, 1]]).map(({ share }) => share)).toEqual([0, 0])
  expect(statuses([0.4, 0.8], [[0, 1, 1]], 0).map(({ value }) => value)).toEqual([0.4, 0.8])
})
