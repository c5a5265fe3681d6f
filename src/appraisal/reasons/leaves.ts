/**
 * The figures that a score is made of, each with the points that it brings at any height.
 *
 * @module
 */
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import { graderOf } from '../facets/graders.js'
import { FACET_INPUTS } from '../facets/inputs/index.js'
import type { FacetsPolicy } from '../facets/types.js'
import type { ClientGrade, GradePoint, GradingPolicy } from '../grading/index.js'
import { indexOf } from '../grading/input-figure.js'

/** A figure of a client that decides points of its score along two corners. */
export interface Leaf {
  /** As levers name it: `satisfaction.answerHours`, or an attribute. */
  readonly name: string
  readonly unit: string
  readonly figure: number
  /** Where the line of its points begins and ends. */
  readonly corners: readonly number[]
  /** Points of score that the figure brings at any height. */
  readonly pointsAt: (figure: number) => number
}

/** The rules that a score was made by. */
export interface ScoreRules {
  readonly grading: GradingPolicy
  readonly facets: FacetsPolicy
}

/** The figures that are known of a client and graded on a line; ranks and probabilities nobody changes by themselves. */
export function leavesOf({ points }: Pick<ClientGrade, 'points'>, rules: ScoreRules): readonly Leaf[] {
  return points.flatMap(point => leavesOfPoint(point, rules))
}

function leavesOfPoint({ input, weight: share, parts }: GradePoint, { grading, facets }: ScoreRules): readonly Leaf[] {
  const rule = grading.inputs[input]
  if (rule?.of === 'attribute') {
    const { attribute, worst, best } = rule
    const unit = ATTRIBUTES.find(({ name }) => name === attribute)?.unit ?? ''
    const pointsAt = (figure: number): number => share * (indexOf(rule, figure, undefined) ?? 0)
    return parts.flatMap(({ figure }) =>
      figure === undefined ? [] : [{ name: attribute, unit, figure, corners: [worst, best], pointsAt }],
    )
  }
  if (rule?.of !== 'facet') return []
  const { facet } = rule
  const sign = facet === 'risk' ? -1 : 1
  return parts.flatMap(({ name, weight: within, figure }) => {
    const graded = facets.inputs[facet][name]
    if (figure === undefined || graded === undefined || typeof graded.scale === 'string') return []
    const gradeOf = graderOf(graded, facets)
    return [
      {
        name: `${facet}.${name}`,
        unit: FACET_INPUTS[facet].find(it => it.name === name)?.unit ?? '',
        figure,
        corners: graded.scale,
        pointsAt: (at: number): number => sign * 100 * share * within * gradeOf(at),
      },
    ]
  })
}
