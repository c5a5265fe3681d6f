import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { ProjectDriver } from '../../../src/project/index.js'
import { driverSampler } from '../../../src/project/uncertainty/driver-sampler.js'
import { roadPlan } from './plans.js'

const sampler = (drivers: readonly ProjectDriver[]) => driverSampler(drivers, roadPlan().grid, undefined, false)

describe('driverSampler', () => {
  it('makes changes of drivers, in their order', () => {
    const drivers: ProjectDriver[] = [
      { name: 'price', target: { on: 'price', line: 'Tolls' }, distribution: { kind: 'point', value: 1.1 } },
      {
        name: 'inflation',
        target: { on: 'inflation' },
        distribution: { kind: 'point', value: 0.01 },
        path: 'random-walk',
      },
      { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'point', value: 1.02 }, path: 'random-walk' },
    ]
    const { changes, values, delay, abandonedAfter } = sampler(drivers).draw(randomStream(1))
    expect(changes[0]).toEqual({ target: { on: 'price', line: 'Tolls' }, value: 1.1 })
    const [, inflation, demand] = changes.map(({ value }) => (typeof value === 'number' ? [value] : value))
    const walk = inflation ?? []
    expect(walk.length).toBe(30)
    expect(walk.slice(0, 3).map(value => value.toFixed(6))).toEqual(['0.010000', '0.020000', '0.030000'])
    expect(demand?.[29]).toBeCloseTo(1.02 ** 30, 12)
    expect(values[1]).toBeCloseTo(0.155, 12)
    expect([delay, abandonedAfter]).toEqual([0, undefined])
  })

  it('counts what had to be 0', () => {
    const drivers: ProjectDriver[] = [
      { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'point', value: -0.5 } },
      { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'point', value: -3 } },
      { name: 'rate', target: { on: 'interest-rate' }, distribution: { kind: 'point', value: -0.01 } },
    ]
    const { draw, clamped } = sampler(drivers)
    expect(draw(randomStream(1)).changes.map(({ value }) => value)).toEqual([0, 0, -0.01])
    expect([...clamped]).toEqual([1, 1, 0])
  })

  it('rounds delay to whole months', () => {
    const drivers: ProjectDriver[] = [
      { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'point', value: 2.6 } },
    ]
    expect(sampler(drivers).draw(randomStream(1)).delay).toBe(3)
  })

  it('abandons in the month that its probability says', () => {
    const chance = 0.02
    const { draw } = sampler([{ name: 'end', target: { on: 'abandonment' }, monthlyProbability: [0, chance] }])
    const stream = randomStream(5)
    const counts = new Float64Array(25)
    const paths = 20_000
    for (let path = 0; path < paths; path++) {
      const { abandonedAfter, changes } = draw(stream)
      expect(changes.length).toBe(abandonedAfter === undefined ? 0 : 1)
      counts[abandonedAfter ?? 0]!++
    }
    expect(counts[1]).toBe(0)
    const built = (1 - chance) ** 23
    expect(Math.abs(counts[0]! / paths - built)).toBeLessThan(3 * Math.sqrt((built * (1 - built)) / paths))
    expect(Math.abs(counts[2]! / paths - chance)).toBeLessThan(3 * Math.sqrt((chance * (1 - chance)) / paths))
  })

  it('lets a delayed project be abandoned later', () => {
    const drivers: ProjectDriver[] = [
      { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'point', value: 12 } },
      { name: 'end', target: { on: 'abandonment' }, monthlyProbability: [...Array.from({ length: 30 }, () => 0), 1] },
    ]
    expect(sampler(drivers).draw(randomStream(1)).abandonedAfter).toBe(31)
  })
})
