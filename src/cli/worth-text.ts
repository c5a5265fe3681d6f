/**
 * Value by grade and by segment, as tables.
 *
 * @module
 */
import { DEFAULT_POLICY } from '../appraisal/index.js'
import type { LabelKey } from '../labels/index.js'
import { count, share } from './figures.js'
import { inColumns, inParagraph, shown } from './layout.js'
import type { Say } from './say.js'
import type { AppraisalSummary } from './summary.js'
import { amountsOf } from './summary-amounts.js'

/** How many clients have each grade, from which value on, and what they bring together. */
export function gradeLines({ value, clients, amounts }: AppraisalSummary, say: Say): readonly string[] {
  if (value === undefined) return []
  const amount = amountsOf({ amounts })
  const header = ['grade.grade', 'grade.from', 'top.clients', 'grade.share', 'grade.value', 'grade.valueShare'] as const
  const positive = value.total > 0
  const rows = value.grades.map(({ grade, from, clients: of, value: worth }) => [
    grade,
    from === undefined ? '' : amount(from),
    count(of),
    share(of, clients),
    amount(worth),
    positive ? share(worth, value.total) : '',
  ])
  const table = inColumns([header.map(key => say(key)), ...rows], ['left', 'right', 'right', 'right', 'right', 'right'])
  const policy = value.policy === DEFAULT_POLICY.name ? say('grade.defaultPolicy') : shown(value.policy)
  return [...inParagraph(say('summary.grades', { policy }), ''), ...table.map(line => `  ${line}`)]
}

/** Who the clients are by what they did lately, and what they bring. */
export function segmentLines({ segments, clients, value, amounts }: AppraisalSummary, say: Say): readonly string[] {
  if (segments === undefined) return []
  const amount = amountsOf({ amounts })
  const isValued = value !== undefined
  const header = ['top.segment', 'top.clients', 'grade.share', 'segment.spend'] as const
  const rows = segments.map(({ segment, clients: of, spend, value: worth }) => [
    segmentName(segment, say),
    count(of),
    share(of, clients),
    amount(spend),
    ...(worth === undefined ? [] : [amount(worth)]),
  ])
  const names = [...header.map(key => say(key)), ...(isValued ? [say('grade.value')] : [])]
  const table = inColumns([names, ...rows], ['left', 'right', 'right', 'right', 'right'])
  return [say('summary.segments'), ...table.map(line => `  ${line}`)]
}

const NAMED: Readonly<Record<string, LabelKey>> = {
  champions: 'segment.champions',
  loyal: 'segment.loyal',
  'potential-loyalist': 'segment.potential-loyalist',
  new: 'segment.new',
  promising: 'segment.promising',
  'need-attention': 'segment.need-attention',
  'about-to-sleep': 'segment.about-to-sleep',
  'cannot-lose': 'segment.cannot-lose',
  'at-risk': 'segment.at-risk',
  hibernating: 'segment.hibernating',
  lost: 'segment.lost',
  unassigned: 'segment.unassigned',
}

/** A segment in words. */
export function segmentName(segment: string, say: Say): string {
  const key = NAMED[segment]
  return key === undefined ? shown(segment) : say(key)
}
