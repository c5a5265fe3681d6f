/**
 * What the screen of a portfolio says of money, reasons, actions and data.
 *
 * @module
 */
import type { LenderPolicy } from '../appraisal/index.js'
import type { ValuePart } from '../appraisal/shapes/index.js'
import { compensatedSum } from '../numeric/core.js'
import { amountScale, unitText } from './amount-scale.js'
import { count, decimals, share } from './figures.js'
import { cut, inColumns } from './layout.js'
import { datumWord, reasonWord, sourceWord } from './portfolio-names.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import type { Fact, Voice } from './portfolio-voice.js'
import { listed, roomBeside } from './portfolio-voice.js'
import type { SharedReason } from './portfolio-why.js'
import type { Say } from './say.js'
import { counted, horizonWords } from './say.js'

export function moneyFacts(summary: PortfolioSummary, voice: Voice): readonly Fact[] {
  const { say, amount } = voice
  const { value, horizonYears, interval, raroc, bySource, concentration } = summary
  const { lower, upper, level } = interval
  const [title, fromTitle, handsTitle] = [say('portfolio.value'), say('portfolio.from'), say('portfolio.money')]
  const room = roomBeside([title, fromTitle, handsTitle])
  const worth = say('portfolio.valueText', {
    value: amount(value),
    years: horizonWords({ value: horizonYears, unit: 'year' }, say),
    level: wholePart(level),
    lower: amount(lower),
    upper: amount(upper),
  })
  const { half, bringing, costing, lost } = concentration
  const hands = { half: counted(half, 'client', say), costing: count(costing), lost: amount(-lost) }
  return [
    [title, raroc === undefined ? worth : say('portfolio.raroc', { worth, raroc: share(raroc, 1) })],
    ...(value === 0 && bringing + costing === 0 ? [] : [[fromTitle, sourcesText(bySource, voice, room)] as const]),
    ...(bringing + costing === 0 ? [] : [[handsTitle, say('portfolio.moneyText', hands)] as const]),
  ]
}

/** The largest first; those that find no room together, so that all add up. */
function sourcesText(bySource: readonly ValuePart[], { say, language, amount }: Voice, room: number): string {
  const sources = bySource.filter(part => part.value !== 0).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const texts = sources.map(({ name, value }) => `${sourceWord(name, language)} ${amount(value)}`)
  const between = language === 'zh' ? '，' : ', '
  return listed(texts, { language, room }, kept => {
    const rest = compensatedSum(sources.slice(kept).map(part => part.value))
    return kept === sources.length ? '' : between + say('portfolio.rest', { amount: amount(rest) })
  })
}

/** What lifts the best, and what lowers the worst. */
export function whyFacts({ grades }: PortfolioSummary, { say, language }: Voice): readonly Fact[] {
  const [best, , worst] = grades
  const titles = [say('portfolio.whyA'), say('portfolio.whyC')] as const
  const room = roomBeside(titles)
  const text = (reasons: readonly SharedReason[] = []): string =>
    listed(
      reasons.map(reason => `${reasonWord(reason, language)} ${signed(reason.points)}`),
      { language, room },
      () => say('portfolio.points'),
    )
  return [[titles[0], best?.why.up] as const, [titles[1], worst?.why.down] as const].flatMap(([title, reasons = []]) =>
    reasons.length === 0 ? [] : [[title, text(reasons)] as const],
  )
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${decimals(points, 1)}`
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
  { say, language, currency }: Voice,
): readonly string[] {
  if (first.length === 0) return [say('portfolio.nobody')]
  const scale = amountScale(Math.max(...first.map(({ net = 0 }) => Math.abs(net))), language)
  const rows = first.map(({ client, name, grade, action, dueOn, net }) => [
    cut(client, ROOM.id),
    cut(name, ROOM.name),
    grade,
    dueOn,
    net === undefined ? '' : scale.write(net),
    nextStep.actions[action]!.name[language],
  ])
  const title = say('portfolio.first', {
    required: count(required),
    worthwhile: count(worthwhile),
    unit: unitText(scale, currency, say),
  })
  const sides = ['left', 'left', 'left', 'left', 'right', 'left'] as const
  return [title, ...inColumns(rows, sides).map(line => `  ${line}`)]
}

/** What stands below: what is missing, what was left out, where the rest is. */
export function dataFacts(summary: PortfolioSummary, { say, language }: Voice, written: string): readonly Fact[] {
  const titles = [say('portfolio.missing'), say('portfolio.leftOut'), say('portfolio.written')] as const
  const room = roomBeside(titles)
  return [
    [titles[0], missingText(summary, { say, language }, room)],
    [titles[1], leftOutText(summary, say)],
    [titles[2], written],
  ]
}

/** Inputs that are called the same are told once: by the one that decides most. */
function missingText(
  { missing, clients }: PortfolioSummary,
  { say, language }: Pick<Voice, 'say' | 'language'>,
  room: number,
): string {
  const shares = new Map<string, number>()
  for (const { name, clients: of } of missing) {
    const what = datumWord(name, language)
    if (!shares.has(what)) shares.set(what, of / clients)
  }
  if (shares.size === 0) return say('portfolio.nothing')
  const named = Array.from(shares, ([what, part]) => say('portfolio.missingOf', { what, share: wholePart(part) }))
  return listed(named, { language, room }, () => say('portfolio.ofClients'))
}

function leftOutText({ reading }: PortfolioSummary, say: Say): string {
  const { rows, rowsLeftOut, issues, counts } = reading
  const values = counts.reduce((sum, one) => (one.consequence === 'value-left-out' ? sum + one.count : sum), 0)
  const text = { rows: count(rowsLeftOut), all: count(rows), values: count(values), issues: count(issues) }
  return say('portfolio.leftOutText', text)
}
