/**
 * clients.csv of a portfolio: one row a client, for spreadsheets. Headings are the same in every language; words are in that of the reader.
 *
 * @module
 */
import type { ClientAppraisal, LenderPolicy, Reason } from '../appraisal/index.js'
import { reasonText } from '../appraisal/index.js'
import type { Facet } from '../appraisal/shapes/index.js'
import type { Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import type { CsvCell } from '../node/index.js'
import { defaultProbabilityOf, firstAction } from './portfolio-book.js'
import { datumWord, stageWord } from './portfolio-names.js'

/** The columns; each segment scheme of the policy has one of its own. */
export function portfolioHeader({ segments }: LenderPolicy): readonly string[] {
  return [
    ...[
      'client',
      'name',
      'status',
      'class',
      'grade',
      'score',
      'probability_a',
      'probability_b',
      'probability_c',
      'veto',
    ],
    ...['currency', 'value', 'value_lower', 'value_upper', 'exposure', 'raroc'],
    ...[
      'satisfaction',
      'satisfaction_coverage',
      'loyalty',
      'loyalty_coverage',
      'contribution',
      'contribution_coverage',
    ],
    ...['risk', 'risk_coverage', 'perceived_value', 'sustainability', 'stability', 'growth', 'stage'],
    'default_probability',
    ...segments.map(({ scheme }) => `segment_${scheme.name.replaceAll('-', '_')}`),
    ...['reason_up', 'reason_down', 'next_step', 'next_step_verdict', 'next_step_net', 'owner', 'due'],
    ...['missing_datum', 'missing_datum_narrows'],
  ]
}

/** A client as cells; what is not known is empty. */
export function portfolioRow(client: ClientAppraisal, policy: LenderPolicy, language: Language): readonly CsvCell[] {
  const { id, name, status, grade, outlook, reasons } = client
  return [
    id,
    name,
    label(`portfolio.status.${status}`, language),
    label(`portfolio.class.${grade.class}`, language),
    grade.grade,
    grade.score,
    grade.probabilities.A,
    grade.probabilities.B,
    grade.probabilities.C,
    vetoCell(client, policy, language),
    ...valueCells(client),
    ...facetCells(client),
    outlook.stability.both,
    outlook.growth.perYear,
    stageWord(outlook.stage, language),
    defaultProbabilityOf(client),
    ...segmentCells(client, policy, language),
    reasonCell(reasons.up, language),
    reasonCell(reasons.down, language),
    ...stepCells(client, policy, language),
    ...datumCells(client, language),
  ]
}

/** The veto that holds and leaves least, if any. */
function vetoCell({ grade }: ClientAppraisal, { grading }: LenderPolicy, language: Language): CsvCell {
  const holding = grade.vetoes.filter(({ holds }) => holds === 'yes')
  const strictest = holding.find(veto => veto.grade === 'C') ?? holding[0]
  const rule = grading.vetoes.find(({ id }) => id === strictest?.id)
  return rule === undefined ? '' : rule.words[language]
}

function valueCells({ value }: ClientAppraisal): readonly CsvCell[] {
  const { currency, interval, exposure, raroc = '' } = value
  return [currency, value.value, interval.lower, interval.upper, exposure, raroc]
}

function facetCells({ facets }: ClientAppraisal): readonly CsvCell[] {
  const { satisfaction, loyalty, contribution, risk, perceivedValue, sustainability } = facets
  const index = (facet: Facet | undefined): CsvCell => (facet === undefined ? '' : facet.index)
  return [
    ...[satisfaction, loyalty, contribution, risk].flatMap(facet => [facet.index, facet.coverage]),
    index(perceivedValue),
    index(sustainability),
  ]
}

function segmentCells({ segments }: ClientAppraisal, policy: LenderPolicy, language: Language): readonly CsvCell[] {
  return policy.segments.map(({ scheme }) => {
    const found = segments.find(one => one.scheme === scheme.name)
    if (found === undefined || !Object.hasOwn(scheme.segments, found.segment)) return ''
    return scheme.segments[found.segment]!.name[language]
  })
}

function reasonCell([first]: readonly Reason[], language: Language): CsvCell {
  return first === undefined ? '' : reasonText(first, language)
}

function stepCells(client: ClientAppraisal, { nextStep }: LenderPolicy, language: Language): readonly CsvCell[] {
  const first = firstAction(client)
  if (first === undefined) return ['', '', '', '', '']
  const { action, verdict, owner, dueOn, net = '' } = first
  const { actions, owners } = nextStep
  return [
    actions[action]!.name[language],
    label(`step.verdict.${verdict}`, language),
    net,
    owners[owner]![language],
    dueOn,
  ]
}

function datumCells({ value }: ClientAppraisal, language: Language): readonly CsvCell[] {
  const { mostValuableDatum: datum } = value
  return datum === undefined ? ['', ''] : [datumWord(datum.name, language), datum.narrows]
}
