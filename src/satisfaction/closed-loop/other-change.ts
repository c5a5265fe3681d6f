/**
 * What the change of an issue is compared with: clients that no action reached, or aspects of which no issue is acted on.
 *
 * @module
 */
import { complains } from '../feedback/expect-judgement.js'
import type { ClientValues } from './compared-change.js'
import { comparedChange } from './compared-change.js'
import { complaintOf } from './complaint-change.js'
import type { DatedComment, ReadIssue, ReadLoop } from './read-loop.js'
import type { ClosedLoopOptions, ComparedChange } from './types.js'

/** The comments of the issue itself. */
export interface OwnComments {
  readonly before: readonly DatedComment[]
  readonly after: readonly DatedComment[]
}

/** The compared change; absent where there is nothing to compare with. */
export function otherChange(
  issue: ReadIssue,
  loop: ReadLoop,
  own: OwnComments,
  { level, baseline }: Required<ClosedLoopOptions>,
): ComparedChange | undefined {
  const { reached } = issue
  const [from, until] = [Math.min(...issue.actions), Math.max(...issue.actions)]
  const others =
    reached === undefined
      ? own
      : {
          before: loop.comments.filter(({ client, day }) => {
            return !reached.has(client) && day < from && (baseline === 'all' || day > issue.openedOn)
          }),
          after: loop.comments.filter(({ client, day }) => !reached.has(client) && day > until),
        }
  const aspects = reached === undefined ? aspectsLeftAlone(loop) : [issue.aspect]
  if (aspects.length === 0) return undefined
  const acted = [valuesOf(own.before, [issue.aspect]), valuesOf(own.after, [issue.aspect])] as const
  const other = [valuesOf(others.before, aspects), valuesOf(others.after, aspects)] as const
  if (other.some(({ values }) => values.length === 0)) return undefined
  return {
    with: reached === undefined ? 'other-aspects' : 'clients-not-reached',
    before: other[0].values.length,
    after: other[1].values.length,
    ...comparedChange({ acted, other }, level),
  }
}

/** Aspects that somebody complains of, and of which no issue is acted on. */
function aspectsLeftAlone({ comments, issues }: ReadLoop): readonly string[] {
  const acted = issues.filter(({ actions }) => actions.length > 0).map(({ aspect }) => aspect)
  const found = new Set<string>()
  for (const { judgement } of comments) {
    for (const [aspect, own] of Object.entries(judgement.aspects)) if (complains(own)) found.add(aspect)
  }
  return [...found].filter(aspect => !acted.includes(aspect)).sort()
}

/** Of each comment that was understood, of how many of the aspects it complains, as a part of them. */
function valuesOf(comments: readonly DatedComment[], aspects: readonly string[]): ClientValues {
  const understood = comments.filter(({ judgement }) => judgement.verdict !== 'unknown')
  return {
    values: understood.map(comment => {
      return aspects.filter(aspect => complaintOf(comment, aspect) === 1).length / aspects.length
    }),
    client: understood.map(({ client }) => client),
  }
}
