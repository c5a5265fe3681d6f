import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import type { CutOffApplicants, CutOffOptions } from '../../../../src/project/decision/index.js'
import { profitOptimalCutOff } from '../../../../src/project/decision/index.js'
import { thrown } from '../../../errors/thrown.js'

/** Applicants of all kinds; half of them share a probability with others. */
function drawn(size: number, seed: number): Required<CutOffApplicants> {
  const uniform = randomStream(seed)
  const column = (draw: () => number): Float64Array => Float64Array.from({ length: size }, draw)
  const probabilityOfDefault = column(() => (uniform() < 0.5 ? Math.round(20 * uniform()) / 50 : 0.4 * uniform()))
  return {
    probabilityOfDefault,
    gain: column(() => 20 * uniform()),
    loss: column(() => 80 * uniform()),
    amount: column(() => 1000 * uniform()),
    defaulted: probabilityOfDefault.map(p => (uniform() < p ? 1 : 0)),
    score: column(() => Math.round(600 + 10 * uniform())),
  }
}

/** Every cut-off tried one by one, over rows. */
function byHand(of: Required<CutOffApplicants>, rank: ArrayLike<number>, options: CutOffOptions) {
  const { leastAcceptance = 0, mostBadRate = 1, mostExposure = Number.POSITIVE_INFINITY } = options
  const cuts = [Number.NEGATIVE_INFINITY, ...new Set(Array.from(rank))]
  const gain = (i: number): number => (typeof of.gain === 'number' ? of.gain : of.gain[i]!)
  const loss = (i: number): number => (typeof of.loss === 'number' ? of.loss : of.loss[i]!)
  let best: { cut: number; profit: number; accepted: number } | undefined
  for (const cut of cuts) {
    let [profit, accepted, bad, exposure] = [0, 0, 0, 0]
    for (let i = 0; i < rank.length; i++) {
      if (rank[i]! > cut) continue
      const p = of.probabilityOfDefault[i]!
      profit += gain(i) - p * (gain(i) + loss(i))
      accepted++
      bad += p
      exposure += of.amount[i]!
    }
    const keeps =
      accepted >= leastAcceptance * rank.length &&
      exposure <= mostExposure &&
      (accepted === 0 || bad / accepted <= mostBadRate)
    if (keeps && (best === undefined || profit > best.profit + 1e-9)) best = { cut, profit, accepted }
  }
  return best
}

