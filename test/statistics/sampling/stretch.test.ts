import { describe, expect, it } from 'vitest'
import {
  copyPhase,
  join,
  kinetic,
  logAdd,
  phase,
  single,
  stretch,
  turnRound,
} from '../../../src/statistics/sampling/stretch.js'

/** A stretch of one point with a momentum, at a position named by a number. */
function point(position: number, momentum: readonly number[], logWeight = 0) {
  const at = phase(2)
  at.position.fill(position)
  at.momentum.set(momentum)
  at.value = position
  const out = stretch(2)
  single(out, at, logWeight)
  return out
}

const never = (): number => 1
const always = (): number => 0

describe('joining stretches', () => {
  it('adds momenta and weights and keeps the far end', () => {
    const [near, far] = [point(1, [1, 0], Math.log(2)), point(2, [1, 1], Math.log(3))]
    expect(join(never, near, far, -1)).toBe(true)
    expect(Array.from(near.sum)).toEqual([2, 1])
    expect(Array.from(near.first)).toEqual([1, 0])
    expect(Array.from(near.last)).toEqual([1, 1])
    expect(near.logWeight).toBeCloseRelative(Math.log(5), 1e-12)
  })

  it('takes the point of the new stretch as often as it is told', () => {
    const taken = (uniform: () => number, logOdds: number): number => {
      const [near, far] = [point(1, [1, 0]), point(2, [1, 0])]
      join(uniform, near, far, logOdds)
      return near.proposal.value
    }
    expect(taken(never, 0)).toBe(2)
    expect(taken(never, -0.1)).toBe(1)
    expect(taken(always, -5)).toBe(2)
    expect(taken(() => 0.49, Math.log(0.5))).toBe(2)
    expect(taken(() => 0.51, Math.log(0.5))).toBe(1)
  })

  it.each([
    ['the ends', [[1, 0]], [[-1.5, 0]]],
    [
      'the first half and the next point',
      [
        [1, 0],
        [0.4, 0],
      ],
      [
        [-2, 0.1],
        [4, 0],
      ],
    ],
    [
      'the second half and the last point',
      [
        [4, 0],
        [-2, 0.1],
      ],
      [
        [0.4, 0],
        [1, 0],
      ],
    ],
  ])('turns back where %s do', (_, near, far) => {
    const build = (momenta: readonly (readonly number[])[]) => {
      const [first, ...others] = momenta.map(momentum => point(0, momentum))
      for (const other of others) join(always, first!, other, 0)
      return first!
    }
    expect(join(always, build(near), build(far), 0)).toBe(false)
  })

  it('grows at the other end after a turn', () => {
    const near = point(1, [1, 0])
    join(always, near, point(2, [2, 1]), 0)
    turnRound(near)
    join(always, near, point(0, [3, 0]), 0)
    expect(Array.from(near.first)).toEqual([2, 1])
    expect(Array.from(near.last)).toEqual([3, 0])
  })
})

describe('small parts', () => {
  it('copy, add and square', () => {
    const [from, to] = [phase(2), phase(2)]
    from.position.set([1, 2])
    from.momentum.set([3, 4])
    from.gradient.set([5, 6])
    from.value = 7
    from.energy = 8
    copyPhase(from, to)
    expect(to).toEqual(from)
    expect(to.position).not.toBe(from.position)
    expect(kinetic(from.momentum)).toBe(12.5)
    expect(logAdd(-1000, -1000)).toBeCloseRelative(-1000 + Math.LN2, 1e-12)
    expect(logAdd(900, -900)).toBe(900)
  })
})
