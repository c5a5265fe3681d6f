/**
 * The appraisal of a portfolio on one screen: 24 lines of 80 columns.
 *
 * @module
 */
import { basename } from 'node:path'
import type { LenderPolicy } from '../appraisal/index.js'
import type { Language } from '../labels/index.js'
import type { AmountScale } from './amount-scale.js'
import { amountScale } from './amount-scale.js'
import { count, decimals, share } from './figures.js'
import { cut, inColumns, plainText } from './layout.js'
import { FACETS } from './portfolio-book.js'
import { datumWord, sourceWord } from './portfolio-names.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import type { Say } from './say.js'
import { counted, speaker } from './say.js'

const WIDTH = 80

/** What the parts of the text are made with. */
interface Voice {
  readonly say: Say
  readonly language: Language
  readonly amount: AmountScale
}

type Fact = readonly [title: string, text: string]

export function portfolioText(
  summary: PortfolioSummary,
  policy: LenderPolicy,
  {
    language,
    out,
    written,
  }: { readonly language: Language; readonly out: string; readonly written: readonly string[] },
): string {
  const amount = amountScale(Math.abs(summary.value), language)
  const voice: Voice = { say: speaker(language), language, amount }
  const { say } = voice
  const lines = [
    titleLine(summary, voice),
    rulesLine(summary, voice),
    '',
    ...inFacts([...valueFacts(summary, voice)]),
    '',
    ...gradeLines(summary, voice),
    '',
    ...actionLines(summary, policy, voice),
    '',
    ...inFacts([
      ...knownFacts(summary, voice),
      leftOutFact(summary, voice),
      [say('portfolio.written'), written.map(name => `${out}/${name}`).join(', ')],
    ]),
  ]
  return `${lines.map(line => cut(plainText(line), WIDTH)).join('\n')}\n`
}

function inFacts(facts: readonly Fact[]): readonly string[] {
  return inColumns(facts, ['left', 'left'])
}

function titleLine({ folder, clients, asOf, currency }: PortfolioSummary, { say, amount }: Voice): string {
  return say('portfolio.title', {
    clients: counted(clients, 'client', say),
    folder: basename(folder),
    day: asOf,
    currency: amount.unit === undefined ? currency : say(amount.unit, { currency }),
  })
}

function rulesLine({ policy, scenario }: PortfolioSummary, { say }: Voice): string {
  const rules = say('portfolio.rules', { policy })
  return scenario === undefined ? rules : `${rules}, ${say('portfolio.scenario', { scenario })}`
}

function valueFacts(summary: PortfolioSummary, { say, language, amount: { write } }: Voice): readonly Fact[] {
  const { value, interval, exposure, economicCapital, raroc, bySource, concentration, classes } = summary
  const { lower, upper, level } = interval
  const sure = { value: write(value), level: `${decimals(100 * level, 0)} %`, lower: write(lower), upper: write(upper) }
  const capital = say('portfolio.capitalText', { exposure: write(exposure), capital: write(economicCapital) })
  const { half, costing, lost } = concentration
  const money = { half: counted(half, 'client', say), costing: count(costing), lost: write(-lost) }
  const sources = bySource.filter(({ value: part }) => part !== 0)
  return [
    [say('portfolio.value'), say('portfolio.valueText', sure)],
    ['', raroc === undefined ? capital : `${capital}; ${say('portfolio.raroc', { raroc: share(raroc, 1) })}`],
    [
      say('portfolio.from'),
      listed(
        sources.map(({ name, value: part }) => `${sourceWord(name, language)} ${write(part)}`),
        language,
      ),
    ],
    [say('portfolio.money'), say('portfolio.moneyText', money)],
    [
      say('portfolio.classes'),
      listed(
        (['strategic', 'quality', 'ordinary'] as const).map(
          name => `${say(`portfolio.class.${name}`)} ${count(classes[name])}`,
        ),
        language,
      ),
    ],
  ]
}

function listed(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '，' : ', ')
}

function gradeLines({ grades }: PortfolioSummary, { say, amount: { write } }: Voice): readonly string[] {
  const header = ['grade', 'clients', 'gradeValue', 'exposure', 'default', 'sure'] as const
  const rows = grades.map(({ grade, clients, value, exposure, defaultProbability, probability }) => [
    grade,
    count(clients),
    write(value),
    write(exposure),
    partOf(defaultProbability),
    partOf(probability),
  ])
  return inColumns(
    [header.map(key => say(`portfolio.${key}`)), ...rows],
    ['left', 'right', 'right', 'right', 'right', 'right'],
  )
}

function partOf(part: number | undefined): string {
  return part === undefined ? '-' : share(part, 1)
}

function actionLines(
  { first, required, worthwhile }: PortfolioSummary,
  { nextStep }: LenderPolicy,
  { say, language, amount }: Voice,
): readonly string[] {
  if (first.length === 0) return [say('portfolio.nobody')]
  const rows = first.map(({ client, name, grade, action, owner, dueOn, net }) => [
    cut(client, 12),
    cut(name, 22),
    grade,
    nextStep.actions[action]!.name[language],
    nextStep.owners[owner]![language],
    dueOn,
    net === undefined ? '' : `${net < 0 ? '' : '+'}${amount.write(net)}`,
  ])
  const title = say('portfolio.first', { required: count(required), worthwhile: count(worthwhile) })
  return [title, ...inColumns(rows, ['left', 'left', 'left', 'left', 'left', 'left', 'right']).map(line => `  ${line}`)]
}

/** Of the inputs that are missing, so many are named. */
const NAMED = 3

function knownFacts({ coverage, missing, clients }: PortfolioSummary, { say, language }: Voice): readonly Fact[] {
  const known = FACETS.flatMap(facet => {
    const part = coverage[facet]
    return part === undefined ? [] : [`${say(`portfolio.facet.${facet}`)} ${decimals(100 * part, 0)} %`]
  })
  const named = missing
    .slice(0, NAMED)
    .map(({ name, clients: of }) =>
      say('portfolio.missingOf', { what: datumWord(name, language), clients: share(of, clients) }),
    )
  return [
    ...(known.length === 0 ? [] : [[say('portfolio.known'), listed(known, language)] as const]),
    [say('portfolio.missing'), named.length === 0 ? say('portfolio.nothing') : listed(named, language)],
  ]
}

function leftOutFact({ reading }: PortfolioSummary, { say }: Voice): Fact {
  const { rows, rowsLeftOut, issues, counts } = reading
  const values = counts.reduce((sum, one) => (one.consequence === 'value-left-out' ? sum + one.count : sum), 0)
  const text = { rows: count(rowsLeftOut), all: count(rows), values: count(values), issues: count(issues) }
  return [say('portfolio.leftOut'), say('portfolio.leftOutText', text)]
}
