import { describe, expect, it } from 'vitest'
import { evaluate, flowSum, largestTerm, powerOf, sumValue, windowOf } from '../../../src/money/returns/flow-sum.js'

const sumOf = (times: readonly number[], amounts: readonly number[]) =>
  flowSum(Float64Array.from(times), Float64Array.from(amounts))

describe('flowSum', () => {
  it('scales by a power of two, so that no digit changes', () => {
    const { mantissas, shifts } = sumOf([0, 1], [-1000, 1100])
    expect(mantissas[1]! / mantissas[0]!).toBe(-1.1)
    expect(Math.abs(mantissas[1]!)).toBeLessThanOrEqual(2)
    expect(Array.from(shifts)).toEqual([0, 0])
  })

  it('keeps amounts that span more than doubles do', () => {
    const { mantissas, shifts, logs } = sumOf([0, 1], [Number.MAX_VALUE, -5e-324])
    expect(mantissas[1]).toBe(-1)
    expect(shifts[1]).toBeCloseTo(-2098 * Math.LN2, 8)
    expect(logs[0]! - logs[1]!).toBeCloseTo(Math.log(Number.MAX_VALUE) - Math.log(5e-324), 8)
  })
})

describe('largestTerm', () => {
  it('is the first far to the right, the last far to the left', () => {
    const sum = sumOf([0, 1, 2, 3], [1, -50, 3, 2])
    expect([largestTerm(sum, 9), largestTerm(sum, 0), largestTerm(sum, -1), largestTerm(sum, -9)]).toEqual([0, 1, 1, 3])
  })
})

describe('evaluate', () => {
  it('is the sum and its derivatives relative to a term, with a bound of their rounding', () => {
    const sum = sumOf([0, 1, 2], [-100, 240, -143])
    const [x, out] = [Math.log(1.25), sumValue()]
    evaluate(sum, x, 0, out)
    const scale = -100 / sum.mantissas[0]!
    expect(out.value * scale).toBeCloseTo(-100 + 192 - 91.52, 12)
    expect(out.slope * scale).toBeCloseTo(-192 + 2 * 91.52, 12)
    expect(out.curvature * scale).toBeCloseTo(192 - 4 * 91.52, 11)
    expect(out.size * scale).toBeCloseTo(-(100 + 192 + 91.52) * -1, 11)
    expect(out.valueError).toBeGreaterThan(0)
    expect(out.valueError).toBeLessThan(1e-14)
    expect(out.slopeError).toBeLessThan(1e-13)
  })

  it('leaves out what vanishes far from zero, within its bound', () => {
    const times = Array.from({ length: 5000 }, (_, i) => i)
    const amounts = times.map(time => (time % 3 === 0 ? -7 : 5))
    const sum = sumOf(times, amounts)
    const out = sumValue()
    evaluate(sum, 0.1, 0, out)
    const exact = times.reduceRight((total, time) => total + sum.mantissas[time]! * Math.exp(-0.1 * time), 0)
    expect(Math.abs(out.value - exact)).toBeLessThan(1e-13)
    evaluate(sum, -0.1, 4999, out)
    const backwards = times.reduce((total, time) => total + sum.mantissas[time]! * Math.exp(-0.1 * (4999 - time)), 0)
    expect(Math.abs(out.value - backwards)).toBeLessThan(1e-13)
  })
})

it('windowOf names the terms that count, all where x may be zero', () => {
  const times = Array.from({ length: 5000 }, (_, i) => i)
  const sum = sumOf(
    times,
    times.map(() => 1),
  )
  expect(windowOf(sum, 0, -0.1, 0.1)).toEqual({ from: 0, to: 5000, rest: 0 })
  const right = windowOf(sum, 0, 0.1, 0.2)
  expect([right.from, right.to]).toEqual([0, 686])
  const left = windowOf(sum, 4999, -0.2, -0.1)
  expect([left.from, left.to]).toEqual([4314, 5000])
  expect(left.rest).toBeLessThan(1e-26)
})

it('powerOf is the binary exponent', () => {
  expect([powerOf(8), powerOf(-0.3), powerOf(5e-324)]).toEqual([3, -2, -1074])
})
