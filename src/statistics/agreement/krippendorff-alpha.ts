/**
 * How far can judgements of several judges be relied on, some of them missing?
 *
 *   α = 1 − Dₒ / Dₑ        Dₒ = Σ over things of the disagreement of its pairs / (m − 1),   Dₑ = that of all pairs / (n − 1)
 *
 * Two judgements disagree: by 1 where classes differ (nominal); by the square of their difference (interval); by the square of
 * how many judgements lie between them, the two classes half (ordinal).
 *
 * @see Krippendorff (2011), Computing Krippendorff's alpha-reliability, University of Pennsylvania; Hayes and Krippendorff (2007),
 * Answering the call for a standard reliability measure for coding data, Communication Methods and Measures 1(1); Zapf, Castell,
 * Morawietz and Karch (2016), BMC Medical Research Methodology 16, for things as what is drawn.
 * @module
 */
import { expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectLevel } from '../level.js'
import { figuresOf } from './disagreement.js'
import { leaveOneOut } from './leave-one-out.js'
import type { JudgementScale, Judgements, ReadJudgements } from './ratings.js'
import { readJudgements } from './ratings.js'

/** Which disagreements there are, and which interval is asked for. */
export interface KrippendorffOptions {
  /** `'nominal'` by default; the others need numbers. */
  readonly scale?: JudgementScale
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Reliability of judgements. */
export interface KrippendorffAlpha {
  /** 1 where all agree, 0 as by chance, below 0 less than by chance. */
  readonly alpha: number
  /** From what it would be without each thing; absent where one thing alone makes judgements differ. */
  readonly interval?: Interval
  readonly standardError?: number
  /** Things with at least two judgements: with one there is nothing to agree with. */
  readonly things: number
  /** Judgements of those. */
  readonly judgements: number
  readonly leftOut: number
}

/**
 * Krippendorff's alpha, of as many judges as there are and whatever they left out. Its 95 % interval covers 94 to 96 % with 50 things or
 * more; of 20 that judges nearly always agree on, 92 %, of 10, 78 %.
 *
 * @param judgements by judge; at least two judges, null where one gave none.
 * @throws ClienteleError `NO_DATA` where no thing has two judgements; `NO_VARIATION` where all judgements are one; cells at fault
 * by name, a text on a scale of numbers among them.
 * @example
 * import { krippendorffAlpha } from 'clientele/statistics'
 * const { alpha, things } = krippendorffAlpha({
 *   anna: ['speed', 'price', null, 'staff', 'price'],
 *   boris: ['speed', 'price', 'speed', 'price', null],
 *   chen: [null, 'price', 'speed', 'staff', 'price'],
 * })
 * alpha.toFixed(4) // => '0.7500'
 * things // => 5
 */
export function krippendorffAlpha(judgements: Judgements, options: KrippendorffOptions = {}): KrippendorffAlpha {
  expectKnownKeys(options, ['scale', 'level'], 'options')
  const level = expectLevel(options.level)
  const { scale: asked = 'nominal' } = options
  const scale = expectOneOf(asked, ['nominal', 'ordinal', 'interval'], 'options.scale')
  const read = readJudgements(judgements, 'judgements', scale !== 'nominal')
  if (unitsOf(read).length === 0) reject('NO_DATA', 'judgements', 'a thing with at least two judgements', 'none')
  const found = krippendorffOf(read, scale, level)
  return found ?? reject('NO_VARIATION', 'judgements', 'judgements that differ', 'one judgement')
}

/** The same of judgements that have been read; undefined where no thing has two, or all are one. */
export function krippendorffOf(
  read: ReadJudgements,
  scale: JudgementScale,
  level: number,
): KrippendorffAlpha | undefined {
  const units = unitsOf(read)
  if (units.length === 0) return undefined
  const values = valuesOf(units.flat())
  const places = new Map(values.map((value, place) => [value, place]))
  const placed = units.map(unit => unit.map(value => places.get(value)!))
  const figures = figuresOf(placed, values, scale)
  if (figures === undefined) return undefined
  return {
    alpha: figures.alpha,
    ...leaveOneOut(figures.alpha, figures.without, level),
    things: units.length,
    judgements: placed.reduce((sum, unit) => sum + unit.length, 0),
    leftOut: read.rows - units.length,
  }
}

/** Judgements of each thing that has at least two. */
function unitsOf({ columns, rows }: ReadJudgements): readonly (readonly (string | number)[])[] {
  return Array.from({ length: rows }, (_, row) =>
    columns.map(column => column[row]).filter(cell => cell !== undefined),
  ).filter(unit => unit.length > 1)
}

/** Numbers in their order, texts in the order in which they come. */
function valuesOf(judgements: readonly (string | number)[]): readonly (string | number)[] {
  const distinct = [...new Set(judgements)]
  return distinct.every(value => typeof value === 'number') ? distinct.toSorted((a, b) => a - b) : distinct
}
