/**
 * What was found in a folder, as a person reads it.
 *
 * @module
 */
import type { FileReport, ReadingIssue } from '../node/index.js'
import type { DataQuality, Duplicates } from '../records/index.js'
import { QUALITY_DIMENSIONS, QUALITY_ISSUE_KINDS } from '../records/index.js'
import type { CheckRequest } from './check-flags.js'
import type { Check } from './check-rows.js'
import { count, share } from './figures.js'
import { inColumns, plainText, shown } from './layout.js'
import type { Say } from './say.js'
import { speaker } from './say.js'

/** How many of a kind one screen shows. */
const SHOWN = 8

export function checkText({ folder, reading, duplicates, quality }: Check, request: CheckRequest): string {
  const say = speaker(request.language)
  const sections = [
    [say('check.title', { folder })],
    fileLines(reading.files, reading.unused, say),
    codeLines(reading.counts, say),
    firstLines(reading.issues, say),
    duplicateLines(duplicates, say),
    scoreLines(quality, say),
    lossLines(quality, say),
    heldLines(quality, say),
    repairLines(quality, request, say),
  ]
  return `${sections
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

const indented = (lines: readonly string[]): readonly string[] => lines.map(line => `  ${line}`)

function fileLines(files: readonly FileReport[], unused: readonly string[], say: Say): readonly string[] {
  const header = ['check.file', 'check.table', 'check.encoding', 'check.read', 'check.kept', 'check.leftOut'] as const
  const rows = files.map(({ file, table, encoding, rows: { read, kept, leftOut } }) => [
    shown(file),
    table,
    encoding ?? (read > 0 ? 'ascii' : '-'),
    count(read),
    count(kept),
    count(leftOut),
  ])
  const table = inColumns([header.map(key => say(key)), ...rows], ['left', 'left', 'left', 'right', 'right', 'right'])
  const others = unused.length === 0 ? [] : [say('check.unused', { names: unused.map(shown).join(', ') })]
  return [say('check.files'), ...indented([...table, ...others])]
}

function codeLines(counts: Check['reading']['counts'], say: Say): readonly string[] {
  if (counts.length === 0) return [`${say('check.issues')}: ${say('check.none')}`]
  const rows = counts.map(({ code, consequence, count: found }) => [
    count(found),
    say(code),
    becameOf(consequence, say),
  ])
  return [say('check.issues'), ...indented(inColumns(rows, ['right', 'left', 'left']))]
}

function becameOf(consequence: ReadingIssue['consequence'], say: Say): string {
  return say(consequence === 'kept' ? 'check.all-kept' : `check.${consequence}`)
}

function firstLines(issues: readonly ReadingIssue[], say: Say): readonly string[] {
  if (issues.length === 0) return []
  const rows = issues.slice(0, SHOWN).map(({ path, expected, received, hint }) => {
    const told = `${path}: ${expected}; ${received}`
    return plainText(hint === undefined ? told : `${told}. ${hint}`)
  })
  return [say('check.first'), ...indented(rows)]
}

function duplicateLines({ pairs }: Duplicates, say: Say): readonly string[] {
  if (pairs.length === 0) return []
  const rows = pairs
    .slice(0, SHOWN)
    .map(({ clients, probability, evidence }) => [
      clients.map(shown).join(' = '),
      share(probability, 1),
      plainText(evidence[0]?.reason ?? ''),
    ])
  return [say('check.duplicates'), ...indented(inColumns(rows, ['left', 'right', 'left']))]
}

function scoreLines(quality: DataQuality, say: Say): readonly string[] {
  const judged = [
    ...QUALITY_DIMENSIONS.map(dimension => ({ name: say(`quality.${dimension}`), ...quality.dimensions[dimension] })),
    { name: say('check.overall'), score: quality.score, coverage: quality.coverage },
  ]
  const rows = judged.map(({ name, score, coverage = 0 }) => [
    name,
    score === undefined ? '-' : share(score, 1),
    share(coverage, 1),
  ])
  const header = [say('check.question'), say('check.score'), say('check.coverage')]
  return [
    say('check.quality', { day: quality.asOf }),
    ...indented(inColumns([header, ...rows], ['left', 'right', 'right'])),
  ]
}

function lossLines({ losses }: DataQuality, say: Say): readonly string[] {
  if (losses.length === 0) return []
  const rows = losses
    .slice(0, SHOWN)
    .map(({ dimension, table, reason, lost }) => [share(lost, 1), say(`quality.${dimension}`), `${table}: ${reason}`])
  return [say('check.losses'), ...indented(inColumns(rows, ['right', 'left', 'left']))]
}

function heldLines({ issueCounts }: DataQuality, say: Say): readonly string[] {
  const kinds = QUALITY_ISSUE_KINDS.flatMap(kind => {
    const found = issueCounts[kind]
    return found === undefined ? [] : [{ kind, found }]
  }).toSorted((one, other) => other.found - one.found)
  if (kinds.length === 0) return []
  const rows = kinds.slice(0, 2 * SHOWN).map(({ kind, found }) => [count(found), say(`quality.${kind}`)])
  return [say('check.held'), ...indented(inColumns(rows, ['right', 'left']))]
}

function repairLines({ issues }: DataQuality, { out }: CheckRequest, say: Say): readonly string[] {
  const repairable = issues.filter(({ repairs = [] }) => repairs.length > 0).length
  const suggested = repairable === 0 ? [] : [say('check.repairs', { count: count(repairable) })]
  if (out === undefined) return suggested
  const rows = [
    ['issues.csv', say('written.issues')],
    ['quality.json', say('written.quality')],
  ]
  return [...suggested, say('summary.written', { folder: out }), ...indented(inColumns(rows, ['left', 'left']))]
}
