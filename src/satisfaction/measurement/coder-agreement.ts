/**
 * Do those who coded interviews mean the same by their codes?
 *
 * Two coders by Cohen's kappa, several on passages that all coded by Fleiss' kappa, all of them by Krippendorff's alpha, where
 * some passages were coded by some only.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { FleissKappa } from '../../statistics/agreement/fleiss-kappa.js'
import { fleissOf } from '../../statistics/agreement/fleiss-kappa.js'
import type { Judgements, KrippendorffAlpha } from '../../statistics/agreement/index.js'
import { krippendorffOf } from '../../statistics/agreement/krippendorff-alpha.js'
import type { ReadJudgements } from '../../statistics/agreement/ratings.js'
import { readJudgements } from '../../statistics/agreement/ratings.js'
import { expectLevel } from '../../statistics/level.js'
import { placesOf, readOrder, whether } from './code-order.js'
import type { CoderPair } from './coder-pairs.js'
import { coderPairs } from './coder-pairs.js'

/** How codes are compared. */
export interface CoderAgreementOptions {
  /**
   * Codes from lowest to highest, where they have an order: neighbouring ones then agree in part (quadratic weights; ordinal
   * disagreement). Codes in no order by default.
   */
  readonly order?: readonly (string | number)[]
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One code against all others. */
export interface CodeAgreement {
  readonly code: string | number
  /** Share of all codings. */
  readonly share: number
  /** Krippendorff's alpha of whether it is this code; absent where chance agrees always. */
  readonly alpha?: KrippendorffAlpha
}

/** Agreement of coders. */
export interface CoderAgreement {
  readonly coders: readonly string[]
  readonly passages: number
  readonly pairs: readonly CoderPair[]
  /** Of passages that all coded; absent where there is none, they differ by nothing, or codes have an order. */
  readonly fleiss?: FleissKappa
  /** Of all passages with at least two codes; absent where all codes are one. */
  readonly krippendorff?: KrippendorffAlpha
  /** In the order given, or in that in which codes come. */
  readonly codes: readonly CodeAgreement[]
}

/**
 * Agreement of coders: of each two, of all, and code by code, so that one sees which code is not understood alike.
 *
 * @param codes by coder, a code per passage, null where the coder gave none; at least two coders. A passage with several codes is
 * several passages, one per code and whether it applies.
 * @throws ClienteleError `NO_DATA` for fewer than two coders or no passage with two codes; `OUT_OF_RANGE` naming a code that is
 * not in `order`; cells at fault by name.
 * @example
 * import { coderAgreement } from 'clientele/satisfaction'
 * const { pairs, krippendorff, codes } = coderAgreement({
 *   anna: ['speed', 'price', 'speed', 'staff', 'price', 'speed'],
 *   boris: ['speed', 'price', 'speed', 'price', 'price', null],
 *   chen: ['speed', 'price', 'staff', 'staff', 'price', 'speed'],
 * })
 * pairs[0].kappa.kappa.toFixed(4) // => '0.6667'
 * krippendorff.alpha.toFixed(4) // => '0.6484'
 * codes.map(({ code, alpha }) => `${code} ${alpha.alpha.toFixed(2)}`) // => [ 'speed 0.77', 'price 0.77', 'staff 0.24' ]
 */
export function coderAgreement(codes: Judgements, options: CoderAgreementOptions = {}): CoderAgreement {
  expectKnownKeys(options, ['order', 'level'], 'options')
  const level = expectLevel(options.level)
  const read = readJudgements(codes, 'codes')
  const order = options.order === undefined ? undefined : readOrder(options.order, read)
  const codings = read.columns.flat().filter(code => code !== undefined)
  if (!hasPair(read)) reject('NO_DATA', 'codes', 'a passage with at least two codes', 'none')
  const known = order === undefined ? [...new Set(codings)] : order
  const fleiss = order === undefined ? fleissOf(read, level) : undefined
  const krippendorff =
    order === undefined
      ? krippendorffOf(read, 'nominal', level)
      : krippendorffOf(placesOf(read, order), 'ordinal', level)
  return {
    coders: read.judges,
    passages: read.rows,
    pairs: coderPairs(read, known, order === undefined ? 'none' : 'quadratic', level),
    ...(fleiss !== undefined && { fleiss }),
    ...(krippendorff !== undefined && { krippendorff }),
    codes: known.map(code => {
      const alpha = krippendorffOf(whether(read, code), 'nominal', level)
      const share = codings.filter(one => one === code).length / codings.length
      return { code, share, ...(alpha !== undefined && { alpha }) }
    }),
  }
}

function hasPair({ columns, rows }: ReadJudgements): boolean {
  for (let row = 0; row < rows; row++) {
    if (columns.filter(column => column[row] !== undefined).length > 1) return true
  }
  return false
}
