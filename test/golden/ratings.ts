/**
 * The golden records of NPS and CSAT. Recorded intervals that leave [−1, 1] are cut off there before they are compared.
 */

import { findRoot } from '../../src/numeric/index.js'
import type { NetPromoterMethod } from '../../src/satisfaction/ratings/index.js'
import { customerSatisfaction, netPromoterScore, ratingChange } from '../../src/satisfaction/ratings/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const ratingAdapters: readonly Adapter[] = [
  { family: /^nps\/nps\.var\/nps\.se\/nps\.test \(Wald\)$/, answer: wholeFile },
  { family: /^two-sample Wald$/, answer: twoSamples },
  { family: /^NPS CI$/, answer: byCounts },
  { family: /^Tango-type score CI$/, answer: byScore },
  { family: /^top-box CSAT: Wilson and Clopper-Pearson 95%$/, answer: topBox },
]

interface Ends {
  readonly lower: number
  readonly upper: number
}

const pair = ({ lower, upper }: Ends): readonly number[] => [lower, upper]

function wholeFile(): Answer {
  const answers = regionAnswers().map(({ answer }) => answer)
  const { value, standardError, interval, counts } = netPromoterScore(answers, { method: 'wald' })
  // The test of a score of 0: the level at which the interval comes to touch it.
  const touch = (level: number): number => netPromoterScore(answers, { method: 'wald', level }).interval.lower
  return {
    ours: {
      nps: value,
      var: standardError! ** 2 * answers.length,
      se: standardError,
      ci_sorted: pair(interval),
      p: 1 - findRoot(touch, 0.5, 0.99999).root,
      counts: { Detractor: counts.detractors, Passive: counts.passives, Promoter: counts.promoters },
    },
  }
}

function twoSamples({ expected }: GoldenRecord): Answer {
  const rows = regionAnswers()
  const inside = rows.filter(({ region }) => region === 'NAM').map(({ answer }) => answer)
  const others = rows.filter(({ region }) => region !== 'NAM').map(({ answer }) => answer)
  const measure = { kind: 'net-promoter-score', method: 'wald' } as const
  const { difference, interval, pValue, first, second } = ratingChange(others, inside, { measure })
  const turn = Math.sign(difference)
  const ends = [turn * interval.lower, turn * interval.upper].sort((a, b) => a - b)
  const { ci_of_abs_delta: recorded, ...rest } = asRecord(expected)
  return {
    ours: {
      nps_x: second.value,
      nps_y: first.value,
      n: [second.answers, first.answers],
      se: Math.hypot(first.standardError!, second.standardError!),
      p: pValue,
      ci_of_abs_delta: ends,
    },
    expected: { ...rest, ci_of_abs_delta: recorded },
  }
}

function regionAnswers(): readonly { readonly region: string; readonly answer: number }[] {
  // The file has its texts in quotes.
  return readData('nps_testdata.csv', 'loyalty').map(row => ({
    region: String(row['"Region"']).replaceAll('"', ''),
    answer: Number(row['"REC"']),
  }))
}

function countsOf(inputs: unknown): { detractors: number; passives: number; promoters: number } {
  const { detractors, passives, promoters } = asRecord(inputs)
  return { detractors: Number(detractors), passives: Number(passives), promoters: Number(promoters) }
}

function byCounts({ inputs, expected }: GoldenRecord): Answer {
  const data = countsOf(inputs)
  const by = (method: NetPromoterMethod) => netPromoterScore(data, { method })
  const { value, standardError, interval, answers } = by('wald')
  const { wald95, adjusted_wald95_add1_each: adjusted, ...rest } = asRecord(expected)
  return {
    ours: {
      nps: value,
      var_pop: standardError! ** 2 * answers,
      se: standardError,
      wald95: pair(interval),
      adjusted_wald95_add1_each: pair(by('adjusted-wald').interval),
    },
    expected: { ...rest, wald95: cutOff(wald95), adjusted_wald95_add1_each: cutOff(adjusted) },
  }
}

function cutOff(ends: unknown): readonly number[] {
  return Array.isArray(ends) ? ends.map(end => Math.max(-1, Math.min(1, Number(end)))) : []
}

function byScore({ inputs }: GoldenRecord): Answer {
  return { ours: { score95: pair(netPromoterScore(countsOf(inputs)).interval) } }
}

function topBox({ inputs }: GoldenRecord): Answer {
  const { satisfied, n } = asRecord(inputs)
  const answers = Array.from({ length: Number(n) }, (_, i) => (i < Number(satisfied) ? 5 : 2))
  const of = customerSatisfaction(answers).satisfied
  const exact = customerSatisfaction(answers, { method: 'clopper-pearson' }).satisfied.interval
  return { ours: { csat: of.value, wilson: pair(of.interval), clopper_pearson: pair(exact) } }
}
