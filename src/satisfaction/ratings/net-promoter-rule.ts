/**
 * Who is a promoter, who a detractor, and which interval their difference has.
 *
 * @module
 */
import { expectInteger, expectOneOf, reject } from '../../errors/index.js'
import type { AnswerScale } from '../answers.js'
import { expectScale } from '../answers.js'
import type { Counting } from './rate-sample.js'
import type { NetPromoterMethod } from './trinomial-intervals.js'
import { NET_PROMOTER_METHODS, netInterval } from './trinomial-intervals.js'

/** The kinds of answers, the worst first. */
export type NetPromoterClass = 'detractors' | 'passives' | 'promoters'

/** Where classes begin, and which interval is asked for. */
export interface NetPromoterRule {
  /** Ends of the scale, whole numbers; 0 and 10 by default. With another scale both cuts have to be given. */
  readonly scale?: AnswerScale
  /** The highest answer of a detractor; 6 by default. */
  readonly detractorsTo?: number
  /** The lowest answer of a promoter, above `detractorsTo`; 9 by default. */
  readonly promotersFrom?: number
  /**
   * `'score'` (default) refuses what a score test refuses; `'adjusted-wald'` adds one answer of each kind; `'exact'` never covers
   * less than the level, and is two fifths wider; `'wald'` is the textbook's, which misses too often where answers are few. The
   * coverage of each is measured in docs/proofs/nps-coverage.md.
   */
  readonly method?: NetPromoterMethod
}

/** The cuts, complete. */
export interface NetPromoterCuts {
  readonly scale: AnswerScale
  readonly detractorsTo: number
  readonly promotersFrom: number
}

export const NET_PROMOTER_KEYS: readonly (keyof NetPromoterRule)[] = [
  'scale',
  'detractorsTo',
  'promotersFrom',
  'method',
]

const REICHHELD: NetPromoterCuts = { scale: { lowest: 0, highest: 10 }, detractorsTo: 6, promotersFrom: 9 }

/** The rule, checked and complete. */
export function readNetPromoter(
  rule: NetPromoterRule,
  path: string,
): { readonly cuts: NetPromoterCuts; readonly counting: Counting } {
  const { method: asked = 'score' } = rule
  const method = expectOneOf(asked, NET_PROMOTER_METHODS, `${path}.method`)
  const cuts = readCuts(rule, path)
  const counting: Counting = {
    range: { lowest: -1, highest: 1 },
    worth: answer => WORTH[classOf(answer, cuts)],
    ends: ({ mean, spread }, trials, level) => {
      const both = spread + mean * mean
      const of = { promoters: partOf((both + mean) / 2), detractors: partOf((both - mean) / 2), trials }
      return netInterval(of, level, method)
    },
    method,
  }
  return { cuts, counting }
}

/** The kind of an answer. */
export function classOf(answer: number, { detractorsTo, promotersFrom }: NetPromoterCuts): NetPromoterClass {
  if (answer <= detractorsTo) return 'detractors'
  return answer >= promotersFrom ? 'promoters' : 'passives'
}

const WORTH: Readonly<Record<NetPromoterClass, number>> = { detractors: -1, passives: 0, promoters: 1 }

/** A share that came out of sums: none and all are told from rounding. */
function partOf(share: number): number {
  if (share < ROUNDING) return 0
  return share > 1 - ROUNDING ? 1 : share
}

const ROUNDING = 1e-14

function readCuts(rule: NetPromoterRule, path: string): NetPromoterCuts {
  const isOwn = rule.scale !== undefined
  const scale = isOwn ? expectScale(rule.scale, `${path}.scale`) : REICHHELD.scale
  const lowest = expectInteger(scale.lowest, `${path}.scale.lowest`, -MOST, MOST)
  const highest = expectInteger(scale.highest, `${path}.scale.highest`, -MOST, MOST)
  const isReichhelds = lowest === REICHHELD.scale.lowest && highest === REICHHELD.scale.highest
  const cut = (name: 'detractorsTo' | 'promotersFrom', least: number): number => {
    const { [name]: given = isReichhelds ? REICHHELD[name] : undefined } = rule
    const hint = "Reichheld's cuts are of the scale from 0 to 10"
    if (given === undefined) return reject('MISSING_VALUE', `${path}.${name}`, 'a cut of this scale', given, hint)
    return expectInteger(given, `${path}.${name}`, least, highest)
  }
  const detractorsTo = cut('detractorsTo', lowest)
  return { scale: { lowest, highest }, detractorsTo, promotersFrom: cut('promotersFrom', detractorsTo + 1) }
}

const MOST = 1e6
