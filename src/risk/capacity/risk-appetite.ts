import { expectKnownKeys, expectList, expectObject, expectPositive, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { RiskAppetite, RiskBand } from '../../records/core.js'
import { bandAt, expectBands, expectUpTo, RISK_BANDS } from './bands.js'

/** One answer to a questionnaire. */
export interface AppetiteAnswer {
  /** From 0, no risk, to `of`. */
  readonly points: number
  /** The most that can be had; > 0. */
  readonly of: number
}

/** What a client says it wants: a band by name, a score within [0, 1], or answers whose points are added up. */
export type StatedAppetite =
  | { readonly band: string }
  | { readonly score: number }
  | { readonly answers: readonly AppetiteAnswer[] }

/** When it was said, and in which bands. */
export interface AppetiteOptions {
  /** The day of the statement. */
  readonly statedOn?: DateInput
  /** {@link RISK_BANDS} by default. */
  readonly bands?: readonly RiskBand[]
}

/**
 * The stated appetite for risk as an attribute of a client.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a band that does not exist, a score or points out of range; `EMPTY_INPUT` without
 * an answer.
 * @example
 * import { riskAppetite } from 'clientele/risk'
 * riskAppetite({ answers: [{ points: 4, of: 5 }, { points: 3, of: 5 }] }).band // => 'growth'
 * riskAppetite({ band: 'cautious' }, { statedOn: '2024-05-01' }).statedOn // => 19844
 */
export function riskAppetite(stated: StatedAppetite, options: AppetiteOptions = {}): RiskAppetite {
  expectKnownKeys(options, ['statedOn', 'bands'], 'options')
  const bands = options.bands === undefined ? RISK_BANDS : expectBands(options.bands, 'options.bands')
  return deepFreeze({
    kind: 'risk-appetite' as const,
    version: 1 as const,
    bands,
    ...placeOf(stated, bands),
    ...(options.statedOn !== undefined && { statedOn: dayNumber(options.statedOn, 'options.statedOn') }),
  })
}

function placeOf(stated: StatedAppetite, bands: readonly RiskBand[]): Pick<RiskAppetite, 'band' | 'score'> {
  const { band, score, answers } = expectObject(stated, 'stated')
  const given = Object.keys(stated).filter(key => ['band', 'score', 'answers'].includes(key))
  expectKnownKeys(stated, ['band', 'score', 'answers'], 'stated')
  if (given.length !== 1) reject('CONFLICTING_OPTIONS', 'stated', 'one of band, score, answers', given.join(', '))
  if (band !== undefined) {
    const name = expectText(band, 'stated.band')
    if (bands.some(other => other.name === name)) return { band: name }
    return reject('OUT_OF_RANGE', 'stated.band', `one of ${bands.map(other => other.name).join(', ')}`, name)
  }
  const value = answers === undefined ? expectUpTo(1, score, 'stated.score') : scoreOf(answers)
  return { band: bands[bandAt(value, bands)]!.name, score: value }
}

function scoreOf(answers: unknown): number {
  const list = expectList(answers, 'stated.answers')
  if (list.length === 0) reject('EMPTY_INPUT', 'stated.answers', 'at least one answer', answers)
  let [points, most] = [0, 0]
  for (const [i, answer] of list.entries()) {
    const cells = expectObject(answer, `stated.answers[${i}]`)
    const of = expectPositive(cells['of'], `stated.answers[${i}].of`)
    points += expectUpTo(of, cells['points'], `stated.answers[${i}].points`)
    most += of
  }
  return Math.min(1, points / most)
}
