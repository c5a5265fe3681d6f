/**
 * What the screen of a portfolio says of money, reasons, actions and data.
 *
 * @module
 */
import type { LenderPolicy } from '../appraisal/index.js'
import { count, decimals, share } from './figures.js'
import { cut, inColumns } from './layout.js'
import { datumWord, reasonWord, sourceWord } from './portfolio-names.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import type { Fact, Voice } from './portfolio-voice.js'
import { listed } from './portfolio-voice.js'
import type { SharedReason } from './portfolio-why.js'
import { counted } from './say.js'

export function moneyFacts(summary: PortfolioSummary, { say, language, amount }: Voice): readonly Fact[] {
  const { value, interval, raroc, bySource, concentration } = summary
  const { lower, upper, level } = interval
  const sure = { value: amount(value), level: wholePart(level), lower: amount(lower), upper: amount(upper) }
  const worth = say('portfolio.valueText', sure)
  const { half, bringing, costing, lost } = concentration
  const sources = bySource.filter(part => part.value !== 0).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const from = sources.map(part => `${sourceWord(part.name, language)} ${amount(part.value)}`)
  const hands = { half: counted(half, 'client', say), costing: count(costing), lost: amount(-lost) }
  return [
    [say('portfolio.value'), raroc === undefined ? worth : say('portfolio.raroc', { worth, raroc: share(raroc, 1) })],
    ...(from.length === 0 ? [] : [[say('portfolio.from'), listed(from, language)] as const]),
    ...(bringing + costing === 0 ? [] : [[say('portfolio.money'), say('portfolio.moneyText', hands)] as const]),
  ]
}

/** What lifts the best, and what lowers the worst. */
export function whyFacts({ grades }: PortfolioSummary, { say, language }: Voice): readonly Fact[] {
  const text = (reasons: readonly SharedReason[]): string =>
    listed(
      reasons.map(reason => `${reasonWord(reason, language)} ${signed(reason.points, points => decimals(points, 1))}`),
      language,
    )
  const [best, , worst] = grades
  return [
    ...(best === undefined || best.why.up.length === 0 ? [] : [[say('portfolio.whyA'), text(best.why.up)] as const]),
    ...(worst === undefined || worst.why.down.length === 0
      ? []
      : [[say('portfolio.whyC'), text(worst.why.down)] as const]),
  ]
}

function signed(figure: number, write: (figure: number) => string): string {
  return `${figure > 0 ? '+' : ''}${write(figure)}`
}

function wholePart(part: number): string {
  return `${decimals(100 * part, 0)} %`
}

/** Cells of an id and of a name. */
const ROOM = { id: 12, name: 16 } as const

/** What is to be done stands last: the end of a line may be cut. */
export function actionLines(
  { first, required, worthwhile }: PortfolioSummary,
  { nextStep }: LenderPolicy,
  { say, language, amount }: Voice,
): readonly string[] {
  if (first.length === 0) return [say('portfolio.nobody')]
  const rows = first.map(({ client, name, grade, action, dueOn, net }) => [
    cut(client, ROOM.id),
    cut(name, ROOM.name),
    grade,
    dueOn,
    net === undefined ? '' : signed(net, amount),
    nextStep.actions[action]!.name[language],
  ])
  const title = say('portfolio.first', { required: count(required), worthwhile: count(worthwhile) })
  const sides = ['left', 'left', 'left', 'left', 'right', 'left'] as const
  return [title, ...inColumns(rows, sides).map(line => `  ${line}`)]
}

export function missingFact({ missing, clients }: PortfolioSummary, { say, language }: Voice): Fact {
  const named = missing.map(({ name, clients: of }) =>
    say('portfolio.missingOf', { what: datumWord(name, language), share: wholePart(of / clients) }),
  )
  return [say('portfolio.missing'), named.length === 0 ? say('portfolio.nothing') : listed(named, language)]
}

export function leftOutFact({ reading }: PortfolioSummary, { say }: Voice): Fact {
  const { rows, rowsLeftOut, issues, counts } = reading
  const values = counts.reduce((sum, one) => (one.consequence === 'value-left-out' ? sum + one.count : sum), 0)
  const text = { rows: count(rowsLeftOut), all: count(rows), values: count(values), issues: count(issues) }
  return [say('portfolio.leftOut'), say('portfolio.leftOutText', text)]
}
