/**
 * With which terms might a talk begin?
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { Facts } from '../../records/core.js'
import type { CaseWeightOptions } from './evidence-types.js'
import type { TemplatePart } from './template-part.js'
import { templatePart } from './template-part.js'
import type { SimilarCases } from './types.js'
import { weightedCases } from './weighted-cases.js'

/** How a template is made. */
export interface TemplateOptions extends CaseWeightOptions {
  /** A term that fewer cases have is not proposed; 3 by default. */
  readonly leastCases?: number
}

/** Terms to begin with: what similar financings had, not what this one should have. */
export interface StartingTemplate {
  readonly kind: 'starting-template'
  /** ISO date. */
  readonly asOf: string
  /** Proposed terms by name. */
  readonly terms: Facts
  /** Every term of the cases, in the order of the alphabet: what is proposed, by how much it is supported, or why not. */
  readonly parts: readonly TemplatePart[]
  /** The cases it was made of, nearest first. */
  readonly cases: readonly string[]
}

/**
 * Terms to begin a talk with, from similar financings: the weighted median of numbers, the word with most weight, and how
 * far the cases agree.
 *
 * Each term is taken by itself, so that the terms together may be those of no case; look at the nearest one as a whole too.
 * A median may lie between what two cases had, also of months: round it to what is offered.
 * It is a template: whether this client bears these terms and whether they pay the lender are other questions
 * (`affordability`, `minimumPrice`).
 *
 * @param similar an answer of `similarCases`.
 * @throws ClienteleError as `caseEvidence` does.
 * @example
 * import { caseLibrary, similarCases, startingTemplate } from 'clientele/project'
 * const loan = (id, amount, margin, repayment) => ({ id, agreedOn: '2019-03-01', facts: { amount }, terms: { margin, repayment } })
 * const library = caseLibrary(
 *   [loan('A', 10, 0.02, 'annuity'), loan('B', 12, 0.022, 'annuity'), loan('C', 20, 0.025, 'bullet')],
 *   { amount: { kind: 'number', range: [0, 100] } },
 * )
 * const { terms, parts } = startingTemplate(similarCases(library, { amount: 11 }, { asOf: '2020-01-01' }))
 * terms.repayment // => 'annuity'
 * terms.margin.toFixed(4) // => '0.0220'
 * parts[1].support.toFixed(2) // => '0.67'
 */
export function startingTemplate(similar: SimilarCases, options: TemplateOptions = {}): StartingTemplate {
  expectKnownKeys(options, ['bandwidth', 'leastCases'], 'options')
  const { bandwidth, leastCases = 3 } = options
  const least = expectInteger(leastCases, 'options.leastCases', 1)
  const { asOf, cases } = weightedCases(similar, bandwidth)
  const names = [...new Set(cases.flatMap(one => Object.keys(one.case.terms)))].sort()
  const parts = names.map(name => templatePart(name, cases, least))
  const proposed = parts.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))
  return {
    kind: 'starting-template',
    asOf,
    terms: Object.fromEntries(proposed),
    parts,
    cases: cases.map(one => one.case.id),
  }
}
