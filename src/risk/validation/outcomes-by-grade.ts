import type { MasterScale } from '../calibration/master-scale/index.js'
import { gradeOf, probabilityOfGrade } from '../calibration/master-scale/index.js'
import type { GradeOutcome } from './grade-outcome.js'

/** Clients counted by the grade that a scale gives their forecast, in the order of the scale; grades without any too. */
export function outcomesByGrade(
  forecasts: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  scale: MasterScale,
): readonly GradeOutcome[] {
  const given = gradeOf(scale, forecasts)
  const { grades, defaultGrade } = scale.params
  const names = [...grades.map(({ name }) => name), ...(defaultGrade === undefined ? [] : [defaultGrade])]
  const places = new Map(names.map((name, place) => [name, place]))
  const borrowers = new Float64Array(names.length)
  const defaults = new Float64Array(names.length)
  for (const [row, name] of given.entries()) {
    const place = places.get(name)!
    borrowers[place]! += 1
    defaults[place]! += outcomes[row]!
  }
  return names.map((grade, place) => ({
    grade,
    probabilityOfDefault: probabilityOfGrade(scale, grade),
    borrowers: borrowers[place]!,
    defaults: defaults[place]!,
  }))
}
