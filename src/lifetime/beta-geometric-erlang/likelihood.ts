/**
 * The log-likelihood of BG/CNBD-k and MBG/CNBD-k with its gradient and Hessian (Platzer and Reutterer 2016).
 *
 * One client, with s = r + kx, c chances to leave and z = (T−tₓ)/(α+T):
 *
 *   ln L = (k−1) Σ ln Δt − x ln Γ(k) + ln (r)ₖₓ (b)_c / (a+b)_c − kx ln α − s ln(1+T/α) + ln(S + G)
 *
 * S = Σ (s)ⱼ zʲ/j! over j < k for those who are between two purchases still, G = a/(b+c−1) · ((α+T)/(α+tₓ))ˢ for those who
 * left at the last chance (0 where there was none). The first two terms, of the times Δt between purchases, hold no
 * parameter but k: they are added by who knows them.
 */
import type { Evaluation, Objective } from '../../numeric/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Patterns } from '../../records/core.js'
import type { FirstChance } from '../beta-geometric/index.js'
import {
  A,
  ALPHA,
  addAges,
  addFrequencies,
  B,
  createRisingFactorials,
  R,
  SIZE,
  tabulate,
  toLogarithms,
  weightsByAge,
} from '../beta-geometric/index.js'
import { frequencyBlocks } from '../foundation/index.js'
import { createSilentStages } from './silent-stages.js'

/** What depends on r, α, a and b of the log-likelihood of weighted patterns, as a function of their logarithms. */
export function createLogLikelihood(patterns: Patterns, first: FirstChance, k: number): Objective {
  const blocks = frequencyBlocks(patterns)
  const ages = weightsByAge(patterns, k)
  const rising = createRisingFactorials(blocks.frequency, first, k)
  const logTime = new Float64Array(patterns.times.length)
  const share = new Float64Array(patterns.times.length)
  const stages = createSilentStages(k)
  const ends = runningSum()

  return {
    evaluate(point, out) {
      const r = Math.exp(point[R]!)
      const alpha = Math.exp(point[ALPHA]!)
      const a = Math.exp(point[A]!)
      const b = Math.exp(point[B]!)
      out.gradient.fill(0)
      out.hessian.fill(0)
      out.value = 0
      tabulate(patterns.times, alpha, logTime, share)
      addAges(out, ages, r, point[ALPHA]!, logTime, share)
      addFrequencies(out, blocks, rising, r, a, b)
      ends.sum = 0
      ends.dropped = 0
      for (let block = 0; block < blocks.count; block++) addEnds(out, block, r, alpha, a, b)
      out.value += totalOf(ends)
      toLogarithms(out, r, a, b)
    },
  }

  /** Σ w ln(S + G) over the patterns of one frequency; q is the share of G. */
  function addEnds(out: Evaluation, block: number, r: number, alpha: number, a: number, b: number): void {
    const { gradient: g, hessian: h } = out
    const { recency, age, weight, times } = patterns
    const x = blocks.frequency[block]!
    const chances = x + first
    const s = r + k * x
    const perA = 1 / a
    const perB = chances === 0 ? 0 : 1 / (b + (chances - 1))
    const logLeave = Math.log(a * perB)
    stages.at(s)
    for (let i = blocks.start[block]!; i < blocks.start[block + 1]!; i++) {
      const last = recency[i]!
      const now = age[i]!
      const w = weight[i]!
      const inS = stages.sum((times[now]! - times[last]!) / (alpha + times[now]!), share[now]!)
      if (chances === 0) {
        addTo(ends, w * inS.log)
        g[R]! += w * inS.s
        g[ALPHA]! += w * inS.alpha
        h[R * SIZE + R]! += w * inS.ss
        h[R * SIZE + ALPHA]! += w * inS.sAlpha
        h[ALPHA * SIZE + ALPHA]! += w * inS.alphaAlpha
        continue
      }
      const u = logTime[now]! - logTime[last]!
      const du = share[last]! - share[now]!
      const ddu = -du * (1 - share[now]! - share[last]!)
      const logOdds = logLeave + s * u - inS.log
      const smaller = Math.exp(-Math.abs(logOdds))
      addTo(ends, w * (Math.log1p(smaller) + (logOdds > 0 ? logLeave + s * u : inS.log)))
      const wq = (w * (logOdds > 0 ? 1 : smaller)) / (1 + smaller)
      const wp = (w * (logOdds > 0 ? smaller : 1)) / (1 + smaller)
      const wv = wq / (1 + Math.exp(logOdds))
      const inR = u - inS.s
      const inAlpha = s * du - inS.alpha
      g[R]! += wp * inS.s + wq * u
      g[ALPHA]! += wp * inS.alpha + wq * s * du
      g[A]! += wq * perA
      g[B]! -= wq * perB
      h[R * SIZE + R]! += wp * inS.ss + wv * inR * inR
      h[R * SIZE + ALPHA]! += wp * inS.sAlpha + wq * du + wv * inR * inAlpha
      h[R * SIZE + A]! += wv * inR * perA
      h[R * SIZE + B]! -= wv * inR * perB
      h[ALPHA * SIZE + ALPHA]! += wp * inS.alphaAlpha + wq * s * ddu + wv * inAlpha * inAlpha
      h[ALPHA * SIZE + A]! += wv * inAlpha * perA
      h[ALPHA * SIZE + B]! -= wv * inAlpha * perB
      h[A * SIZE + A]! += (wv - wq) * perA * perA
      h[A * SIZE + B]! -= wv * perA * perB
      h[B * SIZE + B]! += (wv + wq) * perB * perB
    }
  }
}
