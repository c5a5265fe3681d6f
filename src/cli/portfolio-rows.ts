/**
 * clients.csv of a portfolio: one row a client, for spreadsheets.
 *
 * @module
 */
import type { ClientAppraisal, NextStepPolicy } from '../appraisal/index.js'
import type { Facet } from '../appraisal/shapes/index.js'
import type { Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import type { CsvCell } from '../node/index.js'
import { defaultProbabilityOf, firstAction } from './portfolio-book.js'
import { datumWord, stageWord } from './portfolio-names.js'

export const PORTFOLIO_HEADER: readonly string[] = [
  'client',
  'name',
  'status',
  'class',
  'grade',
  'score',
  'probability_a',
  'probability_b',
  'probability_c',
  'currency',
  'value',
  'value_lower',
  'value_upper',
  'exposure',
  'raroc',
  'satisfaction',
  'satisfaction_coverage',
  'loyalty',
  'loyalty_coverage',
  'contribution',
  'contribution_coverage',
  'risk',
  'risk_coverage',
  'perceived_value',
  'sustainability',
  'stability',
  'growth',
  'stage',
  'default_probability',
  'next_step',
  'next_step_verdict',
  'owner',
  'due',
  'next_step_net',
  'missing_datum',
  'missing_datum_narrows',
]

/** A client as cells; what is not known is empty. */
export function portfolioRow(client: ClientAppraisal, policy: NextStepPolicy, language: Language): readonly CsvCell[] {
  const { id, name, status, grade, value, facets, outlook } = client
  const { satisfaction, loyalty, contribution, risk, perceivedValue, sustainability } = facets
  const { A, B, C } = grade.probabilities
  const { mostValuableDatum: datum } = value
  return [
    id,
    name,
    label(`portfolio.status.${status}`, language),
    label(`portfolio.class.${grade.class}`, language),
    grade.grade,
    grade.score,
    A,
    B,
    C,
    value.currency,
    value.value,
    value.interval.lower,
    value.interval.upper,
    value.exposure,
    value.raroc ?? '',
    ...[satisfaction, loyalty, contribution, risk].flatMap(({ index, coverage }) => [index, coverage]),
    indexOf(perceivedValue),
    indexOf(sustainability),
    outlook.stability.both,
    outlook.growth.perYear,
    stageWord(outlook.stage, language),
    defaultProbabilityOf(client),
    ...stepCells(client, policy, language),
    ...(datum === undefined ? ['', ''] : [datumWord(datum.name, language), datum.narrows]),
  ]
}

function indexOf(facet: Facet | undefined): CsvCell {
  return facet === undefined ? '' : facet.index
}

function stepCells(
  client: ClientAppraisal,
  { actions, owners }: NextStepPolicy,
  language: Language,
): readonly CsvCell[] {
  const first = firstAction(client)
  if (first === undefined) return ['', '', '', '', '']
  const { action, verdict, owner, dueOn, net = '' } = first
  const verdictWord = label(`step.verdict.${verdict}`, language)
  return [actions[action]!.name[language], verdictWord, owners[owner]![language], dueOn, net]
}
