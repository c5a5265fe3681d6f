import { describe, expect, it } from 'vitest'
import { givenDropout } from '../../../src/lifetime/beta-geometric-erlang/stage-roots.js'

/** The same as a plain sum over stages. */
function bySum(kind: string, k: number, j: number, S: number, A: number, t: number, p: number): number {
  const odds = t / A
  let weight = (1 + odds) ** -S
  let sum = 0
  for (let m = 0; m < 20_000; m++) {
    const n = Math.floor((m + j) / k)
    if (kind === 'survival') sum += weight * (1 - p) ** n
    if (kind === 'purchases') sum += weight * (p === 0 ? n : (1 - (1 - p) ** n) / p)
    if (kind === 'rate' && (m + j + 1) % k === 0) sum += (weight * (1 - p) ** n * (S + m)) / (A + t)
    weight *= ((S + m) / (m + 1)) * (odds / (1 + odds))
  }
  return sum
}

describe('a client whose dropout probability is known', () => {
  for (const k of [1, 2, 3, 4, 12]) {
    it.each([0, 1e-6, 0.2, 0.5, 0.89, 0.91, 0.999, 1])(`k ${k}: purchases, survival and their rate at p = %d`, p => {
      for (const [S, A, t] of [
        [0.3, 2, 80],
        [25, 10, 60],
      ] as const) {
        for (const j of new Set([0, k - 1])) {
          for (const kind of ['purchases', 'survival', 'rate'] as const) {
            const ours = givenDropout(kind, k, j, S, A, t)(p)
            expect(ours).toBeCloseRelative(bySum(kind, k, j, S, A, t, p), 1e-9)
          }
        }
      }
    })
  }

  it('buys hardly ever at tiny shapes, to the last digits', () => {
    const few = givenDropout('purchases', 3, 0, 1e-9, 1, 1e6)(0.5)
    const fewer = givenDropout('purchases', 3, 0, 1e-10, 1, 1e6)(0.5)
    expect(few).toBeCloseRelative(10 * fewer, 1e-7)
  })
})

it('never owes purchases where the square of the horizon is beyond a double', () => {
  for (const p of [1e-9, 0.3, 0.7]) {
    const inShort = givenDropout('purchases', 2, 0, 1e-12, 1, 1e140)(p)
    const inLong = givenDropout('purchases', 2, 0, 1e-12, 1, 1e200)(p)
    expect(inShort).toBeGreaterThan(0)
    expect(inLong).toBeGreaterThan(inShort)
  }
})
