import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-gamma/likelihood.js'
import { spendBlocks } from '../../../src/lifetime/spend-blocks.js'
import { spendColumns } from '../../../src/lifetime/spend-histories.js'
import { evaluation } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { simulatedBase, spendBase } from './bases.js'
import { naiveLogLikelihood } from './naive.js'

const points = [
  { p: 6.25, q: 3.74, gamma: 15.44 },
  { p: 0.02, q: 0.3, gamma: 200 },
  { p: 40, q: 25, gamma: 12 },
  { p: 3, q: 700, gamma: 1500 },
]

/** Blocks below and above where the careful sums take over, clients without spend among them. */
const mixed = spendBase([1, 0, 3, 3, 3, 40, 1, 900, 70_000], [20, 0, 5, 60, 11, 18, 0.2, 25, 21])

function objectiveOf(base: CustomerBase, largestFast?: number) {
  return createLogLikelihood(spendBlocks(spendColumns(base)), largestFast)
}

function valueAt(objective: ReturnType<typeof objectiveOf>, point: ArrayLike<number>) {
  const out = evaluation(3)
  objective.evaluate(Float64Array.from(point), out)
  return out
}

function logs({ p, q, gamma }: (typeof points)[number]): number[] {
  return [p, q, gamma].map(Math.log)
}

describe('the Gamma-Gamma log-likelihood', () => {
  it.each(points)('is what the note writes, at $p $q $gamma', point => {
    const simulated = simulatedBase(5000, 11)
    for (const base of [mixed, simulated]) {
      const expected = naiveLogLikelihood(point, base)
      expect(valueAt(objectiveOf(base), logs(point)).value).toBeCloseRelative(expected, 1e-10)
      expect(valueAt(objectiveOf(base, 0), logs(point)).value).toBeCloseRelative(expected, 1e-10)
    }
  })

  it.each(points)('is the same by both ways of summing, derivatives too, at $p $q $gamma', point => {
    const base = simulatedBase(5000, 11)
    const fast = valueAt(objectiveOf(base, Number.POSITIVE_INFINITY), logs(point))
    const careful = valueAt(objectiveOf(base, 0), logs(point))
    const scale = Math.abs(careful.value)
    expect(fast.value).toBeCloseRelative(careful.value, 1e-13)
    for (const i of fast.gradient.keys())
      expect(Math.abs(fast.gradient[i]! - careful.gradient[i]!)).toBeLessThan(1e-12 * scale)
    for (const i of fast.hessian.keys())
      expect(Math.abs(fast.hessian[i]! - careful.hessian[i]!)).toBeLessThan(1e-11 * scale)
  })

  it.each(points)('has the gradient and Hessian that differences show, at $p $q $gamma', point => {
    const objective = objectiveOf(mixed)
    const here = logs(point)
    const exact = valueAt(objective, here)
    const scale = Math.max(Math.abs(exact.value), ...exact.hessian.map(Math.abs))
    const step = 1e-4
    for (let j = 0; j < 3; j++) {
      const moved = (by: number) =>
        valueAt(
          objective,
          here.map((coordinate, i) => coordinate + (i === j ? by : 0)),
        )
      const [down, up] = [moved(-step), moved(step)]
      expect(Math.abs((up.value - down.value) / (2 * step) - exact.gradient[j]!)).toBeLessThan(1e-7 * scale)
      for (let i = 0; i < 3; i++) {
        const difference = (up.gradient[i]! - down.gradient[i]!) / (2 * step)
        expect(Math.abs(difference - exact.hessian[3 * i + j]!)).toBeLessThan(1e-7 * scale)
        expect(exact.hessian[3 * i + j]).toBe(exact.hessian[3 * j + i])
      }
    }
  })

  it('is the same at parameters as at their logarithms', () => {
    const objective = objectiveOf(mixed)
    const [given, searched] = [evaluation(3), valueAt(objective, logs(points[0]!))]
    objective.at(6.25, 3.74, 15.44, given)
    expect(given.value).toBeCloseRelative(searched.value, 1e-14)
    for (const i of given.gradient.keys()) expect(given.gradient[i]).toBeCloseRelative(searched.gradient[i]!, 1e-9)
  })

  it('counts money in units near the amounts: a power of two changes no digit but the shift', () => {
    const base = simulatedBase(500, 3)
    const { spendOrders = new Float64Array(), meanSpend = new Float64Array() } = base
    const scaled = spendBase(
      Array.from(spendOrders),
      meanSpend.map(m => m * 2 ** 600),
    )
    const here = valueAt(objectiveOf(base), logs(points[0]!))
    const there = valueAt(objectiveOf(scaled), [Math.log(6.25), Math.log(3.74), Math.log(15.44) + 600 * Math.LN2])
    const clients = spendOrders.filter(x => x > 0).length
    expect(there.value).toBeCloseRelative(here.value - clients * 600 * Math.LN2, 1e-13)
    for (const i of here.gradient.keys()) expect(Math.abs(there.gradient[i]! - here.gradient[i]!)).toBeLessThan(1e-8)
  })
})
