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
import { modelLines } from './model-text.js'
import type { Say } from './say.js'
import { horizonWords, speaker } from './say.js'
import type { AppraisalSummary, Forecast } from './summary.js'
import { hasForecast } from './summary.js'

/** The whole summary; a forecast that nobody should act on is not shown. */
export function summaryText(summary: AppraisalSummary, language: Language): string {
  const say = speaker(language)
  const top = hasForecast(summary) ? topLines(summary, say) : []
  const sections = [
    [say('summary.title', { file: shown(basename(summary.source.file)) })],
    warningLines(summary, say),
    factLines(summary, say),
    top,
    droppedLines(summary, say),
    modelLines(summary.model, language, say),
    top.length > 0 ? readingLines(say) : [],
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** One line for each kind of warning, with the parameters that it is about. */
function warningLines({ warnings, pause }: AppraisalSummary, say: Say): readonly string[] {
  if (warnings.length === 0 && pause === undefined) return []
  const codes = [...new Set(warnings.map(({ code }) => code))]
  const lines = codes.map(code => {
    const paths = warnings.flatMap(({ code: other, path = '' }) => (other === code ? [path] : []))
    const params = paths.filter(path => path.startsWith('params.')).map(path => path.slice('params.'.length))
    return say(code) + (params.length > 0 ? ` (${params.join(', ')})` : '')
  })
  if (pause !== undefined) lines.push(say('summary.pause', pause))
  return [say('summary.warnings'), ...lines.flatMap(line => inParagraph(line, '  ! '))]
}

function topLines(summary: AppraisalSummary & Forecast, say: Say): readonly string[] {
  const header = ['top.client', 'top.purchases', 'top.last', 'top.still', 'top.expected'] as const
  const rows = summary.topClients.map(client => [
    shown(String(client.client)),
    count(client.purchases),
    client.lastPurchase,
    share(client.probabilityAlive, 1),
    decimals(client.expectedPurchases, 2),
  ])
  const table = inColumns([header.map(key => say(key)), ...rows], ['left', 'right', 'left', 'right', 'right'])
  const title = say('summary.top', { horizon: horizonWords(summary.horizon, say) })
  return [title, ...table.map(line => `  ${line}`)]
}

function droppedLines({ dropped }: AppraisalSummary, say: Say): readonly string[] {
  const title = say('summary.dropped')
  if (dropped.length === 0) return [`${title}: ${say('summary.nothing')}`]
  const rows = dropped.map(({ reason, count: of }) => [count(of), say(reason)])
  return [title, ...inColumns(rows, ['right', 'left']).map(line => `  ${line}`)]
}

function readingLines(say: Say): readonly string[] {
  const remarks = ['reading.still', 'reading.once', 'reading.expected', 'reading.error'] as const
  return [say('summary.reading'), ...remarks.flatMap(key => inParagraph(say(key), '  - '))]
}
