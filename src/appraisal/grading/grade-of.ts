/**
 * How good a client is it? A score from 0 to 100, cut into grades:
 *
 *     score = Σ wᵢ xᵢ      xᵢ the index of input i within [0, 100], wᵢ its weight, Σ wᵢ = 1
 *     s² = Σ (wᵢ sᵢ)²      sᵢ the standard deviation of what is known of xᵢ; inputs are taken as independent
 *     P(at least A) = Φ((score − cut of A) / s)
 *
 * What is missing counts as clients of the book have it on average: it moves the probabilities of grades, not the score to one end.
 *
 * @module
 */
import type { Grade } from '../grade.js'
import type { GradingLearnt } from './book.js'
import { classifier } from './client-class.js'
import { expectGradeInputs, expectPrevious } from './expect-grade-inputs.js'
import { expectSameInputs } from './expect-same-inputs.js'
import { gradeInput, gradePoint } from './grade-points.js'
import { cutPointsAfter, gradeOfScore, worseOf } from './hysteresis.js'
import type { GradingPolicy } from './policy.js'
import { gradeProbabilities } from './probabilities.js'
import { readGradingLearnt } from './read-grading-learnt.js'
import { readGradingPolicy } from './read-grading-policy.js'
import type { ClientGrade, CutPoints, GradeInputs, GradePoint, GradeVeto } from './types.js'
import { knownFacts, readVetoesOf, vetoesOf } from './vetoes.js'

/** Gives a client its grade; `previous` is the one it had. */
export type Grader = (inputs: GradeInputs, previous?: Grade) => ClientGrade

/**
 * The grade of one client; {@link grader} reads the policy once for many.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` where the book was learnt for other inputs than the policy has; as
 * `readGradingPolicy` and `readGradingLearnt` do; `INVALID_TYPE` or `OUT_OF_RANGE`, with its path, for a figure of the inputs that is
 * none, and for a grade before that is none.
 * @example
 * import type { Facet } from 'clientele/appraisal'
 * import { CLASSIC_POLICY, gradeOf, learnGrading } from 'clientele/appraisal'
 * const content: Facet = {
 *   index: 75, standardDeviation: 5, coverage: 1, parts: [],
 *   interval: { lower: 67, upper: 83, level: 0.9, kind: 'credible', method: 'normal' },
 * }
 * const facets = { satisfaction: content, loyalty: content, contribution: content, risk: content }
 * const facts: Record<string, number> = { tenureYears: 9, cooperations: 6, fulfilmentShare: 0.95, lateShare: 0.03, complaintsLastYear: 1 }
 * const client = { id: 'Harbour Cold Storage', facets, fact: (name: string) => facts[name] }
 * const { grade, score, probabilities } = gradeOf(client, learnGrading(CLASSIC_POLICY).finish(), CLASSIC_POLICY)
 * const said = `${grade} ${score.toFixed(2)} ${probabilities.A.toFixed(3)}` // => 'A 81.25 1.000'
 */
export function gradeOf(
  inputs: GradeInputs,
  learnt: GradingLearnt,
  policy: GradingPolicy,
  previous?: Grade,
): ClientGrade {
  expectGradeInputs(inputs, 'inputs')
  expectPrevious(previous, 'previous')
  return grader(learnt, policy)(inputs, previous)
}

/**
 * What gives clients their grades, by a policy and what was learnt for it, which are checked here once. Inputs of clients are not: they
 * are taken as an appraisal makes them; {@link gradeOf} checks them.
 *
 * @throws ClienteleError `CONFLICTING_OPTIONS` where the book was learnt for other inputs than the policy has; as
 * `readGradingPolicy` and `readGradingLearnt` do.
 * @example
 * import { CLASSIC_POLICY, grader, learnGrading, VALUE_POLICY } from 'clientele/appraisal'
 * typeof grader(learnGrading(VALUE_POLICY).finish(), VALUE_POLICY) // => 'function'
 * grader(learnGrading(VALUE_POLICY).finish(), CLASSIC_POLICY) // => Error CONFLICTING_OPTIONS
 */
export function grader(learnt: GradingLearnt, policy: GradingPolicy): Grader {
  const rules = readGradingPolicy(policy)
  const book = readGradingLearnt(learnt)
  expectSameInputs(book, rules)
  const inputsOf = Object.entries(rules.inputs).map(([name, rule]) => gradeInput(name, rule, book.inputs[name]!))
  const vetoes = readVetoesOf(rules.vetoes)
  const vetoNames = [...new Set(vetoes.flatMap(({ names }) => names))]
  const classOf = classifier(rules)
  return (inputs, previous) => {
    const points = inputsOf.map(input => gradePoint(input, inputs))
    const known = knownFacts(vetoNames, inputs.fact)
    const against = vetoesOf(vetoes, known, book.vetoes)
    const graded = gradedBy(points, against, cutPointsAfter(book.cutPoints, rules.band, previous))
    const { score, grade } = graded
    return {
      policy: rules.name,
      class: classOf({ grade, score, points }, inputs),
      ...graded,
      ...(previous === undefined ? {} : { previous }),
      kept: grade === previous && capped(score, against, book.cutPoints) !== grade,
    }
  }
}

function gradedBy(
  points: readonly GradePoint[],
  vetoes: readonly GradeVeto[],
  cutPoints: CutPoints,
): Omit<ClientGrade, 'policy' | 'class' | 'previous' | 'kept'> {
  let [score, variance] = [0, 0]
  for (const { points: adds, weight, standardDeviation } of points) {
    score += adds
    variance += (weight * standardDeviation) ** 2
  }
  const standardDeviation = Math.sqrt(variance)
  return {
    grade: capped(score, vetoes, cutPoints),
    score,
    standardDeviation,
    points,
    cutPoints,
    vetoes,
    probabilities: gradeProbabilities(score, standardDeviation, cutPoints, vetoes),
  }
}

/** The grade of a score under the vetoes that hold. */
function capped(score: number, vetoes: readonly GradeVeto[], cutPoints: CutPoints): Grade {
  let grade = gradeOfScore(score, cutPoints)
  for (const { holds, grade: best } of vetoes) if (holds === 'yes') grade = worseOf(grade, best)
  return grade
}
