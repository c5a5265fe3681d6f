import type { GradeInputs } from '../../../src/appraisal/grading/index.js'
import type { Facet } from '../../../src/appraisal/shapes/facet.js'
import type { Fact } from '../../../src/records/conditions/types.js'

/** A facet of two parts that is known so far. */
function facet(index: number, standardDeviation = 5, coverage = 1): Facet {
  const part = { weight: 0.5, grade: index / 100, points: index / 2, isKnown: coverage > 0, reads: [] }
  return {
    index,
    interval: { lower: 0, upper: 100, level: 0.9, kind: 'credible', method: 'normal' },
    standardDeviation,
    coverage,
    parts: [
      { name: 'one', ...part },
      { name: 'other', ...part },
    ],
  }
}

/** What a test may say of a client; the rest is in the middle. */
export interface Sides {
  readonly id?: string
  readonly satisfaction?: number
  readonly loyalty?: number
  readonly contribution?: number
  readonly risk?: number
  readonly deviation?: number
  readonly perceivedValue?: number
  readonly sustainability?: number
  readonly value?: number
  readonly exposure?: number
  readonly stability?: number
  readonly growth?: number
  readonly facts?: Readonly<Record<string, Fact>>
}

/** A client as its grade sees it. */
export function gradeInputs(sides: Sides = {}): GradeInputs {
  const { id = 'C', satisfaction = 50, loyalty = 50, contribution = 50, risk = 50, deviation = 5, facts = {} } = sides
  const { perceivedValue, sustainability, value, exposure = 100, stability = 0.8, growth = 0.02 } = sides
  return {
    id,
    facets: {
      satisfaction: facet(satisfaction, deviation),
      loyalty: facet(loyalty, deviation),
      contribution: facet(contribution, deviation),
      risk: facet(risk, deviation),
      ...(perceivedValue === undefined ? {} : { perceivedValue: facet(perceivedValue, deviation) }),
      ...(sustainability === undefined ? {} : { sustainability: facet(sustainability, deviation) }),
    },
    outlook: {
      stability: { firm: stability, relation: 1, both: stability },
      growth: { perYear: growth, standardDeviation: 0.05 },
    },
    ...(value === undefined
      ? {}
      : {
          value: {
            value,
            interval: { lower: value - 50, upper: value + 50, level: 0.9, kind: 'predictive', method: 'simulation' },
            uncertainty: { parameters: 0.2, missing: 0.1, outcomes: 0.7 },
            exposure,
          },
        }),
    fact: name => facts[name],
  }
}
