/**
 * The figures that a score is made of, each with the points that it brings at any height.
 *
 * @module
 */
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import { graderOf } from '../facets/graders.js'
import { FACET_INPUTS } from '../facets/inputs/index.js'
import type { FacetsPolicy } from '../facets/types.js'
import type { ClientGrade, GradingPolicy, InputRule } from '../grading/index.js'
import { indexOf } from '../grading/input-figure.js'

/** How a figure brings points, before any client is seen. */
interface LeafRule {
  readonly name: string
  readonly unit: string
  readonly corners: readonly number[]
  /** Points of an index at full weight. */
  readonly pointsAt: (figure: number) => number
}

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

/** Finds the figures that are known of a client and graded on a line; ranks and probabilities nobody changes by themselves. */
export type LeafReader = (graded: Pick<ClientGrade, 'points'>) => readonly Leaf[]

/** Reads the rules once for all clients; `wanted` are the names of figures that are looked for. */
export function leafReader({ grading, facets }: ScoreRules, wanted: ReadonlySet<string>): LeafReader {
  const ofInput = new Map(
    Object.entries(grading.inputs).map(([input, rule]) => {
      const rules = leafRules(input, rule, facets).filter(([, { name }]) => wanted.has(name))
      return [input, new Map(rules)]
    }),
  )
  return ({ points }) =>
    points.flatMap(({ input, weight: share, parts }) => {
      const rules = ofInput.get(input)
      return parts.flatMap(({ name: part, weight: within, figure }): readonly Leaf[] => {
        const rule = rules?.get(part)
        if (rule === undefined || figure === undefined) return []
        const { name, unit, corners, pointsAt } = rule
        const weight = share * within
        return [{ name, unit, corners, figure, pointsAt: at => weight * pointsAt(at) }]
      })
    })
}

/** By part of the input. */
function leafRules(input: string, rule: InputRule, facets: FacetsPolicy): readonly (readonly [string, LeafRule])[] {
  if (rule.of === 'attribute') {
    const { attribute: name, worst, best } = rule
    const unit = ATTRIBUTES.find(attribute => attribute.name === name)?.unit ?? ''
    const pointsAt = (figure: number): number => indexOf(rule, figure, undefined) ?? Number.NaN
    return [[input, { name, unit, corners: [worst, best], pointsAt }]]
  }
  if (rule.of !== 'facet') return []
  const { facet } = rule
  const sign = facet === 'risk' ? -1 : 1
  return Object.entries(facets.inputs[facet]).flatMap(([part, graded]) => {
    if (typeof graded.scale === 'string') return []
    const gradeOf = graderOf(graded, facets)
    const unit = FACET_INPUTS[facet].find(({ name }) => name === part)?.unit ?? ''
    const pointsAt = (figure: number): number => sign * 100 * gradeOf(figure)
    return [[part, { name: `${facet}.${part}`, unit, corners: graded.scale, pointsAt }] as const]
  })
}
