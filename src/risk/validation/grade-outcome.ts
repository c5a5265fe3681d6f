import { expectFinite, expectInteger, expectKnownKeys, expectList, expectText, reject } from '../../errors/index.js'

/** A grade and what became of its borrowers over the year that its default probability is about. */
export interface GradeOutcome {
  readonly grade: string
  /** Within [0, 1], of one year. */
  readonly probabilityOfDefault: number
  /** At the beginning of the year; a whole number >= 0. */
  readonly borrowers: number
  /** Of these, how many defaulted within it; a whole number from 0 to `borrowers`. */
  readonly defaults: number
}

/** Grades, checked: at least one, each name once. */
export function expectGradeOutcomes(given: unknown, path: string): readonly GradeOutcome[] {
  const list = expectList(given, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one grade', given)
  const names = new Set<string>()
  return list.map((entry, i) => {
    const checked = expectGradeOutcome(entry, `${path}[${i}]`)
    if (names.has(checked.grade)) reject('CONFLICTING_OPTIONS', `${path}[${i}].grade`, 'each grade once', checked.grade)
    names.add(checked.grade)
    return checked
  })
}

function expectGradeOutcome(entry: unknown, path: string): GradeOutcome {
  const fields: Readonly<Record<string, unknown>> = Object(entry)
  expectKnownKeys(fields, ['grade', 'probabilityOfDefault', 'borrowers', 'defaults'], path)
  const borrowers = expectInteger(fields['borrowers'], `${path}.borrowers`)
  return {
    grade: expectText(fields['grade'], `${path}.grade`),
    probabilityOfDefault: expectProbability(fields['probabilityOfDefault'], `${path}.probabilityOfDefault`),
    borrowers,
    defaults: expectInteger(fields['defaults'], `${path}.defaults`, 0, borrowers),
  }
}

function expectProbability(value: unknown, path: string): number {
  const pd = expectFinite(value, path)
  if (pd >= 0 && pd <= 1) return pd
  return reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value, 'Write 2 % as 0.02')
}
