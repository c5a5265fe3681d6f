/**
 * Named segments as data: ordered rules on scores, of which the first that matches gives the name.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'

/** What RFM scores. */
export type RfmDimension = 'recency' | 'frequency' | 'monetary'

/** One of something for each dimension. */
export type PerDimension<T> = Readonly<Record<RfmDimension, T>>

/** From the least to the most score, both included. */
export type ScoreRange = readonly [least: number, most: number]

/** Who belongs to a segment: clients whose scores lie within every range; a range that is not given allows any score. */
export interface SegmentRule {
  /** Several rules may share a name, and then make one segment. */
  readonly name: string
  readonly recency?: ScoreRange
  readonly frequency?: ScoreRange
  readonly monetary?: ScoreRange
}

/** A rule with every range spelled out, as a document stores it. */
export interface CompleteRule extends PerDimension<ScoreRange> {
  readonly name: string
}

export const DIMENSIONS: readonly RfmDimension[] = ['recency', 'frequency', 'monetary']

const MOST_RULES = 250

/** Rules of callers or documents, checked and complete, for scores from 1 to `scores`. */
export function checkRules(rules: unknown, scores: number, path: string): readonly CompleteRule[] {
  const list = expectList(rules, path)
  if (list.length > MOST_RULES) return reject('OUT_OF_RANGE', path, `at most ${MOST_RULES} rules`, rules)
  return list.map((rule, i) => checkRule(rule, scores, `${path}[${i}]`))
}

function checkRule(rule: unknown, scores: number, path: string): CompleteRule {
  const given = expectObject(rule, path)
  expectKnownKeys(given, ['name', ...DIMENSIONS], path)
  const range = (dimension: RfmDimension): ScoreRange => {
    const value = given[dimension]
    return value === undefined ? [1, scores] : checkRange(value, scores, `${path}.${dimension}`)
  }
  return {
    name: checkName(given['name'], `${path}.name`),
    recency: range('recency'),
    frequency: range('frequency'),
    monetary: range('monetary'),
  }
}

function checkName(name: unknown, path: string): string {
  const text = expectText(name, path)
  if (text.trim() === '') return reject('OUT_OF_RANGE', path, 'a name that is not empty', name)
  if (text !== UNASSIGNED) return text
  return reject('OUT_OF_RANGE', path, `a name other than '${UNASSIGNED}', which is who no rule matches`, name)
}

function checkRange(range: unknown, scores: number, path: string): ScoreRange {
  const [least, most, ...more] = expectList(range, path)
  if (most === undefined || more.length > 0) return reject('LENGTH_MISMATCH', path, '[least, most]', range)
  const from = expectInteger(least, `${path}[0]`, 1, scores)
  return [from, expectInteger(most, `${path}[1]`, from, scores)]
}
