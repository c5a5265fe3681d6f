/**
 * What the lender calls a client beside its grade.
 *
 * @module
 */
import { factNames } from '../../records/conditions/fact-names.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { Fact } from '../../records/conditions/types.js'
import type { GradingPolicy } from './policy.js'
import type { ClientClass, ClientGrade, GradeInputs } from './types.js'
import { knownFacts } from './vetoes.js'

/** Before the name of an input, whose index it is. */
export const INDEX = 'index.'

type Graded = Pick<ClientGrade, 'grade' | 'score' | 'points'>

/** The class of a client that has a grade, by the rules of a policy that is checked. */
export function classifier({ classes }: GradingPolicy): (graded: Graded, inputs: GradeInputs) => ClientClass {
  const { strategic, quality } = classes
  const names = [...new Set([...factNames(strategic), ...factNames(quality)])]
  return (graded, inputs) => {
    const known = knownFacts(names, name => factOf(name, graded, inputs))
    if (truthOf(strategic, known) === 'yes') return 'strategic'
    return truthOf(quality, known) === 'yes' ? 'quality' : 'ordinary'
  }
}

function factOf(name: string, { grade, score, points }: Graded, { fact }: GradeInputs): Fact | undefined {
  if (name === 'grade') return grade
  if (name === 'score') return score
  if (!name.startsWith(INDEX)) return fact(name)
  return points.find(({ input }) => input === name.slice(INDEX.length))?.index
}
