/**
 * What a master scale consists of, checked wherever it comes from.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'

/** Which side of a band belongs to it: `'left'` is [from, to), `'right'` is (from, to]. */
export type ClosedSide = 'left' | 'right'

/** One grade: its name, its band of default probabilities, and the one that stands for it. */
export interface ScaleGrade {
  readonly name: string
  /** Where the band ends and the next begins; within (0, 1], ascending, 1 for the last. */
  readonly upTo: number
  /** The default probability of the grade, within its band. */
  readonly probabilityOfDefault: number
}

/** The parameters of a master scale. */
export interface MasterScaleParams {
  /** The best grade first; together they cover [0, 1]. */
  readonly grades: readonly ScaleGrade[]
  /** The first band has 0 and the last has 1, whichever side is closed. */
  readonly closed: ClosedSide
  /** The grade of a default probability of exactly 1, where defaulted clients have one of their own. */
  readonly defaultGrade?: string
}

/** Parameters as a caller gives them. */
export type GivenScale = Pick<MasterScaleParams, 'grades'> & Partial<MasterScaleParams>

const MOST_GRADES = 1000

/** Parameters as given, checked and complete. */
export function completeParams(given: unknown, path: string): MasterScaleParams {
  const fields = expectObject(given, path)
  expectKnownKeys(fields, ['grades', 'closed', 'defaultGrade'], path)
  const list = expectList(fields['grades'], `${path}.grades`)
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.grades`, 'at least one grade', list)
  if (list.length > MOST_GRADES) reject('OUT_OF_RANGE', `${path}.grades`, `at most ${MOST_GRADES} grades`, list.length)
  const closed =
    fields['closed'] === undefined ? 'left' : expectOneOf(fields['closed'], ['left', 'right'], `${path}.closed`)
  let from = 0
  // Array.from, unlike map, does not pass over the holes of a sparse array.
  const grades = Array.from(list, (grade, i) => {
    const checked = expectGrade(grade, from, closed, `${path}.grades[${i}]`)
    from = checked.upTo
    return checked
  })
  if (from !== 1)
    reject('OUT_OF_RANGE', `${path}.grades[${grades.length - 1}].upTo`, '1, as the last grade ends there', from)
  const named = fields['defaultGrade']
  const own = named === undefined ? {} : { defaultGrade: expectText(named, `${path}.defaultGrade`) }
  expectDistinct([...grades.map(({ name }) => name), ...(named === undefined ? [] : [expectText(named, path)])], path)
  return { grades, closed, ...own }
}

function expectGrade(grade: unknown, from: number, closed: ClosedSide, path: string): ScaleGrade {
  const fields = expectObject(grade, path)
  expectKnownKeys(fields, ['name', 'upTo', 'probabilityOfDefault'], path)
  const upTo = expectFinite(fields['upTo'], `${path}.upTo`)
  if (!(upTo > from && upTo <= 1)) reject('OUT_OF_RANGE', `${path}.upTo`, `a number above ${from}, up to 1`, upTo)
  const pd = 0 + expectFinite(fields['probabilityOfDefault'], `${path}.probabilityOfDefault`)
  if (!isWithin(pd, from, upTo, closed)) {
    reject(
      'OUT_OF_RANGE',
      `${path}.probabilityOfDefault`,
      `a number within its band ${bandText(from, upTo, closed)}`,
      pd,
    )
  }
  return { name: expectText(fields['name'], `${path}.name`), upTo, probabilityOfDefault: pd }
}

/** A band as people write it: [0.01, 0.02). */
export function bandText(from: number, upTo: number, closed: ClosedSide): string {
  const opens = closed === 'left' || from === 0 ? '[' : '('
  return `${opens}${from}, ${upTo}${closed === 'right' || upTo === 1 ? ']' : ')'}`
}

function isWithin(pd: number, from: number, upTo: number, closed: ClosedSide): boolean {
  const above = closed === 'left' || from === 0 ? pd >= from : pd > from
  return above && (closed === 'right' || upTo === 1 ? pd <= upTo : pd < upTo)
}

function expectDistinct(names: readonly string[], path: string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) reject('OUT_OF_RANGE', `${path}.grades`, 'grades of different names', twice)
}
