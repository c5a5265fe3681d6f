/**
 * The summary as a manager reads it.
 *
 * @module
 */
import { basename } from 'node:path'
import type { Language } from '../labels/index.js'
import { factLines } from './facts-text.js'
import { count, decimals, share } from './figures.js'
import { inColumns, inParagraph, shown } from './layout.js'
import { buyingLines, spendingLines } from './model-text.js'
import type { Say } from './say.js'
import { horizonWords, speaker } from './say.js'
import type { AppraisalSummary, Forecast } from './summary.js'
import { hasForecast } from './summary.js'
import { amountsOf } from './summary-amounts.js'
import { trustLines } from './trust-text.js'
import { gradeLines, segmentLines, segmentName } from './worth-text.js'

/** The whole summary; a forecast that nobody should act on is not shown. */
export function summaryText(summary: AppraisalSummary, language: Language): string {
  const say = speaker(language)
  const { buying, spending } = summary.models
  const top = hasForecast(summary) ? topLines(summary, say) : []
  const sections = [
    [say('summary.title', { file: shown(basename(summary.source.file)) })],
    warningLines(summary, say),
    factLines(summary, say),
    gradeLines(summary, say),
    segmentLines(summary, say),
    top,
    droppedLines(summary, say),
    trustLines(summary, say),
    buyingLines(buying, language, say),
    spending === undefined ? [] : spendingLines(spending, language, say),
    top.length > 0 ? readingLines(summary, say) : [],
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Where clients are counted and under the table of clients, and it is so for nearly every log. */
const SAID_WITH_THE_FIGURES = 'ONE_TIME_BUYERS_ALIVE'

/** One line for each kind of warning, with the parameters that it is about. */
function warningLines({ warnings, pause }: AppraisalSummary, say: Say): readonly string[] {
  const codes = [...new Set(warnings.map(({ code }) => code))].filter(code => code !== SAID_WITH_THE_FIGURES)
  if (codes.length === 0 && pause === undefined) return []
  const lines = codes.map(code => {
    const paths = warnings.flatMap(({ code: other, path = '' }) => (other === code ? [path] : []))
    const params = paths.filter(path => path.startsWith('params.')).map(path => path.slice('params.'.length))
    return say(code) + (params.length > 0 ? ` (${params.join(', ')})` : '')
  })
  if (pause !== undefined) lines.push(say('summary.pause', pause))
  return [say('summary.warnings'), ...lines.flatMap(line => inParagraph(line, '  ! '))]
}

function topLines(summary: AppraisalSummary & Forecast, say: Say): readonly string[] {
  const isValued = summary.value !== undefined
  const amount = amountsOf(summary)
  const header = ['top.client', 'top.purchases', 'top.last', 'top.still', 'top.expected'] as const
  const worth = isValued ? (['top.value', 'top.grade', 'top.segment'] as const) : []
  const rows = summary.topClients.map(client => [
    shown(String(client.client)),
    count(client.purchases),
    client.lastPurchase,
    share(client.probabilityAlive, 1),
    decimals(client.expectedPurchases, 2),
    ...(client.value === undefined ? [] : [amount(client.value)]),
    ...(client.grade === undefined ? [] : [client.grade]),
    ...(client.segment === undefined ? [] : [segmentName(client.segment, say)]),
  ])
  const sides = ['left', 'right', 'left', 'right', 'right', 'right', 'left', 'left'] as const
  const table = inColumns([[...header, ...worth].map(key => say(key)), ...rows], isValued ? sides : sides.slice(0, 5))
  const key = isValued ? 'summary.topValue' : 'summary.top'
  return [say(key, { horizon: horizonWords(summary.horizon, say) }), ...table.map(line => `  ${line}`)]
}

function droppedLines({ dropped }: AppraisalSummary, say: Say): readonly string[] {
  const title = say('summary.dropped')
  if (dropped.length === 0) return [`${title}: ${say('summary.nothing')}`]
  const rows = dropped.map(({ reason, count: of }) => [count(of), say(reason)])
  return [title, ...inColumns(rows, ['right', 'left']).map(line => `  ${line}`)]
}

function readingLines({ value, segments }: AppraisalSummary, say: Say): readonly string[] {
  const remarks = [
    'reading.still',
    'reading.once',
    'reading.expected',
    ...(value === undefined ? [] : (['reading.value'] as const)),
    ...(segments === undefined ? [] : (['reading.segment'] as const)),
    'reading.error',
  ] as const
  return [say('summary.reading'), ...remarks.flatMap(key => inParagraph(say(key), '  - '))]
}