describe('profitOptimalCutOff', () => {
  it('finds what trying every cut-off finds, with limits and without', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const of = drawn(60, seed)
      const everyone: readonly CutOffOptions[] = [
        {},
        { leastAcceptance: 0.7 },
        { mostBadRate: 0.1 },
        { mostExposure: 9000 },
        { leastAcceptance: 0.3, mostBadRate: 0.2, mostExposure: 25_000 },
      ]
      for (const options of everyone) {
        const { score, ...unscored } = of
        const byPd = profitOptimalCutOff(unscored, options).optimum
        const pdHand = byHand(of, of.probabilityOfDefault, options)
        expect(byPd?.accepted).toBe(pdHand?.accepted)
        if (pdHand && pdHand.accepted > 0) expect(byPd?.cutOff).toBe(pdHand.cut)
        const byScore = profitOptimalCutOff(of, options)
        const scoreHand = byHand(
          of,
          Array.from(score, points => -points),
          options,
        )
        expect(byScore.ranking).toBe('score')
        expect(byScore.optimum?.accepted).toBe(scoreHand?.accepted)
        if (scoreHand && scoreHand.accepted > 0) expect(byScore.optimum?.cutOff).toBe(-scoreHand.cut)
        if (scoreHand) expect(byScore.optimum?.expectedProfit).toBeCloseTo(scoreHand.profit, 8)
      }
    }
  })

  it('stops at gain over gain and loss where these are the same for all', () => {
    const probabilityOfDefault = Float64Array.from({ length: 999 }, (_, i) => (i + 0.5) / 1000)
    const { optimum, breakEven } = profitOptimalCutOff({ probabilityOfDefault, gain: 3, loss: 17 })
    expect(breakEven).toBe(0.15)
    expect(optimum?.cutOff).toBe(0.1495)
    // Σ over i < 150 of 3 - 20 (i + 0.5)/1000
    expect(optimum?.expectedProfit).toBeCloseTo(150 * 3 - (20 * 150 ** 2) / 2000, 9)
  })

  it('says what was best with hindsight, and by how much less was earned', () => {
    const report = profitOptimalCutOff({
      probabilityOfDefault: [0.01, 0.02, 0.03, 0.2],
      gain: 10,
      loss: 90,
      defaulted: [0, 0, 1, 0],
    })
    expect(report.optimum).toMatchObject({ accepted: 3, observedProfit: -70, observedBadRate: 1 / 3 })
    expect(report.observed).toMatchObject({ shortfall: 90, optimum: { accepted: 2, cutOff: 0.02, observedProfit: 20 } })
  })

  it('warns where nobody, everybody or no number of applicants is right', () => {
    const codes = (of: CutOffApplicants, options: CutOffOptions = {}) =>
      profitOptimalCutOff(of, options).warnings.map(({ code }) => code)
    expect(codes({ probabilityOfDefault: [0.5], gain: 1, loss: 9 })).toEqual(['NOBODY_ACCEPTED'])
    expect(codes({ probabilityOfDefault: [0.01], gain: 1, loss: 9 })).toEqual(['EVERYONE_ACCEPTED'])
    expect(codes({ probabilityOfDefault: [0.01, 0.5], gain: 1, loss: 9 })).toEqual([])
    const risky = { probabilityOfDefault: [0.3, 0.5], gain: 1, loss: 9 }
    expect(codes(risky, { leastAcceptance: 0.5, mostBadRate: 0.1 })).toEqual(['NO_CUT_OFF_FITS'])
    const infeasible = profitOptimalCutOff(risky, { leastAcceptance: 0.5, mostBadRate: 0.1, bootstrap: { seed: 1 } })
    expect(Object.keys(infeasible)).not.toContain('optimum')
    expect(Object.keys(infeasible)).not.toContain('uncertainty')
  })

  it('gives the same at any magnitude of amounts', () => {
    const of = drawn(50, 3)
    const plain = profitOptimalCutOff(of).optimum
    for (const unit of [1e-150, 1e-12, 1e6, 1e12, 1e150]) {
      const scale = (column: ArrayLike<number> | number): Float64Array =>
        Float64Array.from(typeof column === 'number' ? [column] : column, cell => cell * unit)
      const scaled = profitOptimalCutOff({ ...of, gain: scale(of.gain), loss: scale(of.loss) }).optimum
      expect(scaled?.cutOff).toBe(plain?.cutOff)
      expect(scaled!.expectedProfit / unit).toBeCloseTo(plain!.expectedProfit, 8)
    }
  })

  it('refuses limits that cannot be', () => {
    const of = { probabilityOfDefault: [0.1], gain: 1, loss: 1 }
    const fault = (options: object) => thrown(() => profitOptimalCutOff(of, options))
    expect(fault({ leastAcceptance: 1.1 }).path).toBe('options.leastAcceptance')
    expect(fault({ mostBadRate: -0.1 }).path).toBe('options.mostBadRate')
    expect(fault({ mostExposure: 5 })).toMatchObject({ code: 'MISSING_VALUE', path: 'applicants.amount' })
    expect(fault({ least: 1 }).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => profitOptimalCutOff({ ...of, score: [1, 2] }))).toMatchObject({
      code: 'LENGTH_MISMATCH',
      path: 'applicants.score',
    })
  })
})

it('leaves out who breaks even, though the digits of a probability say otherwise', () => {
  // (1 − 0.7)·7 − 0.7·3 is 8.9e-16 in doubles.
  const { optimum, breakEven, individual } = profitOptimalCutOff({ probabilityOfDefault: [0.5, 0.7], gain: 7, loss: 3 })
  expect(breakEven).toBe(0.7)
  expect(optimum?.cutOff).toBe(0.5)
  expect(individual.accepted).toBe(1)
})
